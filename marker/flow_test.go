package marker_test

import (
	"testing"

	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
)

// TestFlowsLoseNothing is the property that the flows of a budget add up to its lines, to the cent, and that what goes
// directly or through the treasury is what the Marker counts as local.
func TestFlowsLoseNothing(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		money := b.Assess(b.draw(t)).Financing
		var total, indirect, local fact.Money
		for _, f := range money.Flows {
			planned := fact.Money(0)
			if f.Planned != nil {
				planned = *f.Planned
			}
			total += planned
			if counted := f.Way != "" && money.LocalSetAside != nil; f.SetAside != counted {
				t.Fatalf("the flow %+v says set aside: %v", f, f.SetAside)
			}
			if f.Indirect {
				indirect += planned
			}
			if f.Way == marker.WayDirect || f.Way == marker.WayTreasury {
				local += planned
			}
		}
		for _, same := range []struct {
			what  string
			flows fact.Money
			sum   *fact.Money
		}{{"total", total, money.Total}, {"indirect", indirect, money.Indirect}, {"local", local, money.Local}, {"set aside", local, money.LocalSetAside}} {
			if same.sum != nil && *same.sum != same.flows {
				t.Fatalf("%s: the flows make %v, the programme says %v", same.what, same.flows, *same.sum)
			}
		}
	})
}
