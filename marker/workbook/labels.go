package workbook

import "slices"

// label is a cell that names a field of the programme.
type label struct {
	row   int // the index in the page's rows
	cell  int // the index in the row's cells
	col   int32
	field int
}

// deepestLabel is how many rows that are not empty are looked at for labels: a register has thousands, and none.
const deepestLabel = 200

// labels finds the labels of a sheet: in each column, only where two stand below each other, so that a value which happens
// to be worded as a label ("Outcome") is not taken for one.
func (p *page) labels(l *layout) []label {
	var all []label
	perColumn := map[int32]int{}
	for row := range min(len(p.Rows), deepestLabel) {
		for i, word := range p.words(row) {
			cell := p.Rows[row].Cells[i]
			if field, ok := l.fields.find(cell.Raw, word); ok && word != "" {
				all = append(all, label{row, i, cell.Col, field})
				perColumn[cell.Col]++
			}
		}
	}
	return slices.DeleteFunc(all, func(l label) bool { return perColumn[l.col] < 2 })
}

// labelReader pairs the labels of one sheet with their values.
type labelReader struct {
	*page
	layout  *layout
	labels  []label
	remarks map[int32]bool
}

func newLabelReader(p *page, l *layout) *labelReader {
	r := &labelReader{page: p, layout: l, labels: p.labels(l), remarks: map[int32]bool{}}
	for i := range r.labels {
		for n, cell := range r.beside(i) {
			if n > 0 {
				r.remarks[cell.Col] = true
			}
		}
	}
	return r
}

// beside gives the cells to the right of a label, up to the next label; those that hold a hint are left out.
func (r *labelReader) beside(i int) []Cell {
	here := r.labels[i]
	cells := r.Rows[here.row].Cells[here.cell+1:]
	if i+1 < len(r.labels) && r.labels[i+1].row == here.row {
		cells = cells[:r.labels[i+1].cell-here.cell-1]
	}
	isHint := func(c Cell) bool { return r.layout.isHint(programmeSheet, c.Raw) }
	if !slices.ContainsFunc(cells, isHint) {
		return cells
	}
	return slices.DeleteFunc(slices.Clone(cells), isHint)
}

// value gives what stands beside a label: the next cell that is not empty. A column that stands beside values elsewhere is
// one of remarks: it holds a value only right beside the label.
func (r *labelReader) value(i int) []found {
	here := r.labels[i]
	value := found{at: r.at(here.row, here.col+1)}
	for _, cell := range r.beside(i) {
		if !r.remarks[cell.Col] || cell.Col == here.col+1 {
			value = found{cell.Raw, cell.How, r.at(here.row, cell.Col)}
			break
		}
	}
	if r.layout.form.Programme.Columns[here.field].List {
		return r.stacked(here, value)
	}
	return []found{value}
}

// stacked gives the items of a list that stand below each other, the first beside the label.
func (r *labelReader) stacked(here label, first found) []found {
	items := []found{first}
	for row := here.row + 1; row < len(r.Rows) && r.Rows[row].Number == r.Rows[row-1].Number+1; row++ {
		cell, ok := r.Rows[row].Get(first.at.Col)
		if !ok || r.belongsElsewhere(row, here.col, cell.Col) {
			break
		}
		items = append(items, found{cell.Raw, cell.How, r.at(row, cell.Col)})
	}
	if first.raw == "" && len(items) > 1 {
		return items[1:]
	}
	return items
}

// belongsElsewhere reports whether anything stands in a row from a label's column up to its value's, or the value's own
// column holds a label there.
func (r *labelReader) belongsElsewhere(row int, from, value int32) bool {
	if slices.ContainsFunc(r.Rows[row].Cells, func(c Cell) bool { return c.Col >= from && c.Col < value }) {
		return true
	}
	return slices.ContainsFunc(r.labels, func(l label) bool { return l.row == row && l.col == value })
}
