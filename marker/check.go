package marker

import (
	"cmp"
	"slices"
	"strconv"

	"locmark/marker/fact"
)

// check notes what is wrong with a programme as a whole: what no single cell shows.
func (m *Marking) check() {
	if v := m.field(m.marker.fields.id); !v.Given {
		m.problem("ID_MISSING", v.Cell, "id", UnnamedID(m.programme))
	}
	m.checkTitle()
	m.checkFields()
	m.checkPeriod()
	m.checkReading()
	m.checkStage()
	m.checkReferences()
	m.checkOrganisations()
}

// checkFields: a field that criteria rest on, that the stage asks for, and that is blank. Of what could not be read there is
// a problem already.
func (m *Marking) checkFields() {
	for _, i := range m.marker.asked {
		column, v := &m.marker.form.Programme.Columns[i], &m.programme.Fields[i]
		if !v.Given && v.Raw == "" && i != m.marker.fields.stage && (len(column.Stages) == 0 || slices.Contains(column.Stages, m.stage)) {
			m.problem("FIELD_MISSING", v.Cell, "field", m.in(column.Label))
		}
	}
	if v := m.field(m.marker.fields.currency); v.Given && !fact.IsCurrency(fact.Currency(v.Text)) {
		m.problem("CURRENCY_UNKNOWN", v.Cell, "raw", clip(v.Text))
	}
}

// checkReading: what was read from where people do not look, or from what they did not save.
func (m *Marking) checkReading() {
	for _, way := range []struct {
		how  fact.How
		code string
	}{{fact.Hidden, "READ_HIDDEN"}, {fact.Calculated, "FORMULA_CALCULATED"}} {
		var cells []fact.Cell
		m.everyCell(func(_ *Column, v *fact.Value) {
			if v.Given && v.How&way.how != 0 {
				cells = append(cells, v.Cell)
			}
		})
		if len(cells) > 0 {
			m.problem(way.code, cells[0], "count", strconv.Itoa(len(cells)))
		}
	}
}

// checkPeriod: a programme that ends before it starts has no target date inside it.
func (m *Marking) checkPeriod() {
	columns := m.marker.form.Programme.Column
	start, end := m.field(columns("start")), m.field(columns("end"))
	if start.Given && end.Given && end.Number.Cmp(start.Number) < 0 {
		m.problem("PERIOD_REVERSED", end.Cell, "start", m.marker.voice.Date(start.Number), "end", m.marker.voice.Date(end.Number))
	}
}

// reportStages are the stages at which results and spending are reported.
var reportStages = []string{"annual", "final"}

// checkStage: results at a stage that has none yet.
func (m *Marking) checkStage() {
	if slices.Contains(reportStages, m.stage) {
		return
	}
	reported := m.field(m.marker.form.Programme.Column("reported"))
	first := reported.Cell
	found := reported.Given
	for t := range m.marker.form.Tables {
		table := &m.marker.form.Tables[t]
		for _, id := range []string{"actual", "spent"} {
			column := table.Column(id)
			if column < 0 {
				continue
			}
			for _, row := range m.programme.Tables[t] {
				if v := &row[column]; v.Given && !found {
					first, found = v.Cell, true
				}
			}
		}
	}
	if found {
		m.problem("STAGE_DOUBTFUL", first, "stage", m.stageName(m.stage))
	}
}

// checkReferences: names that stand in no row of the table they refer to.
func (m *Marking) checkReferences() {
	for t := range m.marker.form.Tables {
		table := &m.marker.form.Tables[t]
		for i := range table.Columns {
			if table.Columns[i].Refers >= 0 {
				m.checkColumn(t, i)
			}
		}
	}
}

func (m *Marking) checkColumn(t, i int) {
	table := &m.marker.form.Tables[t]
	target := table.Columns[i].Refers
	known := m.thingsOf(target)
	for _, row := range m.programme.Tables[t] {
		v := &row[i]
		if !v.Given || target == m.marker.partners && m.speaks(table, row, i) {
			continue
		}
		for n, key := range keysOf(v) {
			if known[key] == nil && !(target == m.marker.partners && m.isUN(key)) {
				m.problem("REFERENCE_UNKNOWN", v.Cell, "name", clip(itemText(v, n)), "table", m.sheetName(target))
			}
		}
	}
}

func itemText(v *fact.Value, n int) string {
	if v.Keys == nil {
		return v.Text
	}
	return v.Items[n]
}

// speaks reports whether the row itself says what its organisation is.
func (m *Marking) speaks(table *Table, row fact.Row, column int) bool {
	for i := range table.Columns {
		if table.Columns[i].About == column && row[i].Given {
			return true
		}
	}
	return false
}

// checkOrganisations: a row that says of an organisation what partners do not.
func (m *Marking) checkOrganisations() {
	if m.marker.partners < 0 {
		return
	}
	known := m.thingsOf(m.marker.partners)
	for t := range m.marker.form.Tables {
		table := &m.marker.form.Tables[t]
		for i := range table.Columns {
			about := table.Columns[i].About
			attribute := m.marker.form.Tables[m.marker.partners].Column(cmp.Or(table.Columns[i].As, table.Columns[i].ID))
			if about < 0 || attribute < 0 {
				continue
			}
			for _, row := range m.programme.Tables[t] {
				m.checkAttribute(row, i, known[row[about].Key], attribute)
			}
		}
	}
}

func (m *Marking) checkAttribute(row fact.Row, column int, partners []int32, attribute int) {
	own := &row[column]
	if !own.Given {
		return
	}
	for _, p := range partners {
		other := &m.programme.Tables[m.marker.partners][p][attribute]
		if other.Given && other.Key != own.Key {
			m.problem("ORGANISATION_CONTRADICTS", own.Cell, "here", clip(own.Text), "there", clip(other.Text), "cell", other.Cell.String())
			return
		}
	}
}
