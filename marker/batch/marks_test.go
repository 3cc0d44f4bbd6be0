package batch

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/fact"
)

// merged adds the same programme as two folders tell it, and gives the problem that says so.
func merged(t *testing.T, change func(*marker.Assessment)) marker.ProblemNote {
	t.Helper()
	first, second := assessed("a.xlsx", "JP-1", 0, 1), assessed("a.xlsx", "JP-1", 0, 1)
	first.Folder, second.Folder = "north", "south"
	change(second.Assessment)
	repeated := results(t, "", first, second).Portfolio.Repeated()
	if len(repeated) != 1 {
		t.Fatalf("%d programmes are repeated", len(repeated))
	}
	return repeated[0].Problem
}

// TestRecordsThatDiffer: of one evidence there is one result; a record that says another is told, with what it says otherwise
// and where it lies.
func TestRecordsThatDiffer(t *testing.T) {
	other, amount := 1, fact.Money(5)
	tests := []struct {
		name, what string
		change     func(*marker.Assessment)
	}{
		{"nothing", "", func(*marker.Assessment) {}},
		{"a sentence in another language", "", func(a *marker.Assessment) { a.Language, a.Because = "fr", "parce que" }},
		{"the level", "the overall level", func(a *marker.Assessment) { a.Level = &other }},
		{"what a panel settled", "the overall level", func(a *marker.Assessment) { a.Panel = &marker.PanelLevel{Level: 3} }},
		{"coverage and a dimension", "the coverage and dimension A", func(a *marker.Assessment) {
			a.Coverage = 0.5
			a.Dimensions = []marker.DimensionResult{{ID: "A"}}
		}},
		{"a criterion", "A1", func(a *marker.Assessment) { a.Criteria = []marker.Finding{{ID: "A1", Status: marker.NotEvidenced}} }},
		{"money", "the money", func(a *marker.Assessment) { a.Financing.Total = &amount }},
		{"a field", "Donors", func(a *marker.Assessment) {
			a.Fields = []marker.FieldNote{{ID: "donors", Title: "Donors", Values: []marker.FieldValue{{Key: "ES", Name: "Spain"}}}}
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			want := `Programme "JP-1" stands in a.xlsx (results north) and again, with the same evidence, in a.xlsx (results south). It is counted once.`
			if test.what != "" {
				want = `Programme "JP-1" stands in a.xlsx (results north) and again, with the same evidence, in a.xlsx (results south), but the two records differ in ` +
					test.what + `. The record in a.xlsx (results north) was taken, which comes first by the names of the workbooks, then of the folders. One of them was changed by hand, or made by another version: please score the workbook again.`
			}
			got := merged(t, test.change)
			if diff := cmp.Diff(want, got.Message); diff != "" || (got.Code == RecordsDiffer) != (test.what != "") {
				t.Error(got.Code, diff)
			}
		})
	}
}

// TestNamesDifferByLanguage: what organisations are called is no difference.
func TestNamesDifferByLanguage(t *testing.T) {
	named := func(puno, donor string) marker.Financing {
		return marker.Financing{Flows: []marker.Flow{{PUNO: puno}}, Contributions: []marker.Contribution{{Donor: donor, ID: "ES"}}}
	}
	if a, b := written(nameless(named("UNDP", "Spain"))), written(nameless(named("PNUD", "España"))); a != b {
		t.Errorf("%s\n%s", a, b)
	}
	from := named("UNDP", "Spain")
	nameless(from)
	if from.Contributions[0].Donor != "Spain" {
		t.Error("the record itself was changed")
	}
}

// TestFolderNames: folders go by their own names, by what lies above where these are alike, and once however they are written.
func TestFolderNames(t *testing.T) {
	base := t.TempDir()
	tests := []struct{ folders, want []string }{
		{[]string{"north"}, []string{""}},
		{[]string{"south", "north"}, []string{"north", "south"}},
		{[]string{"kenya/results", "ghana/results/", "all"}, []string{"all", "ghana/results", "kenya/results"}},
		{[]string{"b", "a/../b", "./b"}, []string{""}},
		{[]string{"a/x/results", "b/x/results"}, []string{"a/x/results", "b/x/results"}},
	}
	for _, test := range tests {
		for i, folder := range test.folders {
			test.folders[i] = base + string(os.PathSeparator) + filepath.FromSlash(folder)
		}
		if diff := cmp.Diff(test.want, folderNames(eachOnce(test.folders))); diff != "" {
			t.Error(diff)
		}
	}
}

// TestOneFolderIsNotNamed: within one run there is nothing to tell apart.
func TestOneFolderIsNotNamed(t *testing.T) {
	all := results(t, "", assessed("a.xlsx", "JP-1", 0, 1), assessed("b.xlsx", "JP-1", 0, 1)).Portfolio
	want := `Programme "JP-1" stands in a.xlsx and again, with the same evidence, in b.xlsx. It is counted once.`
	if diff := cmp.Diff(want, all.Repeated()[0].Problem.Message); diff != "" {
		t.Error(diff)
	}
}
