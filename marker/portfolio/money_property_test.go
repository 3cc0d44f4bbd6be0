package portfolio

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker/fact"
)

// cents are all sums of some money by currency, in the order of slots: what is not known counts as nothing.
func centsOf(all []Money) map[string][]fact.Money {
	sums := map[string][]fact.Money{}
	for _, m := range all {
		if m.Reach.Ways == nil {
			m.Reach.Ways = make([]Sum, 6)
		}
		slots := m.slots()
		if sums[m.Currency] == nil {
			sums[m.Currency] = make([]fact.Money, len(slots))
		}
		for i, slot := range slots {
			sums[m.Currency][i] += amount(*slot)
		}
	}
	return sums
}

// checkWhole holds parts to the whole, to the cent, in each currency and each sum. Contributions alone make an empty part.
func checkWhole(t *rapid.T, what string, parts, whole []Money) {
	got, want := centsOf(parts), centsOf(whole)
	for currency, sums := range got {
		if want[currency] == nil {
			want[currency] = make([]fact.Money, len(sums))
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Fatalf("%s do not add up to the whole (-whole +parts):\n%s", what, diff)
	}
}

// someRates convert one currency by a rate that divides nothing evenly, and leave the others.
func someRates() *Rates {
	return &Rates{byCurrency: map[string]Rate{"KES": {Currency: "KES", PerUSD: "129.37", Source: "made up"}}}
}

// TestPartsMakeTheWhole is the property that years add up to the whole, and donors with what is not attributed too, converted
// or not; and that the lines of the whole and of each year add up.
func TestPartsMakeTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := drawnPortfolio(t)
		rates := rapid.SampledFrom([]*Rates{nil, someRates()}).Draw(t, "rates")
		s := summedIn(rates, all...)
		var years, donors []Money
		for _, y := range s.Years {
			years = append(years, y.Money...)
		}
		for _, d := range s.Donors {
			donors = append(donors, d.Money...)
		}
		checkWhole(t, "years", years, s.Tally.Money)
		checkWhole(t, "donors", append(donors, s.NotAttributed...), s.Tally.Money)
		for _, m := range append(years, s.Tally.Money...) {
			checkLines(t, m)
		}
	})
}

// checkLines holds a sum to what its lines make.
func checkLines(t *rapid.T, m Money) {
	r := m.Reach
	if amount(m.Total) != amount(r.All().Planned) || amount(m.Indirect) != amount(r.Indirect.Planned) || amount(m.Local) != amount(r.Local().Planned) {
		t.Fatalf("total %d, indirect %d, local %d, and lines of %d, %d, %d",
			amount(m.Total), amount(m.Indirect), amount(m.Local), amount(r.All().Planned), amount(r.Indirect.Planned), amount(r.Local().Planned))
	}
}

// TestOrderChangesNoAccount is the property that the order of programmes changes neither years nor donors nor what is converted.
func TestOrderChangesNoAccount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := drawnPortfolio(t)
		want, got := summedIn(someRates(), all...), summedIn(someRates(), shuffled(t, all)...)
		want.Rows, got.Rows = nil, nil
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(Row{})); diff != "" {
			t.Fatal(diff)
		}
	})
}

// TestDivided is the property that parts add up to the amount, that none is a cent or more from its exact share, and that who
// gives nothing gets nothing.
func TestDivided(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole := fact.Money(rapid.Int64Range(0, 1e17).Draw(t, "amount"))
		weights := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) fact.Money { return fact.Money(rapid.Int64Range(0, 1e17).Draw(t, "weight")) }), 1, 9).Draw(t, "weights")
		weights[0]++
		total, sum := fact.Money(0), fact.Money(0)
		for _, w := range weights {
			total += w
		}
		for i, part := range divide(whole, weights) {
			sum += part
			exact := float64(whole) * (float64(weights[i]) / float64(total))
			if off := float64(part) - exact; weights[i] == 0 && part != 0 || whole < 1e9 && (off <= -1.001 || off >= 1.001) {
				t.Fatalf("part %d is %d, not about %v", i, part, exact)
			}
		}
		if sum != whole {
			t.Fatalf("the parts of %d are %d", whole, sum)
		}
	})
}
