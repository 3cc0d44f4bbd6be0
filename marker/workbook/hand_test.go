package workbook

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker/fact"
)

// handwritten makes a proposal of one end date, days of consultation, baselines and amounts.
func handwritten(end string, days, baselines, amounts []string) []Sheet {
	rows := func(header string, texts []string) [][]string {
		all := [][]string{{"Organisation", "Indicator", "Recipient", header}}
		for _, text := range texts {
			all = append(all, []string{"Town of Ziwa", "Wells", "Town of Ziwa", text})
		}
		return all
	}
	return []Sheet{
		sheetWith("Programme", []string{"ID", "JP-1"}, []string{"Title", "Water"}, []string{"Country", "Kenya"}, []string{"End date", end}),
		sheetWith("Consultations", rows("Date", days)...),
		sheetWith("Indicators", rows("Baseline", baselines)...),
		sheetWith("Budget", rows("Amount", amounts)...),
	}
}

func TestCellsOnOtherSheetsUnsettle(t *testing.T) {
	for _, c := range []struct{ name, end, day, baseline, amount, want string }{
		{"what agrees", "2026-02-15", "03/13/2025", "12,5", "46.500,00", "2025-03-11 1.234 52000"},
		{"another date", "15/02/2026", "03/13/2025", "12,5", "46.500,00", " 1.234 52000"},
		{"another number", "2026-02-15", "03/13/2025", "12.5", "46.500,00", "2025-03-11 1 234 "},
		{"silence", "", "", "", "", " 1 234 "},
	} {
		reading, p := understood(t, handwritten(c.end, []string{"03/11/2025", c.day}, []string{"1,234", c.baseline}, []string{"52.000", c.amount})...)
		var got []string
		for _, name := range []string{"consultations.date", "indicators.baseline", "budget.amount"} {
			got = append(got, column(t, reading, p, name)[0].Key)
		}
		if text := strings.Join(got, " "); text != c.want {
			t.Errorf("%s: read %q, want %q with %+v", c.name, text, c.want, p.Problems)
		}
	}
}

func TestCellsThatConflictAreTold(t *testing.T) {
	_, p := understood(t, handwritten("15/02/2026", []string{"03/11/2025", "03/13/2025"}, []string{"12,5"}, []string{"52.000", "1,234,567"})...)
	var told []string
	for _, problem := range p.Problems {
		if strings.HasSuffix(problem.Key(), "_CONFLICT") {
			told = append(told, problem.Cell.String()+" "+strings.Join(problem.Args[6:], " "))
		}
	}
	want := []string{"Consultations!D2 first Programme!B4 second Consultations!D3", "Budget!D2 first Indicators!D2 second Budget!D3"}
	if !slices.Equal(told, want) {
		t.Errorf("told %q, want %q", told, want)
	}
}

// TestFieldsOfARegisterUnsettleItsTables: a row of a register and the rows of its tables are one programme.
func TestFieldsOfARegisterUnsettleItsTables(t *testing.T) {
	for end, want := range map[string]string{"15/02/2026": "", "2026-02-15": "2025-03-11"} {
		reading, p := understood(t,
			sheetWith("Programmes", []string{"Programme ID", "Title", "Country", "Stage", "End date"}, []string{"JP-1", "Water", "Kenya", "concept", end}),
			sheetWith("Consultations", []string{"Programme ID", "Organisation", "Date"}, []string{"JP-1", "Town of Ziwa", "03/11/2025"}, []string{"JP-1", "Town of Ziwa", "03/13/2025"}),
		)
		if got := column(t, reading, p, "consultations.date")[0].Key; got != want {
			t.Errorf("beside %s the date is %q, want %q", end, got, want)
		}
	}
}

// TestStoredNumbersShowNothing: a number that the file holds has a dot in every country.
func TestStoredNumbersShowNothing(t *testing.T) {
	sheets := handwritten("", nil, []string{"1,234", "12,5", "12.25"}, nil)
	sheets[2].Rows[3].Cells[3].How |= fact.Stored
	reading, p := understood(t, sheets...)
	if got := column(t, reading, p, "indicators.baseline")[0].Key; got != "1.234" {
		t.Errorf("read %q with %+v", got, p.Problems)
	}
}

// TestMoreCellsOnlyUnsettle: rows in another order, and one more anywhere, leave every other cell as it was read, or in doubt.
func TestMoreCellsOnlyUnsettle(t *testing.T) {
	catalog := fullCatalog(t)
	days, numbers := []string{"03/11/2025", "03/13/2025", "14/03/2025", "4 March 2025"}, []string{"52,000", "52.000", "46.500,00", "46,500.00", "1,5"}
	rapid.Check(t, func(t *rapid.T) {
		draw := func(from []string, name string) []string {
			return append([]string{from[0]}, rapid.SliceOfN(rapid.SampledFrom(from), 0, 3).Draw(t, name)...)
		}
		all := [][]string{draw(days, "days"), draw(numbers, "baselines"), draw(numbers, "amounts")}
		end := rapid.SampledFrom(append(days, "2026-02-15")).Draw(t, "end")
		before := readings(read(t, catalog, handwritten(end, all[0], all[1], all[2])))
		for i := range all {
			all[i] = rapid.Permutation(all[i]).Draw(t, "order")
		}
		if moved := readings(read(t, catalog, handwritten(end, all[0], all[1], all[2]))); !slices.Equal(before, moved) {
			t.Fatalf("read %q, and in another order %q", before, moved)
		}
		more := rapid.IntRange(0, 2).Draw(t, "where")
		all[more] = append(all[more], rapid.SampledFrom([][]string{days, numbers, numbers}[more]).Draw(t, "more"))
		for _, after := range readings(read(t, catalog, handwritten(end, all[0], all[1], all[2]))) {
			kind, text, _ := strings.Cut(after, " ")
			at := slices.IndexFunc(before, func(was string) bool { return strings.HasPrefix(was, kind+" "+strings.Fields(text)[0]+" ") })
			if at >= 0 && before[at] != after && !strings.HasSuffix(after, " ?") && !strings.HasSuffix(before[at], " ?") {
				t.Fatalf("was %q, is %q", before[at], after)
			}
		}
	})
}

// readings are the cells of a programme with what they were read as: column, text, key, or ? where in doubt; in no order of rows.
func readings(p *fact.Programme) []string {
	doubtful := map[fact.Cell]bool{}
	for _, problem := range p.Problems {
		if strings.HasSuffix(problem.Code, "_AMBIGUOUS") {
			doubtful[problem.Cell] = true
		}
	}
	var all []string
	for _, rows := range p.Tables {
		for _, row := range rows {
			for _, v := range row {
				switch column := v.Cell.Sheet + fact.Column(v.Cell.Col); {
				case doubtful[v.Cell]:
					all = append(all, column+" "+strings.ReplaceAll(v.Raw, " ", "_")+" ?")
				case v.Raw != "":
					all = append(all, column+" "+strings.ReplaceAll(v.Raw, " ", "_")+" "+v.Key)
				}
			}
		}
	}
	slices.Sort(all)
	return all
}
