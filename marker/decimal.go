package marker

import (
	"math"
	"math/bits"
	"strconv"
	"strings"

	"locmark/marker/fact"
)

// decimal is a number as it is written: its whole part, and the digits after the mark.
type decimal struct {
	negative bool
	whole    uint64
	fraction string
}

// rounding says how a fraction is shortened: to this many decimals, but never onto a multiple of 1/steps that it is not.
// Thresholds stand on such multiples, so a number is never shown as one that it only comes near.
type rounding struct {
	decimals int
	steps    uint64
}

// mostDecimals is where even a number that is hardly off a threshold is cut.
const mostDecimals = 12

// scaled writes times·r in decimals. Numbers too large for the decimals are written without.
func scaled(r fact.Ratio, times uint64, how rounding) decimal {
	num, den := magnitude(r.Num), uint64(r.Den)
	result, _ := round(num, times, den)
	decimals, power := 0, uint64(1)
	for d := 1; d <= mostDecimals; d++ {
		power *= 10
		next, fits := round(num, times*power, den)
		if !fits {
			break
		}
		result, decimals = next, d
		if d >= how.decimals && (next.exact || next.n*how.steps%power != 0) {
			break
		}
	}
	return result.written(r.Num < 0, decimals)
}

// rounded is a number in units of its last decimal.
type rounded struct {
	n     uint64
	exact bool
}

// round gives num·scale/den to the nearest whole, halves upward, and whether that fits 64 bits; the largest number if not.
func round(num, scale, den uint64) (rounded, bool) {
	high, low := bits.Mul64(num, scale)
	if high >= den {
		return rounded{n: math.MaxUint64}, false
	}
	n, rest := bits.Div64(high, low, den)
	if rest >= den-rest {
		n++
	}
	return rounded{n, rest == 0}, true
}

// written sets the mark, and drops the zeros at the end of a number that is exact.
func (r rounded) written(negative bool, decimals int) decimal {
	digits := strconv.FormatUint(r.n, 10)
	if missing := decimals + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	cut := len(digits) - decimals
	whole, _ := strconv.ParseUint(digits[:cut], 10, 64)
	fraction := digits[cut:]
	if r.exact {
		fraction = strings.TrimRight(fraction, "0")
	}
	return decimal{negative: negative && r.n != 0, whole: whole, fraction: fraction}
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func twoDigits(n uint64) string {
	return string([]byte{'0' + byte(n/10), '0' + byte(n%10)})
}
