package portfolio

import "locmark/marker/fact"

// slots are the places of all sums of a Money whose ways are made.
func (m *Money) slots() []**fact.Money {
	all := []**fact.Money{
		&m.Total, &m.Indirect, &m.Local, &m.LocalSetAside, &m.Required, &m.Available, &m.Spent,
	}
	r := &m.Reach
	for _, sum := range []*Sum{&r.Elsewhere, &r.Indirect, &r.SetAside} {
		all = append(all, &sum.Planned, &sum.Spent)
	}
	for i := range r.Ways {
		all = append(all, &r.Ways[i].Planned, &r.Ways[i].Spent)
	}
	return all
}

// divided parts one programme's money in proportion to weights. Each sum is divided on its own, so that its parts add up to it:
// within one part, the ways may be some cents off its total. Lines without an amount are in no part.
func (m Money) divided(weights []fact.Money) []Money {
	parts := make([]Money, len(weights))
	for i := range parts {
		parts[i] = Money{Currency: m.Currency, Programmes: m.Programmes}
		if m.Reach.Ways != nil {
			parts[i].Reach.Ways = make([]Sum, len(m.Reach.Ways))
		}
	}
	for slot, whole := range m.slots() {
		if *whole == nil {
			continue
		}
		for i, part := range divide(**whole, weights) {
			*parts[i].slots()[slot] = &part
		}
	}
	return parts
}
