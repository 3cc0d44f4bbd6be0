package fact

import (
	"math/bits"
	"strconv"
	"strings"
)

// decimal is a number as written: mantissa × 10^exponent. The mantissa holds its first 19 significant digits, without
// zeros at its end; cut says that others stood behind them.
type decimal struct {
	negative bool
	mantissa uint64
	exponent int
	cut      bool
}

const (
	mostDigits    = 19  // what a mantissa holds
	spreadsheet   = 15  // the significant digits that Excel shows to people; what is stored behind them is noise
	mostExponent  = 400 // beyond any float64
	finestDecimal = 18  // the digits after the mark that a Ratio holds
)

// parseDecimal reads a number as a workbook stores it: digits, a dot, an exponent (0.28999999999999998, 1E+05).
func parseDecimal(text string) (decimal, bool) {
	var d decimal
	i := 0
	if i < len(text) && (text[i] == '-' || text[i] == '+') {
		d.negative = text[i] == '-'
		i++
	}
	digits, point := 0, -1
	for ; i < len(text); i++ {
		switch c := text[i]; {
		case '0' <= c && c <= '9':
			d.push(c - '0')
			digits++
		case c == '.' && point < 0:
			point = digits
		default:
			ok := digits > 0 && d.parseExponent(text[i:])
			return d.placed(digits, point), ok
		}
	}
	return d.placed(digits, point), digits > 0
}

// push appends a digit to the mantissa, or drops it where there is no room: the exponent then grows instead.
func (d *decimal) push(digit byte) {
	const full = 1_000_000_000_000_000_000 // one digit more than this times ten holds would not fit
	if d.mantissa >= full {
		d.cut = d.cut || digit != 0
		d.exponent++
		return
	}
	d.mantissa = d.mantissa*10 + uint64(digit)
}

// parseExponent reads E+05.
func (d *decimal) parseExponent(text string) bool {
	if len(text) < 2 || text[0] != 'E' && text[0] != 'e' {
		return false
	}
	exponent, err := strconv.Atoi(text[1:])
	if err != nil || exponent < -mostExponent || exponent > mostExponent {
		return false
	}
	d.exponent += exponent
	return true
}

// placed moves the digits behind the point and drops the zeros at the end.
func (d decimal) placed(digits, point int) decimal {
	if point >= 0 {
		d.exponent -= digits - point
	}
	return d.stripped()
}

func (d decimal) stripped() decimal {
	if d.mantissa == 0 {
		return decimal{}
	}
	for d.mantissa%10 == 0 {
		d.mantissa /= 10
		d.exponent++
	}
	return d
}

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

// appendPlain writes d in plain digits, without exponent and without needless zeros.
func (d decimal) appendPlain(text []byte) []byte {
	if d.negative {
		text = append(text, '-')
	}
	var store [mostDigits + 1]byte
	digits := strconv.AppendUint(store[:0], d.mantissa, 10)
	places := len(digits) + d.exponent
	switch {
	case d.exponent >= 0:
		return appendZeros(append(text, digits...), d.exponent)
	case places <= 0:
		return append(appendZeros(append(text, "0."...), -places), digits...)
	}
	text = append(append(text, digits[:places]...), '.')
	return append(text, digits[places:]...)
}

func appendZeros(text []byte, n int) []byte {
	for range n {
		text = append(text, '0')
	}
	return text
}

// plain is d in plain digits; where that is how it was written, it is the very text, which costs nothing.
func (d decimal) plain(written string) string {
	var store [64]byte
	text := d.appendPlain(store[:0])
	if string(text) == written {
		return written
	}
	return string(text)
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
