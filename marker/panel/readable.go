package panel

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"locmark/marker/workbook"
)

// readable is a row as its reader sees it: a spreadsheet keeps what it takes for a date as a number of days, and “1-2” typed into
// a column of levels, or a day that a merged cell repeats, would be quoted as 46024. The day on which a row was settled is read
// where it stands.
func readable(row workbook.Rating) workbook.Rating {
	for _, text := range []*string{&row.Level, &row.Reason, &row.Conflict} {
		*text = dayShown(*text, row.Date1904)
	}
	row.Repeated = slices.Clone(row.Repeated)
	for i := range row.Repeated {
		row.Repeated[i].Text = dayShown(row.Repeated[i].Text, row.Date1904)
	}
	return row
}

// The days from which numbers of days count, in most workbooks and in those of old Macs.
var (
	dayNone     = time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	dayNone1904 = time.Date(1904, time.January, 1, 0, 0, 0, 0, time.UTC)
)

// digitsOfDay is how many digits the number of such a day has.
const digitsOfDay = 5

// dayShown writes a number that is a day of a year in which panels sit as 2026-03-31; anything else as it stands.
func dayShown(text string, from1904 bool) string {
	whole, _, _ := strings.Cut(text, ".")
	days, err := strconv.Atoi(whole)
	if _, notNumber := strconv.ParseFloat(text, 64); err != nil || notNumber != nil || len(whole) != digitsOfDay {
		return text
	}
	start := dayNone
	if from1904 {
		start = dayNone1904
	}
	if day := start.AddDate(0, 0, days); day.Year() >= firstYear && day.Year() <= lastYear {
		return day.Format(time.DateOnly)
	}
	return text
}
