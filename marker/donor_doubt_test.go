package marker_test

import (
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

// doubted are the cells and sentences of donors that are asked about.
func doubted(a *marker.Assessment) (all []string) {
	for _, p := range a.Problems {
		if p.Code == marker.DonorDoubtful {
			all = append(all, p.Cell+": "+p.Message)
		}
	}
	return all
}

// TestDonorsThatAreNearlyKnown: a name that is nearly a country's or an organisation's of our lists is asked about in its cell, and
// changes nothing; one that is known, or simply not in the lists, is no fault.
func TestDonorsThatAreNearlyKnown(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	tests := []struct{ donors, meant string }{
		{"Ruritania; Spian", "is Spain meant?"},
		{"Europaen Union", "is European Union meant?"},
		{"Spain; European Union; Joint SDG Fund", ""},
		{"Ruritania; Asempa North District Assembly; AFD", ""},
	}
	plain := given(t, m, `{programme: {donors: Ruritania}}`)
	for _, test := range tests {
		a := given(t, m, `{programme: {donors: "`+test.donors+`"}}`)
		found := doubted(a)
		if (test.meant != "") != (len(found) == 1) || test.meant != "" && (!strings.Contains(found[0], test.meant) || !strings.HasPrefix(found[0], "Programme!")) {
			t.Errorf("%s: %q", test.donors, found)
		}
		if *a.Level != *plain.Level || a.Coverage != plain.Coverage {
			t.Errorf("%s: a donor's name changes the score", test.donors)
		}
	}
}

// TestContributorsThatAreNearlyKnown: who pays is looked at likewise, in the cell of the name.
func TestContributorsThatAreNearlyKnown(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{contributions: [{donor: Ruritania, amount: 50}, {donor: Itly, amount: 1}, {donor: Spian, amount: 50}]}`)
	if found := doubted(a); len(found) != 1 || !strings.HasPrefix(found[0], "Contributions!A4:") {
		t.Errorf("%q", found)
	}
}

// TestFieldsNameTheirCells: what a programme says of itself stands with its cell.
func TestFieldsNameTheirCells(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{programme: {donors: Spain, total_budget: 1234567.5, beneficiaries: 12000}}`)
	names := map[string]string{}
	for _, f := range a.Fields {
		if f.Cell == "" && f.ID != "stage" {
			t.Errorf("%s stands in no cell", f.ID)
		}
		names[f.ID] = f.Values[0].Key + " " + f.Values[0].Name
	}
	if names["total_budget"] != "1234567.5 1,234,567.50" || names["beneficiaries"] != "12000 12,000" {
		t.Errorf("numbers are not written as the language does: %q, %q", names["total_budget"], names["beneficiaries"])
	}
}
