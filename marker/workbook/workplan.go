package workbook

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// workPlan is an export: one row a programme, its tables made from the row's own columns.
type workPlan struct {
	*candidate
	list *grid
	rows []int32
}

// newWorkPlan takes the columns that are never read out of the book before anything is read.
func newWorkPlan(c *candidate) *workPlan {
	for i := range c.lists {
		c.lists[i].forget(c.layout.never)
	}
	rows := c.layout.dataRows(programmeSheet, &c.lists[0])
	return &workPlan{candidate: c, list: &c.lists[0], rows: rows}
}

func (w *workPlan) count() int { return len(w.rows) }

func (w *workPlan) id(i int) found {
	id := w.layout.form.Programme.Column("id")
	if id < 0 || w.layout.export.fields[id].column < 0 {
		return found{}
	}
	return w.list.cell(int(w.rows[i]), w.layout.export.fields[id].column)
}

func (w *workPlan) fill(m *maker, i int) {
	row := int(w.rows[i])
	m.programme.Sheet, m.programme.Row = w.list.Name, w.list.Rows[row].Number
	m.programme.Fields = make([]fact.Value, len(w.layout.export.fields))
	for field := range w.layout.export.fields {
		m.programme.Fields[field] = w.field(m, row, field)
	}
	geography := newGeography(m, w.layout)
	if geography.region { // "Pacific Islands" is no country, and nothing is wrong with that
		m.programme.Problems = slices.DeleteFunc(m.programme.Problems, func(p fact.Problem) bool { return p.Code == "COUNTRY_UNKNOWN" })
	}
	d := &deriver{maker: m, grid: w.list, row: row, geography: geography}
	for table := range w.layout.form.Tables {
		if w.layout.export.hasTable(w.list, table) {
			m.programme.Tables[table] = d.table(table, w.layout.export.tables[table])
		}
	}
}

// field reads one field of the programme from its column.
func (w *workPlan) field(m *maker, row, field int) fact.Value {
	source := &w.layout.export.fields[field]
	if source.column < 0 {
		return fact.Value{}
	}
	cell := w.list.cell(row, source.column)
	word := ""
	if len(source.choice)+len(source.notes) > 0 {
		word = fact.Fold(cell.raw)
	}
	if code, ok := source.notes[word]; ok {
		m.problem(fact.Problem{Code: code, Cell: cell.at, Args: []string{"raw", cell.raw}})
	}
	spec := w.layout.form.Programme.Columns[field].Spec
	if choice, ok := source.choice[word]; ok {
		return m.inferred(spec, choice, cell)
	}
	return m.items(spec, source, cell)
}

// items reads a cell, item by item where it is split. Of a field that holds one, several items are no value: nothing says
// which of them is meant.
func (m *maker) items(spec fact.Spec, source *exportField, cell found) fact.Value {
	items := split(cell.raw, source.split)
	if source.single && len(items) > 1 {
		return fact.Value{Raw: cell.raw, Text: cell.raw, How: cell.how, Cell: cell.at}
	}
	if source.split == "" || len(items) == 0 || !spec.List {
		return m.value(spec, m.habit(spec.Kind, nil), cell)
	}
	list := fact.Value{Raw: cell.raw, Cell: cell.at}
	spec.List = false
	for _, item := range items {
		v := m.value(spec, fact.Habit{}, found{item, cell.how, cell.at})
		list.How |= v.How
		if v.Given {
			list.Given, list.Keys, list.Items = true, append(list.Keys, v.Key), append(list.Items, v.Text)
		}
	}
	list.Text = strings.Join(list.Items, "; ")
	return list
}

// inferred is a value that the layout gives, which the cell does not hold in so many words.
func (m *maker) inferred(spec fact.Spec, text string, cell found) fact.Value {
	v := m.value(spec, fact.Habit{}, found{text, cell.how, cell.at})
	v.Raw = cell.raw
	v.How |= fact.Inferred
	return v
}

// forget takes the columns of some headers out of the book, so that what stands there is kept nowhere.
func (g *grid) forget(never map[string]bool) {
	for i, word := range g.words(g.header) {
		if never[word] {
			col := g.Rows[g.header].Cells[i].Col
			for row := g.header + 1; row < len(g.Rows); row++ {
				g.Rows[row].drop(col)
			}
		}
	}
}
