package workbook

import (
	"strings"

	"locmark/marker/fact"
)

// programmeSheet stands for the programme's own fields where the tables of a form are numbered.
const programmeSheet = -1

// labelled is a sheet of labels and values as found.
type labelled struct {
	*page
	fields  []found     // by field; without a place where there is no label
	places  []fact.Cell // of their labels
	matched int         // how many fields have a label
	twice   []doubled
	reader  *labelReader
	taken   map[fact.Cell]bool // the cells of labels and values
}

// readLabels reads a sheet of labels and values.
func (p *page) readLabels(l *layout) *labelled {
	reader := newLabelReader(p, l)
	fields := len(l.form.Programme.Columns)
	sheet := &labelled{page: p, reader: reader, fields: make([]found, fields), places: make([]fact.Cell, fields), taken: map[fact.Cell]bool{}}
	for i, label := range reader.labels {
		items := reader.value(i)
		sheet.taken[p.at(label.row, label.col)] = true
		for _, item := range items {
			sheet.taken[item.at] = true
		}
		sheet.put(label, join(items))
	}
	return sheet
}

// join makes one text of the items of a stacked list; it is cited by the first of them.
func join(items []found) found {
	whole := items[0]
	if len(items) == 1 {
		return whole
	}
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i] = item.raw
		whole.how |= item.how
	}
	whole.raw = strings.Join(texts, "\n")
	return whole
}

// put keeps the value of a label. Of a label that stands twice the first with a value is kept.
func (s *labelled) put(label label, value found) {
	at := s.at(label.row, label.col)
	known := s.fields[label.field]
	switch {
	case known.at.IsZero():
		s.fields[label.field], s.places[label.field] = value, at
		s.matched++
		return
	case known.raw == "":
		s.fields[label.field], s.places[label.field], at = value, at, s.places[label.field]
	}
	s.twice = append(s.twice, doubled{s.Rows[label.row].Cells[label.cell].Raw, s.places[label.field], at})
}

// filled reports whether any field has a value.
func (s *labelled) filled() bool {
	for _, f := range s.fields {
		if f.raw != "" {
			return true
		}
	}
	return false
}

// unread names what the sheet holds besides labels and values: unknown labels one by one, other columns by their first
// cell. What stands above the first label is a title.
func (s *labelled) unread() []Unread {
	if len(s.reader.labels) == 0 {
		return nil
	}
	labelled, named := map[int32]bool{}, map[int32]bool{}
	for _, l := range s.reader.labels {
		labelled[l.col] = true
	}
	var all []Unread
	for row := s.reader.labels[0].row; row < len(s.Rows); row++ {
		for i, cell := range s.Rows[row].Cells {
			at := s.at(row, cell.Col)
			if s.taken[at] || s.reader.layout.isHint(programmeSheet, cell.Raw) {
				continue
			}
			if labelled[cell.Col] {
				if i+1 < len(s.Rows[row].Cells) {
					all = append(all, Unread{Code: UnreadLabel, Sheet: s.Name, Cell: at, Text: cell.Raw})
				}
				break // what follows belongs to a label that is not known
			}
			if !named[cell.Col] {
				named[cell.Col] = true
				all = append(all, Unread{Code: UnreadText, Sheet: s.Name, Cell: at, Text: cell.Raw})
			}
		}
	}
	return all
}
