package workbook

import (
	"slices"
	"strings"
	"testing"

	"locmark/marker/fact"
)

// withSum is a sheet whose last row has a sum of its column at the column of a header.
func withSum(name, header string, rows ...[]string) Sheet {
	sheet := sheetWith(name, rows...)
	last := &sheet.Rows[len(sheet.Rows)-1]
	for i := range last.Cells {
		if int(last.Cells[i].Col) == 1+slices.Index(rows[0], header) {
			last.Cells[i].How |= fact.Stored | fact.Summed
		}
	}
	return sheet
}

// TestUnlabelledTotalsAreNoLines: what nobody is named for and no activity explains is a total; whatever says either is a line.
func TestUnlabelledTotalsAreNoLines(t *testing.T) {
	header := []string{"Line", "Activity", "Year", "PUNO", "UNSDG category", "Output", "Recipient", "Territory", "Amount", "Spent", "Remarks of ours"}
	wells := []string{"1", "Wells", "2025", "UNDP", "6", "O1", "Town of Ziwa", "Ziwa", "3000"}
	for _, test := range []struct {
		name  string
		row   []string
		total bool
	}{
		{"alone", []string{8: "3000"}, true},
		{"with a total beside it", []string{8: "3000", 9: "20"}, true},
		{"with a number of its own", []string{0: "14", 8: "3000"}, true},
		{"of an agency, a year, an output and a place", []string{2: "2025", 3: "UNDP", 5: "O1", 7: "Ziwa", 8: "3000"}, true},
		{"with dashes", []string{1: "-", 4: "–", 6: "-", 8: "3000"}, true},
		{"with a remark in a column that is not read", []string{8: "3000", 10: "checked"}, true},
		{"with an activity", []string{1: "Wells, all phases", 8: "3000"}, false},
		{"with a recipient", []string{6: "Town of Ziwa", 8: "3000"}, false},
		{"with a category", []string{4: "6", 8: "3000"}, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			reading, p := understood(t, programmeSheetOf(), withSum("Budget", "Amount", header, wells, test.row))
			want := map[bool]int{true: 1, false: 2}[test.total]
			if lines := column(t, reading, p, "budget.amount"); len(lines) != want {
				t.Errorf("%d lines, want %d", len(lines), want)
			}
			at := slices.IndexFunc(p.Problems, func(p fact.Problem) bool { return p.Code == "TOTAL_ROW" })
			if (at >= 0) != test.total || at >= 0 && (p.Problems[at].Cell.String() != "Budget!I3" || p.Problems[at].Sentence != "TOTAL_ROW_UNLABELLED") {
				t.Errorf("problems are %+v", p.Problems)
			}
		})
	}
}

// TestLabelledTotalsAreToldAsBefore, be their amount a formula or not.
func TestLabelledTotalsAreToldAsBefore(t *testing.T) {
	_, p := understood(t, programmeSheetOf(), withSum("Budget", "Amount", []string{"Activity", "Recipient", "Amount"}, []string{"Total", "", "3000"}))
	if last := p.Problems[len(p.Problems)-1]; last.Code != "TOTAL_ROW" || last.Sentence != "" {
		t.Errorf("problems are %+v", p.Problems)
	}
}

// TestAmountsThatAreNoSumsStayLines: nobody is named, and somebody typed the amount or merged it.
func TestAmountsThatAreNoSumsStayLines(t *testing.T) {
	sheet := sheetWith("Budget", []string{"Activity", "Recipient", "Amount"}, []string{"Wells", "Town of Ziwa", "3000"}, []string{"", "", "3000"})
	reading, p := understood(t, programmeSheetOf(), sheet)
	if lines := column(t, reading, p, "budget.amount"); len(lines) != 2 {
		t.Errorf("%d lines, want 2", len(lines))
	}
}

// TestSumsInARegister: below its programmes, and below the lines of all of them.
func TestSumsInARegister(t *testing.T) {
	programmes := withSum("Programmes", "Total budget", []string{"Programme ID", "Title", "Country", "Stage", "Total budget"},
		[]string{"JP-1", "Water", "Kenya", "Proposal", "3000"}, []string{4: "3000"})
	for _, key := range []string{"", "JP-1"} {
		budget := withSum("Budget", "Amount", []string{"Programme", "Activity", "Recipient", "Amount"},
			[]string{"JP-1", "Wells", "Town of Ziwa", "3000"}, []string{key, "", "", "3000"})
		reading, problem := fullCatalog(t).Understand(bookOf(programmes, budget), "register")
		if problem != nil {
			t.Fatalf("%+v", problem)
		}
		all := slices.Collect(reading.Programmes(""))
		if len(all) != 1 {
			t.Fatalf("%d programmes, want 1", len(all))
		}
		if lines := column(t, reading, all[0], "budget.amount"); len(lines) != 1 {
			t.Errorf("with the key %q: %d lines, want 1", key, len(lines))
		}
		told := strings.Join(codes(slices.Concat(reading.Problems, all[0].Problems)), " ")
		if strings.Count(told, "TOTAL_ROW") != 2 || strings.Contains(told, "PROGRAMME_") {
			t.Errorf("with the key %q: %s", key, told)
		}
	}
}

// TestATotalIsNoLineInTheTemplate: from a workbook as a team saves it.
func TestATotalIsNoLineInTheTemplate(t *testing.T) {
	file := opened(t, written(t, "joint-programme", "en", TemplateOptions{}))
	for cell, value := range map[string]any{"B5": "Wells", "O5": 300, "B6": "Pumps", "O6": 200} {
		if err := file.SetCellValue("Budget", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	if err := file.SetCellFormula("Budget", "O7", "SUM(O5:O6)"); err != nil {
		t.Fatal(err)
	}
	saved, err := file.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	book, problem := readBook(t.Context(), saved.Bytes(), "x.xlsx")
	if problem != nil {
		t.Fatal(problem)
	}
	reading, p := understood(t, book.Sheets...)
	if lines := column(t, reading, p, "budget.amount"); len(lines) != 2 {
		t.Errorf("%d lines, want 2", len(lines))
	}
}
