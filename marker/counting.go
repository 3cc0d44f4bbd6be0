package marker

import "locmark/criteria"

// Counting says how a measure is counted, in words and without a programme. Where are the sentences that hold of a row that
// counts, and Whole those that hold of a row of the whole; either is empty where all rows do.
type Counting struct {
	Title string
	How   string
	Where []string
	Whole []string
}

// CountingOf says how the measures are counted that the levels of a criterion name.
func (m *Marker) CountingOf(criterion int) []Counting {
	var all []Counting
	for _, index := range m.criteria[criterion].measures {
		all = append(all, m.countingOf(index))
	}
	return all
}

func (m *Marker) countingOf(index int) Counting {
	grammar := m.grammar()
	d := &m.measures[index]
	source := m.sourceOf(d.name)
	rows := &m.form.Tables[d.table]
	counting := rows // covered counts in the table that names, and its whole is the table that is named
	if d.kind == coveredOf {
		counting = &m.form.Tables[d.by.table]
	}
	return Counting{
		Title: m.measureTitle(index),
		How:   m.counted(d),
		Where: definer{m, grammar, counting}.rowsWhere(source.Where),
		Whole: definer{m, grammar, rows}.rowsWhere(source.Among),
	}
}

// grammar reads conditions of the edition that speak of rows.
func (m *Marker) grammar() *compiler {
	grammar := newCompiler(m.edition, m.form, m.lexicon.Reader)
	grammar.define()
	return grammar
}

func (d definer) rowsWhere(condition criteria.Condition) []string {
	if condition.IsZero() {
		return nil
	}
	return d.asks(d.grammar.read(condition.Node))
}

// sourceOf is a measure as its file has it.
func (m *Marker) sourceOf(name string) criteria.Measure {
	if source, ok := m.edition.Measures.Get(name); ok {
		return source
	}
	for i := range m.edition.Criteria {
		if source, ok := m.edition.Criteria[i].Measures.Get(name); ok {
			return source
		}
	}
	return criteria.Measure{}
}

// countedKeys are the sentences of the kinds of measure.
var countedKeys = map[measureKind]string{
	countOf: "count", distinctOf: "distinct", sumOf: "sum", shareOf: "share", coveredOf: "covered", gapOf: "gap", valueOf: "value",
}

// counted says what a measure is of.
func (m *Marker) counted(d *measure) string {
	key := "handbook.counted_" + countedKeys[d.kind]
	switch {
	case d.kind == shareOf && d.column < 0:
		key += "_rows"
	case d.kind == coveredOf && d.number:
		key += "_number"
	}
	table := &m.form.Tables[d.table]
	args := []string{"table", m.in(table.Label)}
	if d.column >= 0 {
		args = append(args, "column", m.in(table.Columns[d.column].Label))
	}
	if d.field >= 0 {
		args = append(args, "field", m.in(m.form.Programme.Columns[d.field].Label))
	}
	if d.kind == coveredOf {
		from := &m.form.Tables[d.by.table]
		args = append(args, "from", m.in(from.Label), "by", m.in(from.Columns[d.by.column].Label))
	}
	return m.voice.Say(key, args...)
}
