package fact

import "time"

const (
	firstYear = 1900
	lastYear  = 2199
)

// readDate reads a day: a serial number of Excel, or a date as people write it in English, French and Spanish.
func readDate(v *Value, habit Habit) *Problem {
	d, isNumber := parseDecimal(v.Text)
	if !isNumber {
		return v.takeDay(parseDay(v.Text, habit))
	}
	problem := v.takeDay(parseSerial(v.Text, d, habit.Date1904))
	if problem == nil {
		v.Text = v.Key
	}
	return problem
}

// takeDay makes the value a day.
func (v *Value) takeDay(day time.Time, problem *Problem) *Problem {
	if problem != nil {
		return problem
	}
	if year := day.Year(); year < firstYear || year > lastYear {
		return noDate(v.Text, "DATE_OUT_OF_RANGE")
	}
	v.Key, v.Number, v.Given = day.Format(time.DateOnly), Int(daysSinceEpoch(day)), true
	return nil
}

// parseDay reads a date in words or figures, of any year. A time of day is passed over.
func parseDay(text string, habit Habit) (time.Time, *Problem) {
	parts, ok := dateParts(text)
	switch {
	case ok && len(parts) == 2 && (parts[0].isYear() || parts[1].isYear()):
		return time.Time{}, noDate(text, "DATE_WITHOUT_DAY")
	case !ok || len(parts) != 3:
		return time.Time{}, noDate(text, "CELL_NOT_A_DATE")
	case !parts[0].isYear() && !parts[1].isYear() && !parts[2].isYear():
		return time.Time{}, noDate(text, "DATE_YEAR_SHORT")
	}
	return inOrder(text, [3]datePart(parts), habit.Order)
}

// inOrder finds out which part is the day, the month, the year. A year first is followed by the month everywhere.
func inOrder(text string, parts [3]datePart, order Order) (time.Time, *Problem) {
	first, second, third := parts[0], parts[1], parts[2]
	switch {
	case first.isYear():
		return calendarDay(text, first.number, second, third)
	case !third.isYear():
		return time.Time{}, noDate(text, "CELL_NOT_A_DATE")
	case first.named:
		return calendarDay(text, third.number, first, second)
	case second.named || order == DayFirst && second.number <= 12:
		return calendarDay(text, third.number, second, first)
	case order == MonthFirst && first.number <= 12:
		return calendarDay(text, third.number, first, second)
	}
	return eitherOrder(text, third.number, first, second)
}

// eitherOrder reads a date of two numbers and a year, if only one order gives a day or both give the same.
func eitherOrder(text string, year int, first, second datePart) (time.Time, *Problem) {
	dayFirst, notDayFirst := calendarDay(text, year, second, first)
	monthFirst, notMonthFirst := calendarDay(text, year, first, second)
	switch {
	case notDayFirst != nil:
		return monthFirst, notMonthFirst
	case notMonthFirst != nil || dayFirst.Equal(monthFirst):
		return dayFirst, nil
	}
	one, other := dayFirst.Format(time.DateOnly), monthFirst.Format(time.DateOnly)
	return time.Time{}, trouble("DATE_AMBIGUOUS", text, "one", one, "other", other)
}

// calendarDay is a day of the calendar; the 31 February is none.
func calendarDay(text string, year int, month, day datePart) (time.Time, *Problem) {
	t := time.Date(year, time.Month(month.number), day.number, 0, 0, 0, 0, time.UTC)
	if day.named || t.Day() != day.number || int(t.Month()) != month.number {
		return time.Time{}, noDate(text, "CELL_NOT_A_DATE")
	}
	return t, nil
}

func noDate(text, sentence string) *Problem {
	return trouble("CELL_NOT_A_DATE", text).because(sentence)
}

// orderOf is the order of day and month that a cell shows beyond doubt, or 0.
func (r *Reader) orderOf(raw string) Order {
	text, _ := r.cleaner.clean(raw)
	parts, ok := dateParts(text)
	if !ok || len(parts) != 3 || parts[0].named || parts[1].named || !parts[2].isYear() {
		return 0
	}
	_, notDayFirst := calendarDay(text, parts[2].number, parts[1], parts[0])
	_, notMonthFirst := calendarDay(text, parts[2].number, parts[0], parts[1])
	switch {
	case notDayFirst == nil && notMonthFirst != nil:
		return DayFirst
	case notMonthFirst == nil && notDayFirst != nil:
		return MonthFirst
	}
	return 0
}
