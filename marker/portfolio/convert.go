package portfolio

import (
	"math/big"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// converter brings the amounts of one programme into USD. It remembers whether all fit.
type converter struct {
	perUSD *big.Rat
	lost   bool
}

// converted is a programme's money in USD; false where an amount does not fit. Each flow and each contribution is converted on
// its own, exactly, and rounded half away from zero to the cent. What the flows add up to is added up again from them as
// converted, so that all sums still add up; any other amount is converted on its own.
func converted(f marker.Financing, rate Rate) (marker.Financing, bool) {
	c := &converter{perUSD: rate.ratio()}
	to := f
	to.Currency = convertedTo
	to.Flows = slices.Clone(f.Flows)
	for i := range to.Flows {
		flow := &to.Flows[i]
		flow.Planned, flow.Spent = c.amount(flow.Planned), c.amount(flow.Spent)
	}
	to.Contributions = slices.Clone(f.Contributions)
	for i := range to.Contributions {
		to.Contributions[i].Amount = c.amount(to.Contributions[i].Amount)
	}
	before, after := lineSums(f.Flows), lineSums(to.Flows)
	to.Total = c.sum(f.Total, before.total, after.total)
	to.Indirect = c.sum(f.Indirect, before.indirect, after.indirect)
	to.Local = c.sum(f.Local, before.local, after.local)
	to.LocalSetAside = c.sum(f.LocalSetAside, before.local, after.local)
	to.Required, to.Available, to.Spent = c.amount(f.Required), c.amount(f.Available), c.amount(f.Spent)
	return to, !c.lost
}

// sum is an amount in USD: what its flows make as converted, where they made it before.
func (c *converter) sum(whole, before, after *fact.Money) *fact.Money {
	if whole != nil && before != nil && *whole == *before {
		return after
	}
	return c.amount(whole)
}

// amount is an amount in USD, rounded half away from zero to the cent.
func (c *converter) amount(m *fact.Money) *fact.Money {
	if m == nil {
		return nil
	}
	exact := new(big.Rat).Quo(new(big.Rat).SetInt64(int64(*m)), c.perUSD)
	cents, fits := rounded(exact)
	c.lost = c.lost || !fits
	return &cents
}

// rounded is the whole number nearest to a fraction, half away from zero; false where it does not fit.
func rounded(r *big.Rat) (fact.Money, bool) {
	twice := new(big.Int).Lsh(new(big.Int).Abs(r.Num()), 1)
	twice.Add(twice, r.Denom())
	nearest := twice.Quo(twice, new(big.Int).Lsh(r.Denom(), 1))
	if r.Sign() < 0 {
		nearest.Neg(nearest)
	}
	return fact.Money(nearest.Int64()), nearest.IsInt64()
}
