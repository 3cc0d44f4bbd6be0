package workbook

import (
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"
)

// entered writes one value into one column of a table and reads the cell back.
func entered(t testing.TB, table, column, text string) (*excelize.File, string, string) {
	t.Helper()
	filling := &Filling{Tables: map[string][]map[string]string{table: {{column: text}}}}
	file := opened(t, written(t, "joint-programme", "en", TemplateOptions{Filling: filling}))
	form := formOf(t, "joint-programme")
	found := &form.Tables[form.Table(table)]
	return file, found.Label.En, place(found.Column(column)+1, firstRow)
}

func TestValuesAreWrittenByKind(t *testing.T) {
	tests := []struct{ table, column, text, raw, shown string }{
		{"budget", "amount", "183000.5", "183000.5", "183,000.50"},
		{"budget", "amount", "about 5", "about 5", "about 5"},
		{"budget", "year", "2026", "2026", "2026"},
		{"budget", "category", "6", "6. Transfers and grants to counterparts", "6. Transfers and grants to counterparts"},
		{"budget", "line", "1.10", "1.10", "1.10"},
		{"plans", "date", "2026-03-01", "46082", "2026-03-01"},
		{"plans", "date", "March", "March", "March"},
		{"indicators", "baseline", "0.29", "0.29", "0.29"},
		{"indicators", "baseline", "no register", "no register", "no register"},
		{"indicators", "disaggregation", "territory; sex", "Territory; Sex", "Territory; Sex"},
		{"partners", "ingo_affiliate", "no", "no", "no"},
		{"partners", "actor_type", "not a type", "not a type", "not a type"},
	}
	for _, test := range tests {
		file, sheet, cell := entered(t, test.table, test.column, test.text)
		raw, err := file.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
		shown, _ := file.GetCellValue(sheet, cell)
		if err != nil || raw != test.raw || shown != test.shown {
			t.Errorf("%s.%s %q: raw %q shown %q, want %q and %q (%v)", test.table, test.column, test.text, raw, shown, test.raw, test.shown, err)
		}
	}
}

func TestTextIsNeverAFormula(t *testing.T) {
	for _, text := range []string{"=1+1", "+254 700", "-", "@all", "\t=1", "=HYPERLINK(\"x\")", "3-4", "007"} {
		file, sheet, cell := entered(t, "groups", "activity", text)
		formula, _ := file.GetCellFormula(sheet, cell)
		kind, _ := file.GetCellType(sheet, cell)
		got, _ := file.GetCellValue(sheet, cell)
		style, _ := file.GetCellStyle(sheet, cell)
		format, err := file.GetStyle(style)
		if err != nil || formula != "" || kind != excelize.CellTypeSharedString || got != text || format.NumFmt != 49 {
			t.Errorf("%q: formula %q, type %v, value %q, format %+v", text, formula, kind, got, format)
		}
	}
}

func TestWritableKeepsWhatAWorkbookCanHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		got := writable(text)
		if writable(got) != got {
			t.Fatalf("%q is not settled", got)
		}
		if strings.IndexFunc(got, func(r rune) bool { return r < ' ' && r != '\t' && r != '\n' }) >= 0 {
			t.Fatalf("%q holds what XML forbids", got)
		}
		if strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r >= 0xfffd && r <= 0xffff }) < 0 && got != text {
			t.Fatalf("%q became %q", text, got)
		}
	})
}

func TestCutNeverExceeds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, most := rapid.String().Draw(t, "text"), rapid.IntRange(1, 40).Draw(t, "most")
		if got := cut(text, most); width16(got) > most || width16(text) <= most && got != text {
			t.Fatalf("%q cut to %d is %q", text, most, got)
		}
	})
}

func TestFittedCountsLines(t *testing.T) {
	tests := []struct {
		text  string
		width int
		lines int
	}{{"", 10, 1}, {"short", 10, 1}, {"elevenchars", 10, 1}, {"twelve chars", 10, 2}, {"one\ntwo\nthree", 10, 3}, {strings.Repeat("é", 33), 10, 3}, {"x", 0, 1}}
	for _, test := range tests {
		f := fitted{}
		f.add(test.text, test.width)
		if f.lines != test.lines {
			t.Errorf("%q in %d: %d lines, want %d", test.text, test.width, f.lines, test.lines)
		}
	}
}

func FuzzTextStaysWhatItIs(f *testing.F) {
	for _, seed := range []string{"=1+1", "plain", "_x0041_", "_x0041_x0042_", "a\rb", " kept ", "\x00", "é\n‐", "<&>\"'"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, sheet, cell := entered(t, "groups", "activity", text)
		got, err := file.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
		formula, _ := file.GetCellFormula(sheet, cell)
		if err != nil || formula != "" || got != writable(text) {
			t.Errorf("%q was written as %q (formula %q, %v)", text, got, formula, err)
		}
	})
}
