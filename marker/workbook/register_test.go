package workbook

import (
	"fmt"
	"slices"
	"testing"

	"locmark/marker/fact"
)

// registerOf is a small register: three rows of programmes, of which the last repeats the first, and partners.
func registerOf() []Sheet {
	return []Sheet{
		sheetWith("Programmes", []string{"Register of made-up programmes"},
			[]string{"Programme ID", "Title", "Country", "Stage", "Start date", "End date", "Owner"},
			[]string{"JP-1", "Water", "Kenya", "concept", "2025-01-01", "2025-12-31", "desk 1"},
			[]string{"JP-2", "Schools", "Mali", "concept", "2025-01-01", "2025-12-31", "desk 2"},
			[]string{" JP-1\u200b", "Water again", "Kenya", "concept", "2025-01-01", "2025-12-31", ""}),
		sheetWith("Partners", []string{"Programme", "Organisation", "Country"},
			[]string{"JP-2", "Commune of Baobab", "Mali"},
			[]string{"JP-1", "Town of Ziwa", "Kenya"},
			[]string{"JP-9", "Town of Nowhere", "Kenya"},
			[]string{"", "Town of Nobody", "Kenya"},
			[]string{"JP 1", "Town of Kilima", "Kenya"}),
		sheetWith("Budget", []string{"Programme", "Activity", "Recipient", "Amount"},
			[]string{"JP-1", "Wells", "Town of Ziwa", "100"}, []string{"JP-1", "Total", "", "100"}, []string{"Total", "", "", "100"}),
		sheetWith("Outputs", []string{"ID", "Title"}, []string{"O1", "Wells"}),
	}
}

func readRegister(t *testing.T) (*Reading, []*fact.Programme) {
	t.Helper()
	reading, problem := fullCatalog(t).Understand(bookOf(registerOf()...), "")
	if problem != nil {
		t.Fatal(*problem)
	}
	return reading, slices.Collect(reading.Programmes(""))
}

func TestRegister(t *testing.T) {
	reading, programmes := readRegister(t)
	if reading.Layout != "register" || len(programmes) != 3 {
		t.Fatalf("%d programmes in layout %s", len(programmes), reading.Layout)
	}
	want := []struct {
		row      int
		title    string
		partners []string
	}{{3, "Water", []string{"Town of Ziwa", "Town of Kilima"}}, {4, "Schools", []string{"Commune of Baobab"}}, {5, "Water again", nil}}
	for i, w := range want {
		p := programmes[i]
		if p.Row != w.row || p.Sheet != "Programmes" || field(t, reading, p, "title").Text != w.title {
			t.Errorf("programme %d is %q in row %d of %s", i, field(t, reading, p, "title").Text, p.Row, p.Sheet)
		}
		if got := texts(column(t, reading, p, "partners.organisation")); !slices.Equal(got, w.partners) {
			t.Errorf("partners of %s are %q, want %q", w.title, got, w.partners)
		}
	}
	if partners := programmes[2].Tables[reading.Form.Table("partners")]; partners == nil {
		t.Error("a table that is there but empty is nil")
	}
	if budget := column(t, reading, programmes[0], "budget.amount"); len(budget) != 1 {
		t.Errorf("%d budget lines, want 1: the others are totals", len(budget))
	}
}

func TestRegisterProblems(t *testing.T) {
	reading, programmes := readRegister(t)
	var got []string
	for _, p := range reading.Problems {
		got = append(got, p.Key()+" "+p.Sheet+p.Cell.String())
	}
	want := []string{
		"SHEET_MISSING Territories", "SHEET_MISSING Consultations", "SHEET_MISSING Groups", "SHEET_MISSING Plans", "SHEET_MISSING Indicators",
		"PROGRAMME_ROWS_TO_FIRST Programmes!A5", "KEY_MISSING Outputs", "PROGRAMME_UNKNOWN Partners!A4", "PROGRAMME_NOT_NAMED Partners!A5", "TOTAL_ROW Budget!A4",
	}
	if !slices.Equal(got, want) {
		t.Errorf("problems\n%q, want\n%q", got, want)
	}
	if got := codes(programmes[0].Problems); !slices.Contains(got, "TOTAL_ROW") {
		t.Errorf("problems of the programme are %v, want its total", got)
	}
}

func TestWhatAllProgrammesMissIsSaidOnce(t *testing.T) {
	sheets := registerOf()
	sheets[0].Rows[2].Cells[3].Raw = "proposal"
	sheets = append(sheets[:2], sheets[3]) // no budget, which a concept does not ask for
	reading, problem := fullCatalog(t).Understand(bookOf(sheets...), "")
	if problem != nil {
		t.Fatal(*problem)
	}
	once := sheetsMissing(&fact.Programme{Problems: reading.Problems})
	if slices.Contains(once, "Budget") || !slices.Contains(once, "Territories") {
		t.Errorf("the workbook misses %v, want what all programmes miss", once)
	}
	want := [][]string{{"Governance", "Monitoring", "Budget", "Contributions"}, nil, nil}
	for i, p := range slices.Collect(reading.Programmes("")) {
		if got := sheetsMissing(p); !slices.Equal(got, want[i]) {
			t.Errorf("programme %d misses %v, want %v", i, got, want[i])
		}
	}
}

func TestOneProgrammeOfARegister(t *testing.T) {
	reading, _ := readRegister(t)
	if got := slices.Collect(reading.Programmes("jp-2")); len(got) != 1 || got[0].Row != 4 {
		t.Errorf("%d programmes, want the one in row 4", len(got))
	}
	if got := slices.Collect(reading.Programmes("JP-3")); len(got) != 0 {
		t.Errorf("%d programmes, want none", len(got))
	}
}

func TestRegisterWithoutProgrammes(t *testing.T) {
	sheets := registerOf()
	sheets[0].Rows = sheets[0].Rows[:2]
	if problem := refused(t, "", sheets...); problem.Code != "PROGRAMMES_NONE" {
		t.Errorf("problem is %s", problem.Code)
	}
}

// What other programmes write changes nothing: their dates settle no order of day and month here.
func TestHabitsAreAProgrammesOwn(t *testing.T) {
	row := func(id, start string) []string { return []string{id, "Water", "Kenya", "concept", start, "2030-12-31"} }
	header := []string{"Programme ID", "Title", "Country", "Stage", "Start date", "End date"}
	read := func(rows ...[]string) fact.Value {
		reading, problem := fullCatalog(t).Understand(bookOf(sheetWith("Programmes", append([][]string{header}, rows...)...)), "register")
		if problem != nil {
			t.Fatal(*problem)
		}
		return field(t, reading, slices.Collect(reading.Programmes("JP-1"))[0], "start")
	}
	alone, among := read(row("JP-1", "03/04/2025")), read(row("JP-1", "03/04/2025"), row("JP-2", "25/04/2025"), row("JP-3", "26/04/2025"))
	if alone.Given != among.Given || alone.Key != among.Key {
		t.Errorf("the date is %q alone and %q among others", alone.Key, among.Key)
	}
}

// largeRegister is a register of n programmes with a few rows each in three tables.
func largeRegister(n int) []Sheet {
	programmes := [][]string{{"Programme ID", "Title", "Country", "Stage", "Start date", "End date", "Total budget"}}
	partners := [][]string{{"Programme", "Organisation", "Type of actor", "Country", "Role"}}
	budget := [][]string{{"Programme", "Activity", "Category", "Recipient", "Modality", "Amount"}}
	outputs := [][]string{{"Programme", "ID", "Title"}}
	for i := range n {
		id := fmt.Sprintf("JP-%05d", i)
		programmes = append(programmes, []string{id, "Water for all", "Kenya", "proposal", "45658", "46022", "100000"})
		for j := range 8 {
			partners = append(partners, []string{id, fmt.Sprintf("Town %d of Ziwa", j), "Local government", "Kenya", "implement"})
			budget = append(budget, []string{id, "Wells", "6", fmt.Sprintf("Town %d of Ziwa", j), "grant", "12500"})
			outputs = append(outputs, []string{id, fmt.Sprintf("O%d", j), "Wells work"})
		}
	}
	return []Sheet{sheetWith("Programmes", programmes...), sheetWith("Partners", partners...), sheetWith("Budget", budget...), sheetWith("Outputs", outputs...)}
}

func BenchmarkUnderstandRegister(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			book := bookOf(largeRegister(n)...)
			b.ReportAllocs()
			for b.Loop() {
				reading, problem := fullCatalog(b).Understand(book, "")
				if problem != nil {
					b.Fatal(*problem)
				}
				for range reading.Programmes("") {
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/programme")
		})
	}
}

// TestARegisterNeedsIDs: without them nothing can be told apart, and nobody is put at level 0 for it.
func TestARegisterNeedsIDs(t *testing.T) {
	book := bookOf(registerOf()...)
	book.Sheets[0].Rows[1].Cells[0].Raw = "Running number of ours"
	reading, problem := fullCatalog(t).Understand(book, "register")
	if problem == nil || problem.Code != "REGISTER_WITHOUT_IDS" {
		t.Errorf("read as %+v, %+v", reading, problem)
	}
}
