package workbook

import (
	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// export is a layout that names its columns header by header, made ready for reading: fields and tables of the form come
// from the columns of one row.
type export struct {
	names   []string // the headers that are read
	headers headers  // to their indexes in names
	fields  []exportField
	tables  [][]derivation // by table of the form
}

// exportField is where a field of the form comes from. Its column is -1 where the export does not have it.
type exportField struct {
	column int
	split  string
	single bool
	choice map[string]string // from the export's words, folded, to the form's choices
	notes  map[string]string // from the export's words, folded, to the code of a problem
}

// derivation makes rows of a table from one column of the export.
type derivation struct {
	column  int // the index of the header
	split   string
	into    int // the column of the table that receives each item
	leading bool
	infer   []filling
	set     []filling
	with    []filling
}

// filling is how another column of a derived row is filled.
type filling struct {
	into   int    // the column of the table
	text   string // the fixed text, or the way to infer
	column int    // the index of the header that stands beside
}

func newExport(source *criteria.Layout, form *marker.Form) *export {
	e := &export{headers: headers{}, tables: make([][]derivation, len(form.Tables))}
	e.fields = make([]exportField, len(form.Programme.Columns))
	for i := range e.fields {
		e.fields[i].column = -1
	}
	for _, field := range source.Fields {
		e.fields[form.Programme.Column(field.Name)] = e.field(field.Value)
	}
	for _, table := range source.Tables {
		i := form.Table(table.Name)
		for _, d := range table.Value {
			e.tables[i] = append(e.tables[i], e.derivation(d, &form.Tables[i]))
		}
	}
	return e
}

// header gives a header its index.
func (e *export) header(name string) int {
	if i, ok := e.headers[fact.Fold(trimHeader(name))]; ok {
		return i
	}
	e.names = append(e.names, name)
	e.headers.add(len(e.names)-1, name)
	return len(e.names) - 1
}

func (e *export) field(source criteria.Source) exportField {
	return exportField{e.header(source.Column), source.Split, source.Single, foldedMap(source.Map), foldedMap(source.Notes)}
}

func foldedMap(words criteria.Ordered[string]) map[string]string {
	folded := make(map[string]string, len(words))
	for _, w := range words {
		folded[fact.Fold(w.Name)] = w.Value
	}
	return folded
}

func (e *export) derivation(source criteria.Derivation, table *marker.Table) derivation {
	d := derivation{column: e.header(source.Column), split: source.Split, into: table.Column(source.Into), leading: source.Leading}
	for _, f := range source.Infer {
		d.infer = append(d.infer, filling{into: table.Column(f.Name), text: f.Value})
	}
	for _, f := range source.Set {
		d.set = append(d.set, filling{into: table.Column(f.Name), text: f.Value})
	}
	for _, f := range source.With {
		d.with = append(d.with, filling{into: table.Column(f.Name), column: e.header(f.Value)})
	}
	return d
}

// hasField reports whether the workbook has the column of a field.
func (e *export) hasField(g *grid, field int) bool {
	column := e.fields[field].column
	return column >= 0 && g.columns[column] > 0
}

// hasTable reports whether the workbook has any column that a table is made from.
func (e *export) hasTable(g *grid, table int) bool {
	for _, d := range e.tables[table] {
		if g.columns[d.column] > 0 {
			return true
		}
	}
	return false
}

// hasColumn reports whether the workbook has what a column of a table is made from.
func (e *export) hasColumn(g *grid, table, column int) bool {
	for _, d := range e.tables[table] {
		if g.columns[d.column] > 0 && d.fills(g, column) {
			return true
		}
	}
	return false
}

func (d *derivation) fills(g *grid, column int) bool {
	if d.into == column {
		return true
	}
	for _, f := range append(append([]filling{}, d.infer...), d.set...) {
		if f.into == column {
			return true
		}
	}
	for _, f := range d.with {
		if f.into == column && g.columns[f.column] > 0 {
			return true
		}
	}
	return false
}
