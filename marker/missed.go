package marker

import (
	"cmp"
	"slices"
	"strconv"

	"locmark/marker/fact"
)

// missed are the rows that keep the next level from being reached: those that could count for it and do not, each with the
// value that keeps it out, and those that count although there should be fewer of them.
func (m *Marking) missed(next *requirement) ([]Quote, int) {
	quotes := gather()
	for _, test := range m.fallingShort(next) {
		for _, quote := range m.obstacles(test) {
			quotes.add(quote)
		}
	}
	return quotes.shown()
}

// fallingShort are the comparisons of measures that do not hold.
func (m *Marking) fallingShort(r *requirement) []*comparison {
	if r.kind == leaf {
		if r.test.subject != ofMeasure || m.met(r) == yes {
			return nil
		}
		return []*comparison{&r.test}
	}
	var all []*comparison
	for i := range r.parts {
		all = append(all, m.fallingShort(&r.parts[i])...)
	}
	return all
}

func (m *Marking) obstacles(test *comparison) []Quote {
	d := &m.marker.measures[test.index]
	if d.where == nil {
		return nil
	}
	fewer := test.op == "at_most" || test.op == "below"
	quotes := m.uncovered(d)
	for row := range m.programme.Tables[d.citedTable()] {
		switch counts := d.where.holds(m, row) == yes; {
		case d.kind == shareOf && d.among.holds(m, row) == no:
		case fewer && counts:
			quotes = append(quotes, Quote{m.citedCell(d, row).String(), m.say("counted_against", "about", m.about(d.citedTable(), row))})
		case !fewer && !counts:
			quotes = append(quotes, m.miss(d, row))
		}
	}
	return quotes
}

// uncovered are the rows of the whole that no row names: the places without a budget line, the outputs without a partner.
func (m *Marking) uncovered(d *measure) []Quote {
	if d.kind != coveredOf {
		return nil
	}
	var quotes []Quote
	counted := m.measure(d.index).counted
	by := m.in(m.marker.form.Tables[d.by.table].Label)
	for row, values := range m.programme.Tables[d.table] {
		v := &values[d.column]
		if d.among.holds(m, row) == no || v.Given && m.namedBy(d, counted, []string{v.Key}) > 0 {
			continue
		}
		quotes = append(quotes, Quote{v.Cell.String(), m.say("uncovered", "about", cmp.Or(clip(v.Text), m.about(d.table, row)), "table", by)})
	}
	return quotes
}

func (m *Marking) miss(d *measure, row int) Quote {
	why := d.where.fails(m, row)
	cell := m.citedCell(d, row)
	if why.value != nil && !why.value.Cell.IsZero() {
		cell = why.value.Cell
	}
	return Quote{Cell: cell.String(), Text: m.why(m.about(d.citedTable(), row), why)}
}

// about is what a row is about, or, where nothing in it says so, its number on the sheet.
func (m *Marking) about(table, row int) string {
	if name := m.rowName(table, row, -1); name != "" {
		return name
	}
	values := m.programme.Tables[table][row]
	placed := slices.IndexFunc(values, func(v fact.Value) bool { return !v.Cell.IsZero() })
	if placed < 0 {
		return m.in(m.marker.form.Tables[table].Label)
	}
	return m.say("nameless_row", "row", strconv.Itoa(values[placed].Cell.Row))
}

func (m *Marking) why(about string, f failure) string {
	key, args := "missed_value", []string{"about", about, "column", m.in(f.column.Label)}
	switch v := f.value; {
	case v == nil || !v.Given && v.Raw == "":
		key = "missed_blank"
	case !v.Given:
		key, args = "missed_unreadable", append(args, "value", clip(v.Raw))
	case f.limit != nil && (f.op == "at_most" || f.op == "at_least"):
		key, args = "missed_"+f.op, append(args, "value", m.shown(v, f.column), "want", m.limit(f))
	case f.op == substantive && m.test(tooShort, v):
		key, args = "missed_too_short", append(args, "value", m.shown(v, f.column), "least", m.leastText())
	case f.op == substantive && m.marker.echoes.has(fact.Fold(v.Text)):
		key, args = "missed_echo", append(args, "value", m.shown(v, f.column))
	case f.op == "activity_count":
		key = "missed_activity_count"
	default:
		args = append(args, "value", m.shown(v, f.column))
	}
	return m.say(key, args...)
}

// limit writes what a value is compared with as the value itself is written.
func (m *Marking) limit(f failure) string {
	switch f.column.Spec.Kind {
	case fact.Amount, fact.Date:
		return m.shown(f.limit, f.column)
	}
	return m.marker.voice.Number(f.limit.Number)
}
