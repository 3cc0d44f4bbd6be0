package workbook

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// full is the catalog of all embedded forms and layouts, loaded once: it does not change.
var full = sync.OnceValues(func() (*Catalog, error) {
	lists, err := criteria.LoadLists()
	if err != nil {
		return nil, err
	}
	var forms []*marker.Form
	for _, id := range criteria.FormNames() {
		source, err := criteria.LoadForm(id)
		if err != nil {
			return nil, err
		}
		form, faults := marker.NewForm(source)
		if len(faults) > 0 {
			return nil, faults
		}
		forms = append(forms, form)
	}
	var layouts []*criteria.Layout
	for _, id := range criteria.LayoutNames() {
		layout, err := criteria.LoadLayout(id)
		if err != nil {
			return nil, err
		}
		layouts = append(layouts, layout)
	}
	catalog, faults := NewCatalog(forms, layouts, lists, marker.NewLexicon(lists).Reader)
	if len(faults) > 0 {
		return nil, faults
	}
	return catalog, nil
})

func fullCatalog(t testing.TB) *Catalog {
	t.Helper()
	catalog, err := full()
	if err != nil {
		t.Fatal(err)
	}
	return catalog
}

// sheetWith makes a sheet of texts; empty ones are no cells, and a row of nothing is no row.
func sheetWith(name string, rows ...[]string) Sheet {
	sheet := Sheet{Name: name}
	for i, texts := range rows {
		row := Row{Number: i + 1}
		for j, text := range texts {
			if text != "" {
				row.Cells = append(row.Cells, Cell{Col: int32(j + 1), Raw: text})
			}
		}
		if len(row.Cells) > 0 {
			sheet.Rows = append(sheet.Rows, row)
		}
	}
	return sheet
}

func bookOf(sheets ...Sheet) *Book {
	return &Book{Path: "made-up.xlsx", SHA256: "00", Sheets: sheets}
}

// understood gives the reading of a book and its only programme.
func understood(t testing.TB, sheets ...Sheet) (*Reading, *fact.Programme) {
	t.Helper()
	reading, problem := fullCatalog(t).Understand(bookOf(sheets...), "")
	if problem != nil {
		t.Fatalf("not understood: %+v", *problem)
	}
	programmes := slices.Collect(reading.Programmes(""))
	if len(programmes) != 1 {
		t.Fatalf("%d programmes, want 1", len(programmes))
	}
	return reading, programmes[0]
}

// field gives a field of a programme by its id, column a column of all rows of a table.
func field(t testing.TB, r *Reading, p *fact.Programme, id string) fact.Value {
	t.Helper()
	i := r.Form.Programme.Column(id)
	if i < 0 {
		t.Fatalf("the form has no field %q", id)
	}
	return p.Fields[i]
}

func column(t testing.TB, r *Reading, p *fact.Programme, name string) []fact.Value {
	t.Helper()
	table, id, _ := strings.Cut(name, ".")
	i := r.Form.Table(table)
	if i < 0 || r.Form.Tables[i].Column(id) < 0 {
		t.Fatalf("the form has no column %q", name)
	}
	var values []fact.Value
	for _, row := range p.Tables[i] {
		values = append(values, row[r.Form.Tables[i].Column(id)])
	}
	return values
}

func texts(values []fact.Value) []string {
	var all []string
	for _, v := range values {
		all = append(all, v.Text)
	}
	return all
}

func codes(problems []fact.Problem) []string {
	var all []string
	for _, p := range problems {
		all = append(all, p.Code)
	}
	return all
}

// programmeSheetOf is a small sheet of labels and values.
func programmeSheetOf(more ...[]string) Sheet {
	rows := [][]string{{"Programme ID", "JP-1"}, {"Title", "Water for all"}, {"Country", "Kenya"}, {"Stage", "concept"}}
	return sheetWith("Programme", append(rows, more...)...)
}
