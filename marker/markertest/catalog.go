package markertest

import (
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/workbook"
)

// Catalog understands workbooks of every embedded form and layout.
func Catalog(t testing.TB) *workbook.Catalog {
	t.Helper()
	var forms []*marker.Form
	for _, id := range criteria.FormNames() {
		forms = append(forms, Form(t, id))
	}
	var layouts []*criteria.Layout
	for _, name := range criteria.LayoutNames() {
		layout, err := criteria.LoadLayout(name)
		if err != nil {
			t.Fatal(err)
		}
		layouts = append(layouts, layout)
	}
	lists, err := criteria.LoadLists()
	if err != nil {
		t.Fatal(err)
	}
	catalog, faults := workbook.NewCatalog(forms, layouts, lists, marker.NewLexicon(lists).Reader)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return catalog
}
