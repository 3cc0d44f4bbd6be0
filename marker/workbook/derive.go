package workbook

import (
	"strings"

	"locmark/marker/fact"
)

// deriver makes rows of tables from the columns of one programme's row.
type deriver struct {
	*maker
	grid      *grid
	row       int
	geography *geography
}

func (d *deriver) table(table int, sources []derivation) []fact.Row {
	rows := []fact.Row{}
	for i := range sources {
		source := &sources[i]
		cell := d.grid.cell(d.row, source.column)
		items := split(cell.raw, source.split)
		if len(items) == 0 {
			items = []string{""} // what stands beside may still say something
		}
		for _, item := range items {
			before := len(d.programme.Problems)
			row := d.derive(table, source, found{item, cell.how, cell.at})
			if !saysNothing(row, troubledCells(d.programme.Problems[before:])) {
				rows = append(rows, d.set(table, source, row))
			}
		}
	}
	return rows
}

// derive reads one item into its column, what stands beside it, and what its name tells.
func (d *deriver) derive(table int, source *derivation, item found) fact.Row {
	columns := d.Form.Tables[table].Columns
	row := make(fact.Row, len(columns))
	row[source.into] = d.item(columns[source.into].Spec, source, item)
	for _, f := range source.with {
		row[f.into] = d.value(columns[f.into].Spec, fact.Habit{}, d.grid.cell(d.row, f.column))
	}
	if !row[source.into].Given {
		return row
	}
	for _, f := range source.infer {
		if told := d.tell(f.text, &row[source.into]); told != "" {
			row[f.into] = d.inferred(columns[f.into].Spec, told, item)
		}
	}
	return row
}

func (d *deriver) item(spec fact.Spec, source *derivation, item found) fact.Value {
	if !source.leading {
		return d.value(spec, fact.Habit{}, item)
	}
	whole := item.raw
	item.raw = leadingNumber(whole)
	v := d.value(spec, fact.Habit{}, item)
	if v.Raw = whole; v.Given {
		v.Text = strings.TrimSpace(whole)
	}
	return v
}

// tell gives what a name tells in one of the ways to infer, or "".
func (d *deriver) tell(way string, name *fact.Value) string {
	if way == inferActorType {
		return d.catalog.actors.Of(name.Text)
	}
	return d.geography.level(name.Text)
}

// set fills the columns of a row that have a fixed text.
func (d *deriver) set(table int, source *derivation, row fact.Row) fact.Row {
	for _, f := range source.set {
		v, _ := d.catalog.reader.Read(d.Form.Tables[table].Columns[f.into].Spec, fact.Habit{}, f.text)
		v.Cell, v.How = row[source.into].Cell, fact.Default
		row[f.into] = v
	}
	return row
}
