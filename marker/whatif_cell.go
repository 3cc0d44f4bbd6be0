package marker

import (
	"fmt"
	"slices"
	"strings"

	"locmark/marker/fact"
)

// addressOnSheet finds what is read from a cell, as steps write it: Budget!O8. Sheets are found whatever the case of their names,
// as in Excel, and may stand without quotation marks.
func (d *draft) addressOnSheet(where string) (addressed, error) {
	mark := strings.LastIndexByte(where, '!')
	cell, ok := fact.ParseCell(where[:mark+1] + strings.ToUpper(where[mark+1:]))
	if !ok {
		return addressed{}, noChange(where)
	}
	found := d.readFrom(cell)
	switch len(found) {
	case 0:
		if top, ok := d.mergedOver(cell); ok {
			return addressed{}, notRead{fmt.Sprintf("%s lies in a merged area, whose entry stands in %s; name that cell", where, top)}
		}
		return addressed{}, notRead{fmt.Sprintf("nothing is read from %s; locmark facts lists the cells that are read", where)}
	case 1:
		return addressed{Edit: found[0]}, nil
	}
	id := d.marker.form.Programme.ID
	if t := found[0].Table; t >= 0 {
		id = d.marker.form.Tables[t].ID
	}
	return addressed{}, fmt.Errorf("%d rows are read from %s; name one of them: %s.%s[ROW]=…", len(found), where, id, d.columnOf(found[0].Table, found[0].Column).ID)
}

// mergedOver is the top cell of the merged area that a cell of some row lies in.
func (d *draft) mergedOver(cell fact.Cell) (top fact.Cell, ok bool) {
	for _, rows := range d.programme.Tables {
		for _, row := range rows {
			isHere := slices.ContainsFunc(row, func(v fact.Value) bool {
				return v.Cell.Row == cell.Row && v.How&fact.Merged == 0 && strings.EqualFold(v.Cell.Sheet, cell.Sheet)
			})
			at := slices.IndexFunc(row, func(v fact.Value) bool { return v.Cell.Col == cell.Col && v.How&fact.Merged != 0 })
			if isHere && at >= 0 {
				return row[at].Cell, true
			}
		}
	}
	return fact.Cell{}, false
}

// readFrom are the facts that are read from a cell. Rows that repeat a merged cell say what it says.
func (d *draft) readFrom(cell fact.Cell) []Edit {
	var found []Edit
	isThere := func(v *fact.Value) bool {
		return v.Cell.Row == cell.Row && v.Cell.Col == cell.Col && v.How&fact.Merged == 0 && strings.EqualFold(v.Cell.Sheet, cell.Sheet)
	}
	for i := range d.programme.Fields {
		if isThere(&d.programme.Fields[i]) {
			found = append(found, Edit{Table: -1, Column: i})
		}
	}
	for table, rows := range d.programme.Tables {
		for row, values := range rows {
			for column := range values {
				if isThere(&values[column]) {
					found = append(found, Edit{Table: table, Row: row, Column: column})
				}
			}
		}
	}
	return found
}
