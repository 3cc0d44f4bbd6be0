package marker

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// addressed is a cell that somebody named.
type addressed struct {
	Edit
	name  string    // of its row, where that is also the number of another row on the sheet
	other fact.Cell // the cell in that other row
}

// address reads where a change is to be made.
func (d *draft) address(where string) (addressed, error) {
	if strings.Contains(where, "!") {
		return d.addressOnSheet(where)
	}
	table, rest, dotted := strings.Cut(where, ".")
	if !dotted {
		return addressed{}, noChange(where)
	}
	column, row, inRow := strings.Cut(strings.TrimSuffix(rest, "]"), "[")
	if table == programmeID {
		i := d.marker.form.Programme.Column(column)
		if i < 0 {
			return addressed{}, fmt.Errorf("the programme has no field %q%s", column, criteria.Suggest(column, columnIDs(&d.marker.form.Programme)))
		}
		return addressed{Edit: Edit{Table: -1, Column: i}}, nil
	}
	e, err := d.cellOf(table, column)
	if err != nil {
		return addressed{}, err
	}
	if !inRow {
		return addressed{}, fmt.Errorf("%q does not say which row; write %s.%s[ROW]=…, where ROW is a row's name or its number on the sheet, or write the cell itself: Sheet!O8=…", where, table, column)
	}
	return d.addressIn(e, strings.TrimSpace(row))
}

func (d *draft) cellOf(table, column string) (Edit, error) {
	t := d.marker.form.Table(table)
	if t < 0 {
		return Edit{}, fmt.Errorf("there is no table %q%s", table, criteria.Suggest(table, append(tableIDs(d.marker.form), programmeID)))
	}
	c := d.marker.form.Tables[t].Column(column)
	if c < 0 {
		return Edit{}, fmt.Errorf("%s has no column %q%s", table, column, criteria.Suggest(column, columnIDs(&d.marker.form.Tables[t])))
	}
	return Edit{Table: t, Column: c}, nil
}

// addressIn finds the row of a table by its name, else by its number on the sheet. Where both are there, the name is taken, and
// the other is told of.
func (d *draft) addressIn(e Edit, name string) (addressed, error) {
	named, known := d.rowsNamed(e.Table, name)
	numbered := d.rowNumbered(e.Table, name)
	switch {
	case len(named) > 1:
		return addressed{}, d.severalRows(e, name, named)
	case len(named) == 0 && numbered < 0:
		id := d.marker.form.Tables[e.Table].ID
		return addressed{}, notRead{fmt.Sprintf("%s has no row %q; a row may also be named by its number on the sheet%s", id, name, criteria.Suggest(name, known))}
	case len(named) == 0:
		e.Row = numbered
		return addressed{Edit: e}, nil
	}
	e.Row = named[0]
	to := addressed{Edit: e}
	if numbered >= 0 && numbered != e.Row {
		to.name, to.other = name, d.programme.Tables[e.Table][numbered][e.Column].Cell
	}
	return to, nil
}

// rowsNamed are the rows of a name, by what their table is named by or else by its first column, and the names there are.
func (d *draft) rowsNamed(table int, name string) (rows []int, known []string) {
	form, folded := &d.marker.form.Tables[table], fact.Fold(name)
	for _, column := range slices.Compact([]int{max(form.Names, 0), 0}) {
		for i, row := range d.programme.Tables[table] {
			if row[column].Given && fact.Fold(row[column].Text) == folded {
				rows = append(rows, i)
			}
			if row[column].Given && !slices.Contains(known, row[column].Text) {
				known = append(known, row[column].Text)
			}
		}
		if len(rows) > 0 {
			break
		}
	}
	return rows, known
}

// rowNumbered is the row of a number on the sheet, or -1.
func (d *draft) rowNumbered(table int, name string) int {
	number, err := strconv.Atoi(name)
	if err != nil {
		return -1
	}
	return slices.IndexFunc(d.programme.Tables[table], func(row fact.Row) bool {
		return slices.ContainsFunc(row, func(v fact.Value) bool { return v.Cell.Row == number && v.How&fact.Merged == 0 })
	})
}

// severalRows asks for the cell where a name is that of several rows.
func (d *draft) severalRows(e Edit, name string, rows []int) error {
	table := &d.marker.form.Tables[e.Table]
	var cells []string
	for _, row := range rows {
		if cell := d.programme.Tables[e.Table][row][e.Column].Cell; !cell.IsZero() {
			cells = append(cells, cell.String())
		}
	}
	return fmt.Errorf("%s has %d rows %q; name the cell that is meant: %s", table.ID, len(rows), name, strings.Join(cells, ", "))
}
