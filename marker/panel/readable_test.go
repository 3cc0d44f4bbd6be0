package panel_test

import (
	"testing"

	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// TestDaysAreQuotedAsDays: what a spreadsheet took for a date stands in messages as the date that people see, not as its number.
func TestDaysAreQuotedAsDays(t *testing.T) {
	round := planned(t)
	for _, test := range []struct {
		name     string
		level    string
		from1904 bool
		want     string
	}{
		{"a level that became a date", "46024", false, "2026-01-02"},
		{"with a time of day", "46024.5", false, "2026-01-02"},
		{"of an old Mac", "44562", true, "2026-01-02"},
		{"a number that is no day", "12", false, "12"},
		{"a number of no such year", "99999", false, "99999"},
		{"a number beyond all days", "213503982380625", false, "213503982380625"},
		{"words", "46024 or so", false, "46024 or so"},
	} {
		t.Run(test.name, func(t *testing.T) {
			returned := everybody(round)
			row := &returned[0].Rows[0]
			row.Level, row.Date1904 = test.level, test.from1904
			if s := settle(t, round, returned); len(s.Troubles) != 1 || s.Troubles[0].Why != panel.UnknownLevel || s.Troubles[0].Text != test.want {
				t.Errorf("%+v", s.Troubles)
			}
		})
	}
}

// TestADayIsNoReason: a date where the reason should be says nothing, and is quoted as one.
func TestADayIsNoReason(t *testing.T) {
	round := planned(t)
	returned := everybody(round)
	returned[0].Rows[0].Reason = "46024"
	if s := settle(t, round, returned); len(s.Unreasoned) != 1 || s.Unreasoned[0].Reason != "2026-01-02" {
		t.Errorf("%+v", s.Unreasoned)
	}
}

// TestMergedDays: a day that a merged cell repeats in a moderator's rows is quoted as a day.
func TestMergedDays(t *testing.T) {
	_, settled := applied(t, settledRow(func(r *workbook.Rating) {
		r.When, r.Repeated = "", []workbook.Repeated{{Text: "46082", Cell: r.WhenCell}}
	}))
	if unused, _ := settled.Unused(); len(unused) != 1 || unused[0].Why != panel.MergedCell || unused[0].Text != "2026-03-01" {
		t.Errorf("%+v", unused)
	}
}
