package workbook

import (
	"strings"

	"locmark/criteria"
	"locmark/marker"
)

// layout is one layout made ready for looking up: every name folded, every field and column resolved.
type layout struct {
	id        string
	form      *marker.Form
	rows      bool            // one row a programme, instead of labels and values
	programme map[string]bool // the names of the programmes' sheet
	fields    headers         // to the form's fields
	sheets    map[string]int  // the names of the tables' sheets
	tables    []headers       // to the columns of each table; the key of a register comes after the last
	hints     []map[string]bool
	export    *export         // where the columns are named by the layout, not by the form
	never     map[string]bool // headers of columns that are never read
	several   []string        // words of a plan for several countries, folded
	*rowWords
}

// implied is the layout that a form implies: its fields as labels and values, and a sheet for each of its tables.
func implied(form *marker.Form) *layout {
	l := &layout{id: form.ID, form: form, programme: foldedSet(sheetNames(&form.Programme)), sheets: map[string]int{}}
	l.fields, l.hints = headersOf(&form.Programme), []map[string]bool{hintsOf(&form.Programme)}
	for i := range form.Tables {
		l.addTable(i, &form.Tables[i])
	}
	return l
}

func (l *layout) addTable(index int, table *marker.Table) {
	l.tables = append(l.tables, headersOf(table))
	l.hints = append(l.hints, hintsOf(table))
	for name := range foldedSet(sheetNames(table)) {
		if _, taken := l.sheets[name]; !taken {
			l.sheets[name] = index
		}
	}
}

// hintsOf are the hints of a sheet's columns as a template writes them. A cell that holds its column's hint says nothing.
func hintsOf(table *marker.Table) map[string]bool {
	hints := map[string]bool{}
	for i := range table.Columns {
		for _, hint := range table.Columns[i].Hint.All() {
			hints[hint] = true
		}
	}
	return hints
}

// isHint reports whether a cell of a table (-1 for the programme's fields) holds a hint.
func (l *layout) isHint(table int, raw string) bool {
	const shortest = 12 // no hint is shorter, and most cells are: they need no looking up
	return len(raw) >= shortest && l.hints[table+1][strings.TrimSpace(raw)]
}

// newLayout makes a layout of its YAML, which has been checked against its form.
func newLayout(source *criteria.Layout, form *marker.Form) *layout {
	l := implied(form)
	l.id, l.rows = source.ID, source.Programmes == "rows"
	l.never = foldedSet(source.Never)
	for word := range foldedSet(source.Several) {
		l.several = append(l.several, word)
	}
	for name := range foldedSet(source.Sheet) {
		l.programme[name] = true
	}
	for _, names := range source.Names {
		l.addNames(names.Name, names.Value)
	}
	for i := range l.tables {
		l.tables[i].setKey(len(form.Tables[i].Columns), source.Key)
	}
	if len(source.Fields) > 0 {
		l.export = newExport(source, form)
		l.programme, l.fields, l.sheets, l.tables = foldedSet(source.Sheet), l.export.headers, nil, nil
	}
	return l
}

// noKey is the column of a key where there is none.
const noKey = 0

// setKey gives the key of a register its names, before any column of the table that has the same one.
func (h headers) setKey(index int, names []string) {
	for name := range foldedSet(names) {
		h[name] = index
	}
}

func (l *layout) addNames(table string, names criteria.OtherNames) {
	index := l.form.Table(table)
	sheet, columns := &l.form.Programme, l.fields
	if index >= 0 {
		sheet, columns = &l.form.Tables[index], l.tables[index]
	}
	for _, column := range names.Columns {
		columns.add(sheet.Column(column.Name), column.Value...)
	}
	for name := range foldedSet(names.Sheet) {
		if index < 0 {
			l.programme[name] = true
		} else {
			l.sheets[name] = index
		}
	}
}
