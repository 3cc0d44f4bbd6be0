package portfolio

import (
	"cmp"
	"maps"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// YearMoney is the money of one year of the budgets, one Money a currency. Year is nil for lines that do not say theirs, and for
// programmes that show no lines. All years together are the whole.
type YearMoney struct {
	Year  *int
	Money []Money
}

// budgetYear is a year, or none.
type budgetYear struct {
	given bool
	year  int
}

func yearOf(flow marker.Flow) budgetYear {
	if flow.Year == nil {
		return budgetYear{}
	}
	return budgetYear{true, *flow.Year}
}

// years gathers money by year.
type years map[budgetYear]*purse

func (y years) add(f marker.Financing) {
	if !hasMoney(f) {
		return
	}
	if len(f.Flows) == 0 {
		y.of(budgetYear{}).add(MoneyOf(f))
		return
	}
	flows := map[budgetYear][]marker.Flow{}
	for _, flow := range f.Flows {
		flows[yearOf(flow)] = append(flows[yearOf(flow)], flow)
	}
	for year, its := range flows {
		y.of(year).add(MoneyOf(onlyFlows(f, its)))
	}
	if plan := onlyPlan(f); hasMoney(plan) {
		y.of(budgetYear{}).add(MoneyOf(plan))
	}
}

// onlyPlan is what a work plan shows of a programme, which is of no year.
func onlyPlan(f marker.Financing) marker.Financing {
	return marker.Financing{Currency: f.Currency, Required: f.Required, Available: f.Available, Spent: f.Spent}
}

func (y years) of(year budgetYear) *purse {
	if y[year] == nil {
		y[year] = &purse{}
	}
	return y[year]
}

// onlyFlows is a programme's money as if these flows were all. A budget that is set aside is so in each of its years.
func onlyFlows(f marker.Financing, flows []marker.Flow) marker.Financing {
	sums := lineSums(flows)
	only := marker.Financing{Currency: f.Currency, Flows: flows, Total: sums.total}
	if only.Total != nil {
		only.Indirect = orNothing(sums.indirect)
	}
	switch local := orNothing(sums.local); {
	case f.LocalSetAside != nil:
		only.LocalSetAside = local
	case f.Local != nil && only.Total != nil:
		only.Local = local
	}
	return only
}

// orNothing is an amount, or 0 where no line of those that are there has one.
func orNothing(m *fact.Money) *fact.Money {
	if m == nil {
		return new(fact.Money)
	}
	return m
}

// sorted gives the years in order, what does not say its year last.
func (y years) sorted() []YearMoney {
	order := slices.SortedFunc(maps.Keys(y), func(a, b budgetYear) int {
		return cmp.Or(-compareBool(a.given, b.given), cmp.Compare(a.year, b.year))
	})
	all := make([]YearMoney, len(order))
	for i, year := range order {
		all[i].Money = y[year].sorted()
		if year.given {
			all[i].Year = &year.year
		}
	}
	return all
}
