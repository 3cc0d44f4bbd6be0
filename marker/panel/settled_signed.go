package panel

import (
	"strings"
	"time"
	"unicode"

	"locmark/marker/fact"
)

// Settled levels are of these years. A date far from them is a slip, often a number that was never a date: 5 is the fifth of
// January 1900 to Excel.
const (
	firstYear = 2000
	lastYear  = 2100
)

// unsigned says what is wrong with who settled a row, and when; "" where nothing is.
func (s *Settled) unsigned(row *settledRow) string {
	day, dated := s.day(row)
	switch {
	case row.Reviewer == "":
		return NotSigned
	case !strings.ContainsFunc(row.Reviewer, unicode.IsLetter):
		return NoName
	case row.When == "":
		return NoDate
	case !dated && s.isAmbiguous(row):
		return TwoDates
	case !dated:
		return UnreadDate
	case day.Year() < firstYear || day.Year() > lastYear:
		return FarDate
	}
	return ""
}

// isAmbiguous reports whether what stands as a date may be one of two days: 11/10/2026.
func (s *Settled) isAmbiguous(row *settledRow) bool {
	_, problem := s.lexicon.Reader.Read(fact.Spec{Kind: fact.Date}, fact.Habit{}, row.When)
	return problem != nil && problem.Code == "DATE_AMBIGUOUS"
}

// day is when a row was settled, false where it does not say.
func (s *Settled) day(row *settledRow) (time.Time, bool) {
	v, _ := s.lexicon.Reader.Read(fact.Spec{Kind: fact.Date}, fact.Habit{Date1904: row.Date1904}, row.When)
	if !v.Given || v.Number.Den == 0 {
		return time.Time{}, false
	}
	return time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(v.Number.Num/v.Number.Den)), true
}

// date writes when a row was settled as 2026-03-31; what is no date as it stands there.
func (s *Settled) date(row *settledRow) string {
	if day, dated := s.day(row); dated {
		return day.Format(time.DateOnly)
	}
	return row.When
}
