package fact

// readCount reads a number of what is counted, which is never negative. Where people count they also write words for
// none, and in such a column these say something.
func (r *Reader) readCount(v *Value, habit Habit) *Problem {
	if r.zero[Fold(v.Text)] {
		v.Key, v.Number, v.Given = "0", Ratio{0, 1}, true
		return nil
	}
	habit.noThousandths = true
	problem := readNumber(v, habit)
	if problem == nil && v.Number.Num < 0 {
		*v = Value{Raw: v.Raw, Text: v.Text, How: v.How}
		return trouble("NUMBER_NEGATIVE", v.Text)
	}
	return problem
}

// readNumber reads a plain number, of either sign.
func readNumber(v *Value, habit Habit) *Problem {
	f := parseFigure(v.Text, habit)
	if f.state != goodFigure {
		return f.problem(v.Text, "CELL_NOT_A_NUMBER")
	}
	number, fits := f.ratio()
	if !fits {
		return trouble("NUMBER_TOO_LARGE", v.Text)
	}
	return v.take(f, number)
}

// readAmount reads money, to the cent. A percent is no money.
func readAmount(v *Value, habit Habit) *Problem {
	// A hundred thousand millions in units of currency: more is a slip of the keyboard. Half a million of them, the most rows
	// that are read, still fit 64 bits.
	const mostCents = 100 * 100_000_000_000
	habit.noThousandths = true
	f := parseFigure(v.Text, habit)
	switch {
	case f.state == goodFigure && f.unit == "%":
		return trouble("CELL_NOT_A_NUMBER", v.Text).because("CELL_NOT_AN_AMOUNT")
	case f.state != goodFigure:
		return f.problem(v.Text, "CELL_NOT_AN_AMOUNT")
	case f.negative:
		return trouble("AMOUNT_NEGATIVE", v.Text)
	}
	cents, exact := f.scaled(2)
	if cents > mostCents || cents == 0 && !exact && f.places() > 0 {
		return trouble("AMOUNT_TOO_LARGE", v.Text)
	}
	return v.take(f, Ratio{cents, 100})
}

// take makes the value the number of a figure. A number as a workbook stores it is for people what it is compared by; 30.000
// that was read as 30000 stays as it was written.
func (v *Value) take(f figure, number Ratio) *Problem {
	v.Key, v.Number, v.Unit, v.Given = f.plain(v.Text), number, f.unit, true
	if d, stored := parseDecimal(v.Text); stored && d.rounded() == f.decimal {
		v.Text = v.Key
	}
	return nil
}

// problem says why a figure is none. The sentence is of numbers or of amounts, and of letters in them.
func (f figure) problem(text, sentence string) *Problem {
	switch f.state {
	case ambiguousFigure:
		return trouble("NUMBER_AMBIGUOUS", text, "one", f.one, "other", f.other)
	case letterFigure:
		return trouble("CELL_NOT_A_NUMBER", text, "letter", f.one, "instead", f.other).because(sentence + "_LETTER")
	}
	return trouble("CELL_NOT_A_NUMBER", text).because(sentence)
}

// shortNumber writes a number that a workbook stores with more than 15 digits as Excel shows it, and leaves all other
// text alone: whole numbers of that length are codes.
func shortNumber(text string) string {
	if len(text) <= spreadsheet || text[0] > '9' {
		return text
	}
	d, ok := parseDecimal(text)
	if !ok || d.exponent >= 0 || d.digits() <= spreadsheet {
		return text
	}
	return d.rounded().plain(text)
}
