package tune

import (
	"cmp"
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"

	"locmark/marker"
	"locmark/marker/panel"
)

// Calibration compares the levels that an edition gives with those of an expert panel, and proposes thresholds. It applies
// none.
type Calibration struct {
	Edition   marker.EditionRef `json:"edition"`
	Sample    Sample            `json:"sample"`
	Rated     int               `json:"rated"`     // programmes that the panel rated
	Reviewers []string          `json:"reviewers"` // a nameless one is ""
	Few       bool              `json:"few"`       // too few programmes were rated to trust any of it
	FewBelow  int               `json:"few_below"`
	Agreement []Agreement       `json:"agreement"` // by criterion, then all together, then the overall level
	Look      []Disputed        `json:"look"`      // the programmes to look at, the furthest apart first
	Fits      []Fit             `json:"fits"`
	Diff      string            `json:"diff"` // the proposal, as a unified diff of the edition's files; "" where there is none
	Dropped   []panel.Dropped   `json:"dropped"`
}

// FewRated is below how many rated programmes nothing should be concluded. Judgement.
const FewRated = 30

// Disputed is a programme on which the computed levels and the panel's differ.
type Disputed struct {
	Programme Ref       `json:"programme"`
	Distance  int       `json:"distance"` // in levels, over all that was rated
	On        []Dissent `json:"on"`
}

// Dissent is one level on which they differ.
type Dissent struct {
	Of       string `json:"of"`
	Computed int    `json:"computed"`
	Panel    int    `json:"panel"`
}

// Calibrate compares markings, all by one Marker, with the ratings of a panel. Dropped are rows that could not be used.
func Calibrate(markings []*marker.Marking, ratings []panel.Rating, dropped []panel.Dropped) (*Calibration, error) {
	m := markings[0].Marker()
	c := &Calibration{Edition: m.EditionRef(), Sample: sampleOf(len(markings)), FewBelow: FewRated, Reviewers: []string{}, Look: []Disputed{}, Fits: []Fit{}}
	for _, rating := range ratings {
		if !slices.Contains(c.Reviewers, rating.Reviewer) {
			c.Reviewers = append(c.Reviewers, rating.Reviewer)
		}
	}
	slices.Sort(c.Reviewers)
	pairs, more := pairsOf(markings, ratings, c.Reviewers)
	c.Dropped = append(slices.Clone(dropped), more...)
	c.compare(m, pairs)
	c.look(markings, pairs)
	c.Few = c.Rated < FewRated
	return c, c.propose(markings, pairs)
}

// compare says how far both agree on each criterion, on all of them and on the overall level.
func (c *Calibration) compare(m *marker.Marker, pairs []rated) {
	top := len(m.Edition().Scale) - 1
	var all []rated
	for _, criterion := range m.Edition().Criteria {
		if own := of(pairs, criterion.ID); len(own) > 0 {
			c.Agreement = append(c.Agreement, agreement(criterion.ID, own, top))
			all = append(all, own...)
		}
	}
	if len(all) > 0 {
		c.Agreement = append(c.Agreement, agreement(AllCriteria, all, top))
	}
	if overall := of(pairs, panel.Overall); len(overall) > 0 {
		c.Agreement = append(c.Agreement, agreement(panel.Overall, overall, top))
	}
}

func of(pairs []rated, what string) []rated {
	return slices.DeleteFunc(slices.Clone(pairs), func(r rated) bool { return r.of != what })
}

// look names the programmes on which both differ.
func (c *Calibration) look(markings []*marker.Marking, pairs []rated) {
	disputed := map[int]*Disputed{}
	for i := range pairs {
		one := &pairs[i]
		if disputed[one.programme] == nil {
			disputed[one.programme] = &Disputed{Programme: refOf(markings[one.programme])}
		}
		if d := disputed[one.programme]; one.distance() > 0 {
			d.Distance += one.distance()
			d.On = append(d.On, Dissent{one.of, one.computed, one.consensus()})
		}
	}
	c.Rated = len(disputed)
	for _, d := range disputed {
		if d.Distance > 0 {
			c.Look = append(c.Look, *d)
		}
	}
	slices.SortFunc(c.Look, func(a, b Disputed) int {
		return cmp.Or(b.Distance-a.Distance, strings.Compare(a.Programme.ID, b.Programme.ID))
	})
}

// diff writes what is proposed as a change of the edition's files.
func diff(m *marker.Marker, moved []marker.Moved) string {
	var b strings.Builder
	for _, file := range m.Edition().Edited(marker.Edits(moved)) {
		b.WriteString(udiff.Unified(file.File, file.File, file.Before, file.After))
	}
	return b.String()
}
