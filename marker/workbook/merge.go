package workbook

import (
	"cmp"
	"slices"

	"locmark/marker/fact"
)

// reorder puts rows and cells where their places say, which is not always where they stand in the file.
func (w *walk) reorder() {
	rows := w.sheet.Rows
	slices.SortStableFunc(rows, func(a, b Row) int { return cmp.Compare(a.Number, b.Number) })
	joined := rows[:0]
	for _, row := range rows {
		if last := len(joined) - 1; last >= 0 && joined[last].Number == row.Number {
			joined[last].Cells = append(joined[last].Cells, row.Cells...)
			continue
		}
		joined = append(joined, row)
	}
	for i := range joined {
		joined[i].Cells = w.reorderCells(joined[i])
	}
	w.sheet.Rows = joined
}

// reorderCells sorts the cells of a row by column. Of two cells of one place, the first in the file is read.
func (w *walk) reorderCells(row Row) []Cell {
	slices.SortStableFunc(row.Cells, func(a, b Cell) int { return cmp.Compare(a.Col, b.Col) })
	return slices.CompactFunc(row.Cells, func(next, kept Cell) bool {
		if kept.Col != next.Col {
			return false
		}
		w.report("CELL_TWICE", fact.Cell{Sheet: w.sheet.Name, Col: int(next.Col), Row: row.Number})
		return true
	})
}

// spreadMerged repeats the value of each merged area in its first column, for the further rows that have something else
// in them. Areas that overlap another in their first column are not valid and left alone.
func (s *Sheet) spreadMerged() {
	slices.SortStableFunc(s.merged, block.compare)
	kept := s.merged[:0]
	for _, b := range s.merged {
		if last := len(kept) - 1; last >= 0 && kept[last].left == b.left && b.top <= kept[last].bottom {
			continue
		}
		kept = append(kept, b)
	}
	s.merged = kept
	for _, b := range s.merged {
		s.spread(b)
	}
}

func (s *Sheet) spread(b block) {
	from, found := searchRow(s.Rows, b.top)
	if !found {
		return
	}
	value, ok := s.Rows[from].Get(b.left)
	if !ok || value.How&fact.Merged != 0 {
		return
	}
	for i := from + 1; i < len(s.Rows) && s.Rows[i].Number <= b.bottom; i++ {
		row := &s.Rows[i]
		at, taken := searchColumn(row.Cells, b.left)
		if !taken {
			row.Cells = slices.Insert(row.Cells, at, Cell{value.Col, value.How | fact.Merged, value.Raw})
		}
	}
}
