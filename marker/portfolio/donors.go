package portfolio

import (
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
)

// DonorMoney is one donor's part of the programmes that it contributes to. Each programme is divided among its contributions in
// proportion to their amounts, so that all donors together, with what is not attributed, are the whole. Lines without an amount
// are in no part.
type DonorMoney struct {
	Donor       string                // "" for contributions that do not say whose they are
	Contributed map[string]fact.Money // by currency; what was given, which need not be what budgets plan
	Money       []Money               // has every currency that Contributed has
	Unlisted    bool                  // contributes to a programme that does not name it among its donors
}

// donors gathers money by donor.
type donors struct {
	known map[string]*donor
	rest  purse // of programmes without a contribution that can be read
}

// donor is one of them. It goes by the spelling that sorts first.
type donor struct {
	name        string
	contributed map[string]fact.Money
	money       purse
	unlisted    bool
}

func newDonors() *donors { return &donors{known: map[string]*donor{}} }

// share is what one donor contributes to one programme.
type share struct {
	order, name string
	amount      fact.Money
}

func (d *donors) add(a *marker.Assessment) {
	f := a.Financing
	shares := sharesOf(f.Contributions)
	switch {
	case paid(shares):
		for i, part := range MoneyOf(f).divided(weightsOf(shares)) {
			one := d.of(shares[i])
			one.add(shares[i].amount, part)
			one.unlisted = one.unlisted || !a.Programme.NamesDonor(shares[i].name)
		}
	case hasMoney(f):
		d.rest.add(MoneyOf(f))
	}
}

// sharesOf adds a programme's contributions up by donor, in the order in which donors come. Those without an amount are left out.
func sharesOf(contributions []marker.Contribution) []share {
	var shares []share
	for _, c := range contributions {
		if c.Amount == nil {
			continue
		}
		name := strings.TrimSpace(c.Donor)
		one := share{c.ID, name, *c.Amount}
		if one.order == "" {
			one.order = fact.Fold(name)
		}
		if i := slices.IndexFunc(shares, func(s share) bool { return s.order == one.order }); i >= 0 {
			shares[i].amount += one.amount
			continue
		}
		shares = append(shares, one)
	}
	return shares
}

// paid reports whether there is anything to divide a programme by.
func paid(shares []share) bool {
	return slices.ContainsFunc(shares, func(s share) bool { return s.amount > 0 })
}

func weightsOf(shares []share) []fact.Money {
	weights := make([]fact.Money, len(shares))
	for i := range shares {
		weights[i] = shares[i].amount
	}
	return weights
}

func (d *donors) of(s share) *donor {
	one := d.known[s.order]
	if one == nil {
		one = &donor{name: strings.Clone(s.name), contributed: map[string]fact.Money{}}
		d.known[s.order] = one
	}
	if s.name < one.name {
		one.name = strings.Clone(s.name)
	}
	return one
}

func (d *donor) add(contributed fact.Money, part Money) {
	d.contributed[part.Currency] += contributed
	d.money.add(part)
}

// sorted gives the donors in their order, those that are not said last.
func (d *donors) sorted() []DonorMoney {
	orders := sortedKeys(d.known)
	slices.SortStableFunc(orders, func(a, b string) int {
		return strings.Compare(fact.Fold(d.known[a].name), fact.Fold(d.known[b].name))
	})
	var all []DonorMoney
	for _, order := range unsaidLast(orders) {
		one := d.known[order]
		all = append(all, DonorMoney{one.name, one.contributed, one.money.sorted(), one.unlisted})
	}
	return all
}
