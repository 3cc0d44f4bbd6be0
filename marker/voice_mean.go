package marker

import "locmark/marker/fact"

// Mean writes the mean of a dimension, or a cut that means are compared with: always with two decimals ("1.50", "1.83"), so that a
// column of them reads alike, and with more where two would look like a cut that it has not reached.
func (v Voice) Mean(n fact.Ratio) string {
	if n.IsZero() {
		return v.Say("numbers.no_value")
	}
	d := scaled(n, 1, rounding{decimals: 2, steps: 4})
	for len(d.fraction) < 2 {
		d.fraction += "0"
	}
	return v.number(d)
}
