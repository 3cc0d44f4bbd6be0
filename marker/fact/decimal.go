package fact

import (
	"strconv"
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
