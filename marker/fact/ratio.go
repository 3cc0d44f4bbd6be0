package fact

import (
	"cmp"
	"math/big"
	"math/bits"
)

// Ratio is an exact fraction. Den is above 0; the zero Ratio (Den 0) is no number. Shares, means, cuts, amounts and
// counts are all compared as Ratios, so that 25 % of a budget is 25 %.
type Ratio struct{ Num, Den int64 }

// Int is the whole number n.
func Int(n int64) Ratio { return Ratio{n, 1} }

// IsZero reports whether r is no number at all (not whether it is 0).
func (r Ratio) IsZero() bool { return r.Den == 0 }

// Cmp compares two numbers exactly: -1, 0 or 1. Neither may be the zero Ratio.
func (r Ratio) Cmp(s Ratio) int {
	if r.Den == s.Den || (r.Num < 0) != (s.Num < 0) {
		return cmp.Compare(r.Num, s.Num)
	}
	leftHigh, leftLow := bits.Mul64(magnitude(r.Num), uint64(s.Den))
	rightHigh, rightLow := bits.Mul64(magnitude(s.Num), uint64(r.Den))
	c := cmp.Or(cmp.Compare(leftHigh, rightHigh), cmp.Compare(leftLow, rightLow))
	if r.Num < 0 {
		return -c
	}
	return c
}

// Add is the exact sum, in lowest terms; false where it does not fit.
func (r Ratio) Add(s Ratio) (Ratio, bool) { return fit(new(big.Rat).Add(r.rat(), s.rat())) }

// Mul is the exact product, in lowest terms; false where it does not fit. Weighted means need it: weights are fractions.
func (r Ratio) Mul(s Ratio) (Ratio, bool) { return fit(new(big.Rat).Mul(r.rat(), s.rat())) }

// Float is the float64 nearest to r.
func (r Ratio) Float() float64 {
	if r.Den == 0 {
		return 0
	}
	const exact = 1 << 53 // up to here both parts are float64s, and a division of float64s is correctly rounded
	if magnitude(r.Num) <= exact && r.Den <= exact {
		return float64(r.Num) / float64(r.Den)
	}
	f, _ := r.rat().Float64()
	return f
}

func (r Ratio) rat() *big.Rat { return big.NewRat(r.Num, r.Den) }

// fit brings a fraction back into 64 bits.
func fit(r *big.Rat) (Ratio, bool) {
	if !r.Num().IsInt64() || !r.Denom().IsInt64() {
		return Ratio{}, false
	}
	return Ratio{r.Num().Int64(), r.Denom().Int64()}, true
}

// magnitude is |n|, also of the least int64, which has no positive twin.
func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
