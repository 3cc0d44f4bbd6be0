package marker

// Hundredths writes a number of hundredths with exactly two decimals ("0.50", "-1.25"), as a column of them wants it.
func (v Voice) Hundredths(n int64) string {
	of := magnitude(n)
	return v.number(decimal{negative: n < 0, whole: of / 100, fraction: twoDigits(of % 100)})
}
