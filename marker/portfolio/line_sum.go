package portfolio

import (
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// lineSum is what the lines of a budget plan, in all, indirectly, and for local actors, whether or not a guard set that aside; nil
// where no line says it.
type lineSum struct{ total, indirect, local *fact.Money }

func lineSums(flows []marker.Flow) lineSum {
	var s lineSum
	for _, flow := range flows {
		s.total = fact.PlusGiven(s.total, flow.Planned)
		switch {
		case flow.Indirect:
			s.indirect = fact.PlusGiven(s.indirect, flow.Planned)
		case slices.Contains(Counted, flow.Way):
			s.local = fact.PlusGiven(s.local, flow.Planned)
		}
	}
	return s
}
