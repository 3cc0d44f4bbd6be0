package panel

import (
	"slices"

	"locmark/marker/stat"
)

// Agreement is how far reviewers agree on one criterion, on all criteria together, or on the overall level. Statistics are of
// all reviewers, Pairs of each two who rated the same.
type Agreement struct {
	Of         string      `json:"of"` // a criterion, AllCriteria or Overall
	Rated      int         `json:"rated"`
	Once       int         `json:"rated_once"` // of them, that one reviewer alone rated: dropped
	Statistics []Statistic `json:"statistics"`
	Pairs      []Pair      `json:"pairs"`
}

// AllCriteria is what the agreement on all criteria together is of.
const AllCriteria = "all"

// Statistic is one number of agreement with its name, its metric or weights, and what it rests on. Categories are the levels over
// which chance is taken, given or not; 0 where chance is taken from the levels that were given. Interval is nil where none is
// drawn.
type Statistic struct {
	Name   string `json:"name"`
	What   string `json:"what"`
	Metric string `json:"metric"`
	stat.Result
	Categories int                      `json:"categories,omitempty"`
	Interval   *stat.ConfidenceInterval `json:"interval,omitempty"`
}

// Pair are two reviewers.
type Pair struct {
	First      string      `json:"first"`
	Second     string      `json:"second"`
	Statistics []Statistic `json:"statistics"`
}

// What is computed of all reviewers, and of each two. AC1 stands beside alpha because alpha falls where nearly all deserve one
// level, however much reviewers agree.
var (
	ofAll  = []string{"percent_agreement", "alpha_ordinal", "gwet_ac1"}
	ofPair = []string{"percent_agreement", "kappa_linear", "kappa_quadratic"}
)

// overScale is the statistic whose chance is taken over all levels of the scale.
const overScale = "gwet_ac1"

// drawnFor is the statistic that an interval is drawn for, and resamples how often.
const (
	drawnFor  = "alpha_ordinal"
	resamples = 1000
)

// agree computes agreement and leniency. A reviewer stands in the same place throughout.
func (s *Settlement) agree(round *Round, seed uint64) {
	top := len(s.Edition.Scale) - 1
	var order []string
	rated := map[string]*byProgramme{AllCriteria: {top: top}, Overall: {top: top}}
	for i := range s.Units {
		unit := &s.Units[i]
		if rated[unit.Criterion] == nil {
			order, rated[unit.Criterion] = append(order, unit.Criterion), &byProgramme{top: top}
		}
		if len(unit.Opinions) == 0 {
			continue
		}
		levels := unit.levels(round.Reviewers)
		rated[unit.Criterion].add(unit.Programme, levels)
		if unit.Criterion != Overall {
			rated[AllCriteria].add(unit.Programme, levels)
		}
	}
	slices.Sort(order)
	for _, of := range append(order, AllCriteria, Overall) {
		s.Agreement = append(s.Agreement, agreementOf(of, rated[of], round.Reviewers, seed))
	}
	for i := range s.Reviewers {
		s.Reviewers[i].Leniency = stat.Leniency(rated[AllCriteria].all(), i)
	}
}

// levels are what each reviewer of the round gave, by their places.
func (u *Unit) levels(reviewers []string) []int {
	all := slices.Repeat([]int{stat.Missing}, len(reviewers))
	for _, opinion := range u.Opinions {
		all[slices.Index(reviewers, opinion.Reviewer)] = opinion.Level
	}
	return all
}

func agreementOf(of string, rated *byProgramme, reviewers []string, seed uint64) Agreement {
	r, shared := rated.all(), rated.shared()
	a := Agreement{Of: of, Rated: len(r.Levels), Pairs: []Pair{}, Statistics: statistics(ofAll, r)}
	a.Once = a.Rated - len(shared.all().Levels)
	for i := range a.Statistics {
		if one := &a.Statistics[i]; one.Name == drawnFor && one.Value != nil {
			one.Interval = shared.interval(statisticOf(one.Name).Of, seed)
		}
	}
	for first := range reviewers {
		for second := first + 1; second < len(reviewers); second++ {
			if pair := pairOf(r, first, second); len(pair.Levels) > 0 {
				a.Pairs = append(a.Pairs, Pair{reviewers[first], reviewers[second], statistics(ofPair, pair)})
			}
		}
	}
	return a
}

// pairOf are the units that both of two reviewers rated.
func pairOf(r stat.Ratings, first, second int) stat.Ratings {
	pair := stat.Ratings{Top: r.Top}
	for _, unit := range r.Levels {
		if unit[first] != stat.Missing && unit[second] != stat.Missing {
			pair.Levels = append(pair.Levels, []int{unit[first], unit[second]})
		}
	}
	return pair
}

func statistics(names []string, r stat.Ratings) []Statistic {
	all := make([]Statistic, len(names))
	for i, name := range names {
		s := statisticOf(name)
		all[i] = Statistic{Name: s.Name, What: s.What, Metric: s.Metric, Result: s.Of(r)}
		if name == overScale {
			all[i].Categories = r.Top + 1
		}
	}
	return all
}

// statisticOf is a row of the table of statistics.
func statisticOf(name string) stat.Statistic {
	return stat.Statistics[slices.IndexFunc(stat.Statistics, func(s stat.Statistic) bool { return s.Name == name })]
}
