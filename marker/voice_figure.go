package marker

import (
	"math/big"

	"locmark/marker/fact"
)

// figure writes a number that stands in plain digits as the language does: 327313.5 is "327,313.50" as an amount would be, 1200 is
// "1,200". What is no such number stays as it was written.
func (v Voice) figure(plain, written string) string {
	n, ok := new(big.Rat).SetString(plain)
	if !ok {
		return written
	}
	cents := n.Mul(n, big.NewRat(100, 1))
	if !cents.IsInt() || !cents.Num().IsInt64() {
		return written
	}
	return v.Amount(fact.Money(cents.Num().Int64()), "")
}
