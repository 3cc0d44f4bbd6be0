package fact

import (
	"fmt"
	"strings"
)

// Money is an amount in cents of its currency. In JSON it is a number in units of currency, written out exactly: 1234.5.
type Money int64

// Ratio is the amount in units of currency, exactly.
func (m Money) Ratio() Ratio { return Ratio{int64(m), 100} }

// Add is the exact sum; false where it does not fit.
func (m Money) Add(n Money) (Money, bool) {
	sum := m + n
	return sum, (sum > m) == (n > 0)
}

// PlusGiven adds what is given, and changes neither: not known is nil, which is not 0.
func PlusGiven(a, b *Money) *Money {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	sum := *a + *b
	return &sum
}

// String writes the amount in units of currency, in plain digits, without needless zeros: 1234.5.
func (m Money) String() string {
	cents := magnitude(int64(m))
	text := fmt.Sprintf("%d.%02d", cents/100, cents%100)
	if m < 0 {
		text = "-" + text
	}
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

// MarshalJSON writes the amount in units of currency, exactly.
func (m Money) MarshalJSON() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalJSON reads what MarshalJSON writes, and refuses what is not to the cent.
func (m *Money) UnmarshalJSON(data []byte) error {
	text := string(data)
	if text == "null" {
		return nil
	}
	amount, ok := parseDecimal(text)
	if !ok {
		return fmt.Errorf("amount %s is not a number", text)
	}
	cents, exact := amount.scaled(2)
	if !exact {
		return fmt.Errorf("amount %s is not to the cent, or too large", text)
	}
	*m = Money(cents)
	return nil
}
