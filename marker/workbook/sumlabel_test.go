package workbook

import (
	"slices"
	"testing"

	"locmark/marker/fact"
)

// TestLabelsOfTotals: "Total" is a total whatever it adds up to, and so is what goes on with what totals are of; a line whose name
// only begins with such a word is one, unless its amount adds up lines above it.
func TestLabelsOfTotals(t *testing.T) {
	header := []string{"Line", "Activity", "Year", "PUNO", "Output", "Recipient", "Amount"}
	wells := []string{"1.1", "Wells", "2025", "UNDP", "O1", "Town of Ziwa", "3000"}
	roads := []string{"1.2", "Roads", "2025", "UN Women", "O2", "Town of Ziwa", "500"}
	sanitation := []string{"", "Sous-total", "", "", "", "", "3500"}
	last := func(label, amount string) []string { return []string{1: label, 2: "2026", 6: amount} }
	for _, test := range []struct {
		row   []string
		total bool
	}{
		{last("Total", "7"), true},
		{last("Grand total:", "7"), true},
		{last("Total: 6", "7"), true},
		{last("TOTAL BUDGET", "7"), true},
		{last("Total output 1", "7"), true},
		{last("Total output 1: wells that last", "7"), true},
		{last("Total 2026", "7"), true},
		{last("Total UNDP", "7"), true},
		{last("Total UN Women", "7"), true},
		{last("Total UNDP lines", "7"), true},
		{last("Sous-total produit 2", "7"), true},
		{last("Total général", "7"), true},
		{last("Somme des lignes", "7"), true},
		{last("Total general", "7"), true},
		{last("Suma de los costos directos", "7"), true},
		{last("Total sanitation and roads", "3500"), true},
		{last("Total of both", "7"), true},
		{last("Total sanitation campaign", "500"), false}, // one line is no sum
		{last("Total sanitation campaign", "7"), false},
		{last("Sum insured premium", "7"), false},
		{last("Somme forfaitaire pour les comités", "7"), false},
		{last("Suma alzada para obras", "7"), false},
		{last("Totally new wells", "3500"), false},
		{[]string{1: "Total", 5: "Town of Ziwa", 6: "7"}, true},
		{[]string{1: "Total budget support", 5: "Town of Ziwa", 6: "7"}, false},
	} {
		reading, p := understood(t, programmeSheetOf(), sheetWith("Budget", header, wells, roads, sanitation, test.row))
		want := map[bool]int{true: 2, false: 3}[test.total]
		if lines := column(t, reading, p, "budget.amount"); len(lines) != want || isToldAsTotal(p, "Budget!B5") != test.total {
			t.Errorf("%q: %d lines, want %d: %+v", test.row, len(lines), want, p.Problems)
		}
	}
}

// TestNamesThatAreTotals: in a table without amounts a row that is called "Total" is one, unless the sheet says more of it.
func TestNamesThatAreTotals(t *testing.T) {
	outputs := []string{"Output ID", "Output", "Lead agency"}
	sessions := []string{"Date", "Territory", "Organisation", "Women", "Men"}
	for _, test := range []struct {
		name, sheet, column, cell string
		header, row               []string
		total                     bool
	}{
		{"a count", "Outputs", "outputs.id", "Outputs!A4", outputs, []string{"Total", "3 outputs"}, true},
		{"alone", "Outputs", "outputs.id", "Outputs!A4", outputs, []string{"Total: 2"}, true},
		{"with a title", "Outputs", "outputs.id", "Outputs!A4", outputs, []string{"Total", "Households have water all year"}, false},
		{"with an agency", "Outputs", "outputs.id", "Outputs!A4", outputs, []string{"Total", "3 outputs", "UNDP"}, false},
		{"a name that begins so", "Outputs", "outputs.id", "Outputs!B4", outputs, []string{"3", "Total sanitation"}, false},
		{"in the column of dates, with sums", "Consultations", "consultations.women", "Consultations!A4", sessions, []string{"Total", "", "", "42", "10"}, true},
		{"with numbers that are no sums", "Consultations", "consultations.women", "Consultations!C4", sessions, []string{2: "Total", 3: "42", 4: "11"}, true},
		{"of the participants", "Consultations", "consultations.women", "Consultations!A4", sessions, []string{"Grand total participants", "", "", "42", "10"}, true},
		{"of the participants, and no sum", "Consultations", "consultations.women", "Consultations!A4", sessions, []string{"Grand total participants", "", "", "42", "11"}, false},
		{"somebody whose name begins so", "Consultations", "consultations.women", "Consultations!C4", sessions, []string{2: "Total Energies Foundation", 3: "42", 4: "10"}, false},
	} {
		rows := map[string][][]string{
			"Outputs":       {test.header, {"1", "Wells", "UNDP"}, {"2", "Roads", "UNDP"}, test.row},
			"Consultations": {test.header, {"2025-03-01", "Ziwa", "Town of Ziwa", "12", "8"}, {"2025-03-02", "Ziwa", "Union of Ziwa", "30", "2"}, test.row},
		}[test.sheet]
		reading, p := understood(t, programmeSheetOf(), sheetWith(test.sheet, rows...))
		want := map[bool]int{true: 2, false: 3}[test.total]
		if found := column(t, reading, p, test.column); len(found) != want || isToldAsTotal(p, test.cell) != test.total {
			t.Errorf("%s: %d rows, want %d: %+v", test.name, len(found), want, p.Problems)
		}
		if test.total && !totalsTold(p, "TOTAL_ROW_NAMED") {
			t.Errorf("%s: money is spoken of: %+v", test.name, p.Problems)
		}
	}
}

func isToldAsTotal(p *fact.Programme, cell string) bool {
	return slices.ContainsFunc(p.Problems, func(p fact.Problem) bool { return p.Code == "TOTAL_ROW" && p.Cell.String() == cell })
}
