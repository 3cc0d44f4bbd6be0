package portfolio

import (
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
)

// spending is a programme of a level with this much for local actors, and this much of it set aside; below 0 is not known.
func spending(at int, local, aside fact.Money) *marker.Assessment {
	a := saying(at)
	a.Financing = marker.Financing{Currency: "USD", Total: money(100)}
	if local >= 0 {
		a.Financing.Local = &local
	}
	if aside >= 0 {
		a.Financing.LocalSetAside = &aside
	}
	return a
}

// asideAt is what the table of levels says of money set aside at a level.
func asideAt(s Summary, level int) *fact.Money {
	return s.Groupings[0].Groups[level].Tally.Money[0].LocalSetAside
}

// TestNothingSetAsideIsNought: beside money that is set aside, 0 is where local money is counted and none is; a blank where no
// local money is known. Without any that is set aside there is nothing to show.
func TestNothingSetAsideIsNought(t *testing.T) {
	p := New(Options{})
	for _, a := range []*marker.Assessment{spending(0, -1, 25), spending(1, 40, -1), spending(2, -1, -1)} {
		p.Add(a)
	}
	s := p.Summaries()[0]
	if got := asideAt(s, 0); got == nil || *got != 25 {
		t.Errorf("level 0: %v", got)
	}
	if got := asideAt(s, 1); got == nil || *got != 0 {
		t.Errorf("level 1: %v", got)
	}
	if got := asideAt(s, 2); got != nil {
		t.Errorf("level 2: %v", *got)
	}
	if again := p.Summaries()[0]; *asideAt(again, 0) != 25 || *asideAt(again, 1) != 0 {
		t.Error("summing up again says something else")
	}

	p = New(Options{})
	p.Add(spending(1, 40, -1))
	if got := asideAt(p.Summaries()[0], 0); got != nil {
		t.Errorf("nothing is set aside, and it says %v", *got)
	}
}
