package portfolio

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
)

// someMoney is an amount that may be missing, and that may be as large as they come.
func someMoney(t *rapid.T, name string) *fact.Money {
	return rapid.Ptr(rapid.Custom(func(t *rapid.T) fact.Money {
		return fact.Money(rapid.OneOf(rapid.Int64Range(0, 100), rapid.Int64Range(0, 1e14)).Draw(t, name))
	}), true).Draw(t, name)
}

func drawnFlow(t *rapid.T) marker.Flow {
	f := marker.Flow{
		Indirect: rapid.IntRange(0, 4).Draw(t, "category") == 0,
		Year:     rapid.Ptr(rapid.IntRange(2024, 2026), true).Draw(t, "year"),
		Planned:  someMoney(t, "planned"), Spent: someMoney(t, "spent"),
	}
	if !f.Indirect {
		f.Way = rapid.SampledFrom(append([]string{""}, marker.Ways...)).Draw(t, "way")
	}
	if f.Planned == nil {
		f.Unread = 1
	}
	return f
}

func drawnContribution(t *rapid.T) marker.Contribution {
	return marker.Contribution{Donor: rapid.SampledFrom([]string{"Spain", "spain ", "EU", ""}).Draw(t, "donor"), Amount: someMoney(t, "contributed")}
}

// funded is an assessment whose sums are those of its flows, as a Marking makes them.
func funded(t *rapid.T) *marker.Assessment {
	a := drawn(t)
	a.Status = marker.Assessed
	a.Edition = marker.EditionRef{ID: "lm-2.0", Scale: scale, DAC: []int{0, 0, 1, 2}}
	f := marker.Financing{Currency: rapid.SampledFrom([]string{"USD", "EUR", "KES", ""}).Draw(t, "currency")}
	f.Flows = rapid.SliceOfN(rapid.Custom(drawnFlow), 0, 6).Draw(t, "flows")
	f.Contributions = rapid.SliceOfN(rapid.Custom(drawnContribution), 0, 4).Draw(t, "contributions")
	sums := lineSums(f.Flows)
	f.Total = sums.total
	if f.Total != nil {
		f.Indirect = orNothing(sums.indirect)
		f.Local = orNothing(sums.local)
		if rapid.Bool().Draw(t, "a guard acts") {
			f.Local, f.LocalSetAside = nil, f.Local
			setAside(t, f.Flows)
		}
	}
	f.Required, f.Spent = someMoney(t, "required"), someMoney(t, "spent of a plan")
	a.Financing = f
	return a
}

// setAside tells of flows that go any way that a guard set them aside, as records do; those that are older do not say it.
func setAside(t *rapid.T, flows []marker.Flow) {
	older := rapid.Bool().Draw(t, "an older record")
	for i := range flows {
		flows[i].SetAside = !older && flows[i].Way != ""
	}
}

func drawnPortfolio(t *rapid.T) []*marker.Assessment {
	return rapid.SliceOfN(rapid.Custom(funded), 1, 8).Draw(t, "programmes")
}

func shuffled(t *rapid.T, all []*marker.Assessment) []*marker.Assessment {
	other := slices.Clone(all)
	random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
	random.Shuffle(len(other), func(i, k int) { other[i], other[k] = other[k], other[i] })
	return other
}

// summedIn is the summary of programmes of one edition.
func summedIn(rates *Rates, all ...*marker.Assessment) Summary {
	p := New(Options{Rates: rates})
	for _, a := range all {
		p.Add(a)
	}
	return p.Summaries()[0]
}
