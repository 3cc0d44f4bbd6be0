package marker

import (
	"math"
	"math/big"

	"locmark/marker/fact"
)

// limits are the factors of a threshold, in millionths, between which a measure's value meets it, exactly: at_least 25 % is
// met by 26 % up to the factor 1.04.
func (t *Threshold) limits(value fact.Ratio) (low, high int64) {
	low, high = math.MinInt64, math.MaxInt64
	turn := t.turn(value)
	floor := new(big.Int).Div(turn.Num(), turn.Denom())
	whole := turn.IsInt()
	at := floor.Int64()
	if !floor.IsInt64() {
		at = math.MaxInt64 - 1
	}
	switch t.Op {
	case "at_least", "above":
		high = at
		if t.Op == "above" && whole && !t.Counts || t.Counts && whole {
			high--
		}
	case "at_most", "below":
		low = at + 1
		if whole && (t.Op == "at_most" || t.Counts) {
			low--
		}
	}
	return low, high
}

// turn is the factor, in millionths, at which a value begins or ceases to meet the threshold. A count meets it until the
// threshold is rounded to the next whole number, half way between the two.
func (t *Threshold) turn(value fact.Ratio) *big.Rat {
	v := big.NewRat(value.Num, value.Den)
	if t.Counts {
		half := big.NewRat(1, 2)
		if t.Op == "above" || t.Op == "at_most" {
			half.Neg(half)
		}
		v.Add(v, half)
	}
	v.Mul(v, big.NewRat(Whole, 1))
	return v.Quo(v, big.NewRat(t.Number.Num, t.Number.Den))
}
