package marker

import (
	"slices"

	"locmark/marker/fact"
)

// countedCells are the cells of the rows that a measure counted, as ranges.
func (m *Marking) countedCells(index int) []string {
	d, result := &m.marker.measures[index], m.measure(index)
	if d.kind == valueOf {
		return ranges([]fact.Cell{m.field(d.field).Cell})
	}
	cells := make([]fact.Cell, 0, len(result.counted)+1)
	for _, row := range result.counted {
		cells = append(cells, m.citedCell(d, int(row)))
	}
	if d.kind == gapOf {
		cells = append(cells, m.field(d.field).Cell)
	}
	return ranges(cells)
}

// citedTable is the table whose rows a measure counts.
func (d *measure) citedTable() int {
	if d.kind == coveredOf {
		return d.by.table
	}
	return d.table
}

func (m *Marking) citedCell(d *measure, row int) fact.Cell {
	return m.programme.Tables[d.citedTable()][row][d.cite].Cell
}

// lookedAt are all the cells that a criterion's measures looked at.
func (m *Marking) lookedAt(c *criterion) []string {
	var cells []fact.Cell
	for _, index := range c.measures {
		d := &m.marker.measures[index]
		if d.kind == gapOf || d.kind == valueOf {
			cells = append(cells, m.field(d.field).Cell)
		}
		if d.kind == valueOf {
			continue
		}
		for row := range m.programme.Tables[d.citedTable()] {
			cells = append(cells, m.citedCell(d, row))
		}
	}
	return ranges(cells)
}

// ranges writes cells as ranges; values that stand in no cell are left out.
func ranges(cells []fact.Cell) []string {
	found := fact.Ranges(slices.DeleteFunc(cells, fact.Cell.IsZero))
	if found == nil {
		return []string{}
	}
	return found
}
