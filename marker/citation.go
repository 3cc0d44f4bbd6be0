package marker

import (
	"slices"
	"unicode/utf8"

	"locmark/criteria"
	"locmark/marker/fact"
)

// mostQuotes is how many cells a finding quotes, and how many near misses it names; the rest are counted.
const mostQuotes = 8

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

// quotes are the rows that earned a level, in their own words: what the row is about, and what was measured.
func (m *Marking) quotes(requirements []requirement) ([]Quote, int) {
	var quotes []Quote
	more := 0
	for _, index := range measuresOf(requirements) {
		d := &m.marker.measures[index]
		if d.kind == valueOf || d.kind == gapOf {
			continue
		}
		for _, row := range m.measure(index).counted {
			quote := m.quote(d, int(row))
			switch {
			case quote.Cell == "" || slices.Contains(quotes, quote):
			case len(quotes) == mostQuotes:
				more++
			default:
				quotes = append(quotes, quote)
			}
		}
	}
	return quotes, more
}

func measuresOf(requirements []requirement) []int {
	var all []int
	for i := range requirements {
		collect(&requirements[i], &all)
	}
	return all
}

func (m *Marking) quote(d *measure, row int) Quote {
	table := d.citedTable()
	v := &m.programme.Tables[table][row][d.cite]
	text := m.shown(v, &m.marker.form.Tables[table].Columns[d.cite])
	about := m.rowName(table, row, d.cite)
	if d.cite == m.marker.form.Tables[table].Names {
		about, text = text, about // an id comes before what it is the id of
	}
	switch {
	case text == "":
		text = about
	case about != "":
		text = m.say("quote", "about", about, "text", text)
	}
	return Quote{Cell: v.Cell.String(), Text: text}
}

// rowName is what a row is about: the organisation it names, what the table's rows are named after, or the first name or
// text in it; never the cell itself.
func (m *Marking) rowName(table, row, except int) string {
	t := &m.marker.form.Tables[table]
	best, rank := "", 0
	if except >= 0 && t.naming(except, m.marker.partners) == namesItself {
		return ""
	}
	for i := range t.Columns {
		v := &m.programme.Tables[table][row][i]
		if i == except || !v.Given || v.Keys != nil {
			continue
		}
		if r := t.naming(i, m.marker.partners); r > rank {
			best, rank = v.Text, r
		}
	}
	return clip(best)
}

// namesItself is the rank of a column that says by itself what a row is about.
const namesItself = 4

// naming ranks a column by how well it says what a row is about; 0 not at all.
func (t *Table) naming(column, partners int) int {
	c := &t.Columns[column]
	switch {
	case t.Names == column && c.ID != "id":
		return namesItself
	case c.Refers >= 0 && c.Refers == partners && t.Names < 0:
		return namesItself
	case t.Names >= 0 && c.Spec.Kind == fact.Text:
		return 3 // an id says little; the statement or title beside it says what the row is about
	case c.Spec.Kind == fact.Name:
		return 2
	case c.Spec.Kind == fact.Text:
		return 1
	}
	return 0
}

// shown writes a value for people: as it stands in the cell, but numbers, dates and what was inferred in the report's words.
func (m *Marking) shown(v *fact.Value, column *Column) string {
	switch {
	case !v.Given:
		return ""
	case column.Spec.Kind == fact.Amount:
		return m.marker.voice.Amount(fact.Money(cents(v)), m.currency())
	case column.Spec.Kind == fact.Date:
		return m.marker.voice.Date(v.Number)
	case v.How&fact.Inferred != 0 && column.Labels != nil:
		return m.in(column.Labels[v.Key])
	}
	return clip(v.Text)
}

// longestQuote keeps a justification readable; the cell holds the rest.
const longestQuote = 160

func clip(text string) string {
	if utf8.RuneCountInString(text) <= longestQuote {
		return text
	}
	return string([]rune(text)[:longestQuote-1]) + "…"
}

// missed are the rows that keep the next level from being reached: those that could count for it and do not, each with the
// value that keeps it out, and those that count although there should be fewer of them.
func (m *Marking) missed(next *requirement) ([]Quote, int) {
	var quotes []Quote
	more := 0
	for _, test := range m.fallingShort(next) {
		for _, quote := range m.obstacles(test) {
			switch {
			case quote.Cell == "" || slices.Contains(quotes, quote):
			case len(quotes) == mostQuotes:
				more++
			default:
				quotes = append(quotes, quote)
			}
		}
	}
	return quotes, more
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
	var quotes []Quote
	for row := range m.programme.Tables[d.citedTable()] {
		switch counts := d.where.holds(m, row) == yes; {
		case d.kind == shareOf && d.among.holds(m, row) == no:
		case fewer && counts:
			quotes = append(quotes, Quote{m.citedCell(d, row).String(), m.say("counted_against", "about", m.rowName(d.citedTable(), row, -1))})
		case !fewer && !counts:
			quotes = append(quotes, m.miss(d, row))
		}
	}
	return quotes
}

func (m *Marking) miss(d *measure, row int) Quote {
	why := d.where.fails(m, row)
	cell := m.citedCell(d, row)
	if why.value != nil && !why.value.Cell.IsZero() {
		cell = why.value.Cell
	}
	return Quote{Cell: cell.String(), Text: m.why(m.rowName(d.citedTable(), row, -1), why)}
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

// say gives a sentence of the engine's own room.
func (m *Marking) say(key string, args ...string) string {
	return m.marker.voice.Say("findings."+key, args...)
}

// in gives a text in the report's language.
func (m *Marking) in(text criteria.Text) string { return text.In(m.marker.voice.Language) }
