package tune

import (
	"slices"

	"locmark/marker"
	"locmark/marker/panel"
	"locmark/marker/stat"
)

// Agreement is how far computed levels and those of a panel agree on one criterion, on the overall level, or on everything.
// Where several reviewers rated a programme, the panel's level is their median, the lower of two. Statistics are nil where
// they are not defined.
type Agreement struct {
	Of        string   `json:"of"`    // the criterion, panel.Overall or AllCriteria
	N         int      `json:"n"`     // pairs of levels
	Raised    int      `json:"above"` // computed above the panel
	Lowered   int      `json:"below"` // computed below it
	Percent   *float64 `json:"percent_agreement"`
	Kappa     *float64 `json:"kappa"`
	Linear    *float64 `json:"kappa_linear"`
	Quadratic *float64 `json:"kappa_quadratic"`
	Alpha     *float64 `json:"alpha_ordinal"`       // of the computed levels and every reviewer
	AmongThem *float64 `json:"alpha_ordinal_panel"` // of the reviewers alone; nil for a single one
	Confusion [][]int  `json:"confusion"`           // computed by panel, every level of the scale
}

// AllCriteria is what the agreement on all criteria together is of.
const AllCriteria = "all"

// rated is one level of a programme, computed and by each reviewer (stat.Missing where one gave none).
type rated struct {
	programme int
	of        string
	computed  int
	reviewers []int
}

// consensus is the median of the reviewers, the lower of two.
func (r *rated) consensus() int {
	given := slices.DeleteFunc(slices.Clone(r.reviewers), func(level int) bool { return level == stat.Missing })
	slices.Sort(given)
	return given[(len(given)-1)/2]
}

func (r *rated) distance() int { return max(r.computed-r.consensus(), r.consensus()-r.computed) }

// agreement computes what can be said of some pairs.
func agreement(of string, pairs []rated, top int) Agreement {
	a := Agreement{Of: of, N: len(pairs)}
	two := stat.Ratings{Top: top}
	all, panel := stat.Ratings{Top: top}, stat.Ratings{Top: top}
	for i := range pairs {
		one := &pairs[i]
		two.Levels = append(two.Levels, []int{one.computed, one.consensus()})
		all.Levels = append(all.Levels, append([]int{one.computed}, one.reviewers...))
		panel.Levels = append(panel.Levels, one.reviewers)
		switch {
		case one.computed > one.consensus():
			a.Raised++
		case one.computed < one.consensus():
			a.Lowered++
		}
	}
	confusion, _ := stat.NewConfusion(two, 0, 1)
	a.Confusion = confusion
	a.Percent = stat.PercentAgreement(two).Value
	a.Kappa, a.Linear, a.Quadratic = confusion.Kappa(stat.Unweighted), confusion.Kappa(stat.Linear), confusion.Kappa(stat.Quadratic)
	a.Alpha = stat.KrippendorffAlpha(all, stat.Ordinal).Value
	a.AmongThem = stat.KrippendorffAlpha(panel, stat.Ordinal).Value
	return a
}

// pairsOf brings ratings and computed levels together, programme by programme and criterion by criterion, and drops ratings
// of what has no computed level.
func pairsOf(markings []*marker.Marking, ratings []panel.Rating, reviewers []string) (pairs []rated, dropped []panel.Dropped) {
	programmes := map[string]int{}
	for i := len(markings) - 1; i >= 0; i-- {
		programmes[markings[i].ProgrammeID()] = i
	}
	at := map[[2]string]int{}
	for _, rating := range ratings {
		programme := programmes[rating.Programme]
		level, given := computed(markings[programme], rating.Criterion)
		if !given {
			dropped = append(dropped, panel.Dropped{Cell: rating.Cell.String(), Why: panel.NotApplicable, Text: rating.Criterion})
			continue
		}
		key := [2]string{rating.Programme, rating.Criterion}
		index, met := at[key]
		if !met {
			index = len(pairs)
			at[key] = index
			pairs = append(pairs, rated{programme, rating.Criterion, level, slices.Repeat([]int{stat.Missing}, len(reviewers))})
		}
		pairs[index].reviewers[slices.Index(reviewers, rating.Reviewer)] = rating.Level
	}
	return pairs, dropped
}

// computed is the level of a criterion, or the overall one.
func computed(marking *marker.Marking, of string) (int, bool) {
	if of == panel.Overall {
		return marking.Level()
	}
	level, status := marking.CriterionLevel(marking.Marker().CriterionIndex(of))
	return level, status != marker.NotApplicable
}
