package fact

import (
	"math/bits"
	"strings"
)

// rounded is d to 15 significant digits, half away from zero, as Excel shows numbers to people.
func (d decimal) rounded() decimal {
	if surplus := d.digits() - spreadsheet; surplus > 0 {
		d.mantissa = (d.mantissa + powers[surplus]/2) / powers[surplus]
		d.exponent += surplus
	}
	d.cut = false
	return d.stripped()
}

// digits counts the digits of the mantissa.
func (d decimal) digits() int {
	n := 0
	for n < mostDigits && d.mantissa >= powers[n] {
		n++
	}
	return n
}

// places is how many digits stand before the mark; 0 or less for numbers under 1.
func (d decimal) places() int { return d.digits() + d.exponent }

// scaled is d × 10^places, rounded half away from zero to a whole number. It is exact where nothing was lost; what does
// not fit is 0, and not exact.
func (d decimal) scaled(places int) (n int64, exact bool) {
	shift := d.exponent + places
	switch {
	case d.mantissa == 0:
		return 0, true
	case shift > mostDigits || shift < -mostDigits:
		return 0, false
	case shift >= 0:
		high, low := bits.Mul64(d.mantissa, powers[shift])
		n, fits := d.signed(low)
		if high != 0 || !fits {
			return 0, false
		}
		return n, !d.cut
	}
	power := powers[-shift]
	half := (d.mantissa % power) / (power / 2)
	n, _ = d.signed(d.mantissa/power + half)
	return n, d.mantissa%power == 0 && !d.cut
}

// signed gives a magnitude the sign of d, where int64 has room for it.
func (d decimal) signed(magnitude uint64) (int64, bool) {
	if d.negative {
		return int64(-magnitude), magnitude <= 1<<63
	}
	return int64(magnitude), magnitude < 1<<63
}

// ratio is d as a fraction in lowest powers of ten; false where it does not fit. What is finer than 10^-18 is rounded.
func (d decimal) ratio() (Ratio, bool) {
	places := min(max(-d.exponent, 0), finestDecimal)
	n, exact := d.scaled(places)
	if n == 0 && !exact && d.places() > 0 {
		return Ratio{}, false
	}
	return Ratio{n, int64(powers[places])}, true
}

// powers are the powers of ten that uint64 holds.
var powers = func() (powers [mostDigits + 1]uint64) {
	powers[0] = 1
	for i := range mostDigits {
		powers[i+1] = powers[i] * 10
	}
	return powers
}()

// ParseRatio reads a number as criteria write it, exactly: 1.5, 25%, -3.
func ParseRatio(text string) (Ratio, bool) {
	number, percent := strings.CutSuffix(text, "%")
	d, ok := parseDecimal(number)
	if !ok || d.cut {
		return Ratio{}, false
	}
	if percent && d.mantissa != 0 {
		d.exponent -= 2
	}
	if d.exponent < -finestDecimal {
		return Ratio{}, false
	}
	return d.ratio()
}
