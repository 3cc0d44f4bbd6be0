package tune

import (
	"locmark/marker"
	"locmark/marker/stat"
)

// Items is how the criteria of an edition behave over a portfolio: whether each tells programmes apart, and how they go
// together. It looks at levels alone and judges neither programmes nor what a criterion is worth.
type Items struct {
	Edition  marker.EditionRef `json:"edition"`
	Sample   Sample            `json:"sample"`
	Few      bool              `json:"few"` // fewer programmes than Cuts.Few
	Criteria []Item            `json:"criteria"`
	Scales   []Scale           `json:"scales"` // each dimension and, where there are several, last all criteria together
	Pairs    []Pair            `json:"pairs"`  // every two criteria
	Cuts     Cuts              `json:"cuts"`
}

// Item is one criterion over the programmes that it applies to.
type Item struct {
	ID             string       `json:"id"`
	Title          string       `json:"title"`
	N              int          `json:"n"`
	NotApplicable  int          `json:"not_applicable"` // to how many programmes
	Levels         []int        `json:"levels"`         // how many programmes stand at each level of the edition's scale, from 0
	Top            int          `json:"top"`            // the highest level that the criterion has
	NotEvidenced   int          `json:"not_evidenced"`  // how many stand at 0 because nothing was given
	Mean           *float64     `json:"mean"`
	Floor          *float64     `json:"floor"`             // the share at level 0
	Ceiling        *float64     `json:"ceiling"`           // the share at Top
	ItemRest       *stat.Result `json:"item_rest_pearson"` // with the sum of the others of its dimension; nil where that leaves it out
	AlphaIfDropped *stat.Result `json:"alpha_if_dropped"`  // of its dimension; nil where that leaves it out
	Flat           bool         `json:"flat"`              // all programmes, two or more, stand at one level
	FloorEffect    bool         `json:"floor_effect"`      // Floor is Cuts.End or more
	CeilingEffect  bool         `json:"ceiling_effect"`    // Ceiling is Cuts.End or more
}

// NewItems looks at computed levels, criterion by criterion and together.
func NewItems(m *marker.Marker, levels Levels) *Items {
	items := &Items{Edition: m.EditionRef(), Sample: sampleOf(len(levels.Programmes)), Cuts: theCuts}
	items.Few = items.Sample.Programmes < items.Cuts.Few
	for i := range m.Edition().Criteria {
		items.Criteria = append(items.Criteria, itemOf(m, levels, i))
	}
	all := scaled{marker: m, levels: levels}
	for i, dimension := range m.Edition().Dimensions {
		scale, kept := all.scale(m.CriteriaOf(i))
		scale.ID, scale.Title = dimension.Name, dimension.Value.Title.In(m.Voice().Language)
		items.Scales = append(items.Scales, scale)
		items.together(levels, kept)
	}
	if len(items.Scales) > 1 {
		whole, _ := all.scale(every(len(items.Criteria)))
		items.Scales = append(items.Scales, whole)
	}
	items.Pairs = pairs(items.Criteria, levels)
	return items
}

func itemOf(m *marker.Marker, levels Levels, index int) Item {
	source := &m.Edition().Criteria[index]
	item := Item{
		ID: source.ID, Title: source.Title.In(m.Voice().Language), N: levels.applies(index),
		Levels: make([]int, len(m.Edition().Scale)), Top: len(source.Levels), NotEvidenced: levels.NotEvidenced[index],
	}
	item.NotApplicable = len(levels.Levels) - item.N
	for _, row := range levels.Levels {
		if level := row[index]; level != stat.Missing {
			item.Levels[level]++
		}
	}
	item.describe()
	return item
}

// describe draws from the distribution what follows from it.
func (i *Item) describe() {
	if i.N == 0 {
		return
	}
	sum := 0
	for level, count := range i.Levels {
		sum += level * count
		i.Flat = i.Flat || i.N >= 2 && count == i.N
	}
	i.Mean, i.Floor, i.Ceiling = over(sum, i.N), over(i.Levels[0], i.N), over(i.Levels[i.Top], i.N)
	if i.N >= 2 { // one programme always stands at one end or at none
		i.FloorEffect, i.CeilingEffect = atLeast(i.Levels[0], i.N, theCuts.End), atLeast(i.Levels[i.Top], i.N, theCuts.End)
	}
}

// together says how each criterion of a scale goes with the others of it.
func (i *Items) together(levels Levels, kept []int) {
	ratings := stat.Ratings{Top: len(i.Edition.Scale) - 1, Levels: levels.of(kept)}
	for place, criterion := range kept {
		rest, dropped := stat.ItemRest(ratings, place), stat.AlphaIfDropped(ratings, place)
		i.Criteria[criterion].ItemRest, i.Criteria[criterion].AlphaIfDropped = &rest, &dropped
	}
}

func every(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	return all
}
