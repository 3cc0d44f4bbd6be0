package marker

import (
	"strconv"
	"strings"
	"time"

	"locmark/criteria"
	"locmark/marker/fact"
)

// Voice writes for people in one language: sentences, and the numbers, amounts and dates that stand in them. Symbols and
// names of months are data, in criteria/words/numbers.yaml.
type Voice struct{ *criteria.Words }

// NewVoice speaks with the given words.
func NewVoice(words *criteria.Words) Voice { return Voice{words} }

// Percent writes a share as a percentage with one decimal ("15.8 %"), and with as many more as it takes not to look like a
// round percentage it is not: 24.97 % is never shown as 25 %.
func (v Voice) Percent(share fact.Ratio) string {
	if share.IsZero() {
		return v.Say("numbers.no_value")
	}
	return v.Say("numbers.percent", "number", v.number(scaled(share, 100, rounding{decimals: 1, steps: 2})))
}

// Number writes a number with two decimals at most, and more where two would look like a round quarter it is not.
func (v Voice) Number(n fact.Ratio) string {
	if n.IsZero() {
		return v.Say("numbers.no_value")
	}
	return v.number(scaled(n, 1, rounding{decimals: 2, steps: 4}))
}

// Amount writes money with its currency, and with cents only where there are any: "USD 84,500". Without a currency it is
// the number alone.
func (v Voice) Amount(money fact.Money, currency string) string {
	units, cents := int64(money)/100, int64(money)%100
	number := decimal{negative: money < 0, whole: magnitude(units)}
	if cents != 0 {
		number.fraction = twoDigits(magnitude(cents))
	}
	if currency == "" {
		return v.number(number)
	}
	return v.Say("numbers.amount", "currency", currency, "number", v.number(number))
}

// Count writes a whole number: "12,400".
func (v Voice) Count(n int) string {
	return v.number(decimal{negative: n < 0, whole: magnitude(int64(n))})
}

// Date writes the day of a serial number (days since 1899-12-30): "1 March 2025".
func (v Voice) Date(serial fact.Ratio) string {
	if serial.IsZero() {
		return v.Say("numbers.no_value")
	}
	days := int(serial.Num / serial.Den)
	date := time.Date(1899, time.December, 30+days, 0, 0, 0, 0, time.UTC)
	day := strconv.Itoa(date.Day())
	if date.Day() == 1 {
		day = v.Say("numbers.first_day")
	}
	month := v.Say("numbers.month_" + strconv.Itoa(int(date.Month())))
	return v.Say("numbers.date", "day", day, "month", month, "year", strconv.Itoa(date.Year()))
}

// List writes items one after another: "a, b and c".
func (v Voice) List(items []string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := items[len(items)-1]
	key := "numbers.and"
	if soundsLikeI(last) {
		key = "numbers.and_before_i"
	}
	return v.Say(key, "list", strings.Join(items[:len(items)-1], v.Say("numbers.comma")), "last", last)
}

// soundsLikeI reports whether a word begins with the sound i, before which Spanish changes its "and". The i of hie- and
// of io- is a consonant.
func soundsLikeI(word string) bool {
	word = strings.ToLower(word)
	word = strings.TrimPrefix(word, "h")
	if strings.HasPrefix(word, "í") {
		return true
	}
	return strings.HasPrefix(word, "i") && !strings.HasPrefix(word, "ie") && !strings.HasPrefix(word, "io")
}

func (v Voice) number(d decimal) string {
	var b strings.Builder
	if d.negative {
		b.WriteByte('-')
	}
	digits := strconv.FormatUint(d.whole, 10)
	for i, digit := range []byte(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(v.Say("numbers.group"))
		}
		b.WriteByte(digit)
	}
	if d.fraction != "" {
		b.WriteString(v.Say("numbers.decimal"))
		b.WriteString(d.fraction)
	}
	return b.String()
}
