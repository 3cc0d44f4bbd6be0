package report

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/portfolio"
)

// screened is a programme at a level of an edition that maps its levels to DAC codes; without money where it has no currency.
func screened(id string, level int, currency string) *marker.Assessment {
	a := changing(id, "1", level, 100)
	a.Edition.Scale = []string{"none", "limited", "significant", "principal"}
	a.Edition.DAC = []int{0, 0, 1, 2}
	if a.Financing.Currency = currency; currency == "" {
		a.Financing.Total = nil
	}
	return a
}

func screenedPortfolio() *portfolio.Portfolio {
	all := portfolio.New(portfolio.Options{})
	for _, a := range []*marker.Assessment{
		screened("a", 0, ""), screened("b", 1, "USD"), screened("c", 1, "EUR"), screened("d", 2, ""), screened("e", 3, "USD"),
	} {
		all.Add(a)
	}
	return all
}

// TestDACCountsProgrammes: a code counts its programmes, whether they have money or not; their money stands by currency.
func TestDACCountsProgrammes(t *testing.T) {
	file := openedWorkbook(t, workbookOf(t, target(t, "en"), screenedPortfolio()))
	var got [][]string
	rows := cells(t, file, "Summary")
	at := slices.IndexFunc(rows, func(row []string) bool { return len(row) > 0 && row[0] == "DAC-style score" })
	for _, row := range rows[at : at+5] {
		got = append(got, row)
	}
	want := [][]string{
		{"DAC-style score", "Levels of the Marker", "Programmes", "Share", "Currency", "All costs"},
		{"0, not targeted", "0 (none), 1 (limited)", "3", "0.6", "USD", "1"},
		{"0, not targeted", "0 (none), 1 (limited)", "", "", "EUR", "1"},
		{"1, significant", "2 (significant)", "1", "0.2"},
		{"2, principal", "3 (principal)", "1", "0.2", "USD", "1"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	counts := map[string]string{}
	for _, row := range cells(t, file, "Money") {
		if row[0] == "As a DAC-style table" {
			counts[row[1]+" "+row[2]] = row[3]
		}
	}
	if diff := cmp.Diff(map[string]string{
		"0, not targeted with or without money": "3", "0, not targeted USD": "1", "0, not targeted EUR": "1",
		"1, significant with or without money": "1", "2, principal with or without money": "1", "2, principal USD": "1",
	}, counts); diff != "" {
		t.Error(diff)
	}
}

// TestDACIsRemarkedOn: above the table stands what it hides, and whose map it is, in each language.
func TestDACIsRemarkedOn(t *testing.T) {
	for _, language := range criteria.Languages {
		words := phrases{voice(t, language)}
		var text strings.Builder
		for _, row := range cells(t, openedWorkbook(t, workbookOf(t, target(t, language), screenedPortfolio())), words.Say("reports.sheet_summary")) {
			text.WriteString(strings.Join(row, "|") + "\n")
		}
		remark := words.Say("money.dac_includes", "levels", "1 (limited)") + " " + words.Say("money.dac_judgement")
		if !strings.Contains(text.String(), "\n"+words.Say("money.dac")+"\n"+remark+"\n"+words.Say("money.dac_score")) {
			t.Errorf("%s: the table goes without its remark:\n%s", language, text.String())
		}
	}
}

// TestNoDACWithoutAMap: an edition that maps no level has no such table.
func TestNoDACWithoutAMap(t *testing.T) {
	all := portfolio.New(portfolio.Options{})
	all.Add(changing("a", "1", 1, 100))
	file := openedWorkbook(t, workbookOf(t, target(t, "en"), all))
	for _, sheet := range []string{"Summary", "Money"} {
		for _, row := range cells(t, file, sheet) {
			if strings.Contains(strings.Join(row, " "), "DAC-style") {
				t.Errorf("%s: %v", sheet, row)
			}
		}
	}
}
