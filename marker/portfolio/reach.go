package portfolio

import (
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// Sum is what lines of a budget plan and what was spent of them; nil where no line says it.
type Sum struct{ Planned, Spent *fact.Money }

func (s Sum) plus(t Sum) Sum {
	return Sum{fact.PlusGiven(s.Planned, t.Planned), fact.PlusGiven(s.Spent, t.Spent)}
}

// Reach is money by the way it goes. Every line of a budget that flows were made of is in exactly one of its sums, or among
// Unread.
type Reach struct {
	Ways      []Sum // one for each of marker.Ways, in their order; nil where no programme shows flows
	Elsewhere Sum   // costs that go to nobody local
	Indirect  Sum   // indirect costs, whoever they go to
	SetAside  Sum   // what goes any way, in budgets that a guard set aside: in no other sum
	Unread    int   // lines without a readable amount
}

// reachOf adds the flows of one programme up.
func reachOf(f marker.Financing) Reach {
	var r Reach
	for _, flow := range f.Flows {
		r.add(flow, flow.SetAside || f.LocalSetAside != nil) // records that are older say it of the whole alone
	}
	return r
}

func (r *Reach) add(flow marker.Flow, aside bool) {
	if r.Ways == nil {
		r.Ways = make([]Sum, len(marker.Ways))
	}
	r.Unread += flow.Unread
	sum := Sum{flow.Planned, flow.Spent}
	switch way := slices.Index(marker.Ways, flow.Way); {
	case flow.Indirect:
		r.Indirect = r.Indirect.plus(sum)
	case way < 0:
		r.Elsewhere = r.Elsewhere.plus(sum)
	case aside:
		r.SetAside = r.SetAside.plus(sum)
	default:
		r.Ways[way] = r.Ways[way].plus(sum)
	}
}

func (r Reach) plus(s Reach) Reach {
	sum := Reach{
		Elsewhere: r.Elsewhere.plus(s.Elsewhere), Indirect: r.Indirect.plus(s.Indirect), SetAside: r.SetAside.plus(s.SetAside),
		Unread: r.Unread + s.Unread,
	}
	switch {
	case r.Ways == nil:
		sum.Ways = s.Ways
	case s.Ways == nil:
		sum.Ways = r.Ways
	default:
		for i := range r.Ways {
			sum.Ways = append(sum.Ways, r.Ways[i].plus(s.Ways[i]))
		}
	}
	return sum
}
