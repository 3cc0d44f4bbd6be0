package portfolio

import (
	"maps"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// Tally counts programmes by level and adds their money up, one sum a currency.
type Tally struct {
	Programmes int
	Levels     []int // how many programmes stand at each level, from 0
	NoLevel    int   // how many have no level, because no dimension applies
	Money      []Money
}

// Money is the sum of what programmes of one currency say. Currency is "" where they do not name it. A sum is nil where no
// programme says it: not known is not 0.
type Money struct {
	Currency      string
	Programmes    int
	Total         *fact.Money
	Indirect      *fact.Money
	Local         *fact.Money
	LocalSetAside *fact.Money // looks local, in budgets that a guard set aside: no part of Local, nor of any share
	Required      *fact.Money
	Available     *fact.Money
	Spent         *fact.Money
	Reach         Reach // the lines of the budgets, by the way their money goes
}

// LocalShare is what reaches local actors over the cost without indirect costs; the zero Ratio where either is not known.
// The cost of programmes whose local money is not known stays in the whole, so that a blank never raises the share.
func (m Money) LocalShare() fact.Ratio {
	if cost := amount(m.Total) - amount(m.Indirect); m.Local != nil && cost > 0 {
		return fact.Ratio{Num: int64(*m.Local), Den: int64(cost)}
	}
	return fact.Ratio{}
}

func (t *Tally) add(a *marker.Assessment) {
	t.Programmes++
	t.addLevel(a)
	t.addMoney(a.Financing)
}

func (t *Tally) addLevel(a *marker.Assessment) {
	for len(t.Levels) < len(a.Edition.Scale) {
		t.Levels = append(t.Levels, 0)
	}
	if a.Level == nil || *a.Level < 0 || *a.Level >= len(t.Levels) {
		t.NoLevel++
		return
	}
	t.Levels[*a.Level]++
}

func (t *Tally) addMoney(f marker.Financing) {
	if hasMoney(f) {
		(*purse)(&t.Money).add(MoneyOf(f))
	}
}

func (m Money) plus(n Money) Money {
	return Money{
		Currency: m.Currency, Programmes: m.Programmes + n.Programmes,
		Total: fact.PlusGiven(m.Total, n.Total), Indirect: fact.PlusGiven(m.Indirect, n.Indirect),
		Local: fact.PlusGiven(m.Local, n.Local), LocalSetAside: fact.PlusGiven(m.LocalSetAside, n.LocalSetAside),
		Required: fact.PlusGiven(m.Required, n.Required), Available: fact.PlusGiven(m.Available, n.Available), Spent: fact.PlusGiven(m.Spent, n.Spent),
		Reach: m.Reach.plus(n.Reach),
	}
}

// sorted gives the tally with its currencies in their order.
func (t Tally) sorted() Tally {
	t.Levels = slices.Clone(t.Levels)
	t.Money = purse(t.Money).sorted()
	return t
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

func amount(m *fact.Money) fact.Money {
	if m == nil {
		return 0
	}
	return *m
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
