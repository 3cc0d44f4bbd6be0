package fact

import "time"

// epoch is the day from which Excel counts after February 1900, and from which Value.Number counts always.
var epoch = time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)

const (
	secondsOfDay = 24 * 60 * 60
	days1904     = 1462 // from the epoch to 1904-01-01, the day 0 of workbooks of old Macs
	noSuchDay    = 60   // 1900-02-29, which only Excel knows
	lastSerial   = 109_574
)

func daysSinceEpoch(day time.Time) int64 { return (day.Unix() - epoch.Unix()) / secondsOfDay }

// parseSerial reads a number as a workbook stores a date, with or without a time of day. A year alone, which would be a
// day of 1905, is no date; eight digits are a date without its dashes.
func parseSerial(text string, d decimal, from1904 bool) (time.Time, *Problem) {
	serial, whole := d.floor()
	switch {
	case len(text) == len("20250331") && whole:
		year, month, day := int(serial/10_000), int(serial/100%100), int(serial%100)
		return calendarDay(text, year, datePart{number: month}, datePart{number: day})
	case firstYear <= serial && serial <= lastYear && whole:
		return time.Time{}, noDate(text, "DATE_YEAR_ALONE")
	case d.negative || serial > lastSerial || serial <= 31 && !whole: // 3.2025 is a month that someone wrote
		return time.Time{}, noDate(text, "CELL_NOT_A_DATE")
	case from1904:
		return epoch.AddDate(0, 0, days1904+int(serial)), nil
	case serial == 0 || serial == noSuchDay:
		return time.Time{}, noDate(text, "CELL_NOT_A_DATE")
	case serial < noSuchDay:
		serial++
	}
	return epoch.AddDate(0, 0, int(serial)), nil
}

// floor is the whole part of a number that is not negative, and whether that is all of it.
func (d decimal) floor() (n int64, whole bool) {
	d = d.rounded()
	if d.exponent >= 0 {
		return d.scaled(0)
	}
	if d.exponent < -mostDigits {
		return 0, false
	}
	return int64(d.mantissa / powers[-d.exponent]), false
}
