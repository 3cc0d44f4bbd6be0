package fact_test

import (
	"strconv"
	"testing"
	"time"

	"locmark/marker/fact"

	"pgregory.net/rapid"
)

func TestReadDate(t *testing.T) {
	for raw, want := range map[string]string{
		// serial numbers
		"45506": "2024-08-02", "45506.75": "2024-08-02", "1": "1900-01-01", "59": "1900-02-28", "61": "1900-03-01", "109574": "2199-12-31",
		"60": "[CELL_NOT_A_DATE]", "0": "[CELL_NOT_A_DATE]", "-1": "[CELL_NOT_A_DATE]", "109575": "[CELL_NOT_A_DATE]", "4.5506E+4": "2024-08-02",
		"45505.999999999999": "2024-08-02", "3.2025": "[CELL_NOT_A_DATE]", "1E+300": "[CELL_NOT_A_DATE]",
		// year first
		"2025-03-04": "2025-03-04", "2025-03-04T10:30:00Z": "2025-03-04", "2025-03-04 10:30:00": "2025-03-04", "2025/3/4": "2025-03-04", "20250304": "2025-03-04",
		// an order that the numbers settle
		"13/04/2025": "2025-04-13", "04/13/2025": "2025-04-13", "04.04.2025": "2025-04-04", "31-12-2025": "2025-12-31", "13/04/2025 14:05": "2025-04-13",
		"03/04/2025": "[DATE_AMBIGUOUS]", "3.4.2025": "[DATE_AMBIGUOUS]", "01-02-2025": "[DATE_AMBIGUOUS]",
		// names of months
		"4 March 2025": "2025-03-04", "March 4, 2025": "2025-03-04", "4-Mar-2025": "2025-03-04", "Tuesday, 4th of March 2025": "2025-03-04", "2025 March 4": "2025-03-04",
		"4 mars 2025": "2025-03-04", "1er février 2025": "2025-02-01", "mardi 4 août 2026": "2026-08-04", "4 déc. 2025": "2025-12-04",
		"4 de marzo de 2025": "2025-03-04", "4 de setiembre del 2025": "2025-09-04", "martes 4 de agosto de 2026": "2026-08-04", "4 DIC 2025": "2025-12-04",
		// not a day
		"2025": "[DATE_YEAR_ALONE]", "March 2025": "[DATE_WITHOUT_DAY]", "marzo de 2025": "[DATE_WITHOUT_DAY]", "03/2025": "[DATE_WITHOUT_DAY]",
		"13/04/25": "[DATE_YEAR_SHORT]", "4 March 25": "[DATE_YEAR_SHORT]", "31/02/2025": "[CELL_NOT_A_DATE]", "29 February 2025": "[CELL_NOT_A_DATE]",
		"Q1 2025": "[CELL_NOT_A_DATE]", "soon": "[CELL_NOT_A_DATE]", "1/2/3/2025": "[CELL_NOT_A_DATE]", "4 March": "[CELL_NOT_A_DATE]", "10:30": "[CELL_NOT_A_DATE]",
		"4 March 1899": "[DATE_OUT_OF_RANGE]", "2200-01-01": "[DATE_OUT_OF_RANGE]", "20251301": "[CELL_NOT_A_DATE]", "March March 2025": "[CELL_NOT_A_DATE]",
		"tbd": "", "por definir": "", "n/a": "", "#N/A": "[CELL_ERROR_VALUE]",
	} {
		if got := key(fact.Spec{Kind: fact.Date}, fact.Habit{}, raw); got != want {
			t.Errorf("%q is %s, want %s", raw, got, want)
		}
	}
}

func TestSerialsOf1904(t *testing.T) {
	habit := fact.Habit{Date1904: true}
	for raw, want := range map[string]string{"0": "1904-01-01", "44044": "2024-08-02", "60": "1904-03-01"} {
		if got := key(fact.Spec{Kind: fact.Date}, habit, raw); got != want {
			t.Errorf("%s is %s, want %s", raw, got, want)
		}
	}
}

func TestAColumnSettlesItsDates(t *testing.T) {
	for _, c := range []struct {
		name string
		raws []string
		want string
	}{
		{"nothing", []string{"03/04/2025", "45506", "2025-12-31", "4 March 2025", ""}, "[DATE_AMBIGUOUS]"},
		{"day first", []string{"03/04/2025", "13/04/2025"}, "2025-04-03"},
		{"month first", []string{"04/13/2025", "05/05/2025"}, "2025-03-04"},
		{"both", []string{"04/13/2025", "13/04/2025", "14/04/2025"}, "[DATE_AMBIGUOUS]"},
	} {
		habit := habitOf(fact.Date, c.raws...)
		if got := key(fact.Spec{Kind: fact.Date}, habit, "03/04/2025"); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
		if got := key(fact.Spec{Kind: fact.Date}, habit, "04/13/2025"); got != "2025-04-13" {
			t.Errorf("%s: what only one order allows is %s", c.name, got)
		}
	}
}

func TestEveryDayIsReadInEveryHabit(t *testing.T) {
	epoch := time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)
	rapid.Check(t, func(t *rapid.T) {
		days := rapid.IntRange(2200, 109574).Draw(t, "days")
		day := epoch.AddDate(0, 0, days)
		written := rapid.SampledFrom([]string{"2006-01-02", "2006-01-02T15:04:05Z", "2 January 2006", "Jan 2, 2006", "2/1/2006", "02.01.2006", ""}).Draw(t, "habit")
		text := day.Format(written)
		if written == "" {
			text = strconv.Itoa(days)
		}
		v, p := reader.Read(fact.Spec{Kind: fact.Date}, fact.Habit{Order: fact.DayFirst}, text)
		if v.Key != day.Format(time.DateOnly) || v.Number != fact.Int(int64(days)) {
			t.Fatalf("%s is %s (%v), want %s: %+v", text, v.Key, v.Number, day.Format(time.DateOnly), p)
		}
	})
}

func TestReadYear(t *testing.T) {
	for raw, want := range map[string]string{
		"2025": "2025", "2025.0": "2025", "1900": "1900", "2199": "2199", "tbd": "",
		"1899": "[CELL_NOT_A_YEAR]", "2200": "[CELL_NOT_A_YEAR]", "45506": "[CELL_NOT_A_YEAR]", "2025.5": "[CELL_NOT_A_YEAR]",
		"2024/25": "[CELL_NOT_A_YEAR]", "FY2025": "[CELL_NOT_A_YEAR]", "2025-03-04": "[CELL_NOT_A_YEAR]", "25": "[CELL_NOT_A_YEAR]", "-2025": "[CELL_NOT_A_YEAR]",
	} {
		if got := key(fact.Spec{Kind: fact.Year}, fact.Habit{}, raw); got != want {
			t.Errorf("%q is %s, want %s", raw, got, want)
		}
	}
}
