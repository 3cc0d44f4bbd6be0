package fact

// readYear reads a year of four digits. A whole date is no year: it may be that of something else.
func readYear(v *Value) *Problem {
	d, ok := parseDecimal(v.Text)
	year, exact := d.scaled(0)
	if !ok || !exact || year < firstYear || year > lastYear {
		return trouble("CELL_NOT_A_YEAR", v.Text)
	}
	v.Key, v.Number, v.Given = d.plain(v.Text), Int(year), true
	return nil
}
