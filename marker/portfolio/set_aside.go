package portfolio

import (
	"slices"

	"locmark/marker/fact"
)

// countSetAside writes 0 where local money was counted and none of it is set aside, in a summary in which some is: in a column
// where an amount stands beside a blank, the blank would look like what is not known.
func (s *Summary) countSetAside() {
	if !slices.ContainsFunc(s.Tally.Money, func(m Money) bool { return m.LocalSetAside != nil }) {
		return
	}
	for _, money := range s.purses() {
		for i := range money {
			if m := &money[i]; m.LocalSetAside == nil && m.Local != nil {
				m.LocalSetAside = new(fact.Money)
			}
		}
	}
}

// purses are all sums of a summary.
func (s *Summary) purses() [][]Money {
	all := [][]Money{s.Tally.Money, s.NotAttributed}
	for _, g := range s.Groupings {
		for _, group := range g.Groups {
			all = append(all, group.Tally.Money)
		}
	}
	for _, group := range s.DAC {
		all = append(all, group.Tally.Money)
	}
	for _, year := range s.Years {
		all = append(all, year.Money)
	}
	for _, donor := range s.Donors {
		all = append(all, donor.Money)
	}
	return all
}
