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
	text := m.shown(v, m.marker.form.Tables[table].Columns[d.cite].Spec.Kind)
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

// shown writes a value for people.
func (m *Marking) shown(v *fact.Value, kind fact.Kind) string {
	switch {
	case !v.Given:
		return ""
	case kind == fact.Amount:
		return m.marker.voice.Amount(fact.Money(cents(v)), m.currency())
	case kind == fact.Date:
		return m.marker.voice.Date(v.Number)
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

// missed are the rows that could have counted for the next level and did not, each with the first value that kept it out.
func (m *Marking) missed(next *requirement) ([]Quote, int) {
	var quotes []Quote
	more := 0
	for _, index := range measuresOf([]requirement{*next}) {
		d := &m.marker.measures[index]
		if d.where == nil {
			continue
		}
		for row := range m.programme.Tables[d.citedTable()] {
			if d.where.holds(m, row) == yes || d.kind == shareOf && d.among.holds(m, row) == no {
				continue
			}
			if len(quotes) == mostQuotes {
				more++
				continue
			}
			if quote := m.miss(d, row); !slices.Contains(quotes, quote) {
				quotes = append(quotes, quote)
			}
		}
	}
	return quotes, more
}

func (m *Marking) miss(d *measure, row int) Quote {
	why := d.where.fails(m, row)
	about := m.rowName(d.citedTable(), row, -1)
	cell := m.citedCell(d, row)
	if why.value != nil && !why.value.Cell.IsZero() {
		cell = why.value.Cell
	}
	return Quote{Cell: cell.String(), Text: m.why(about, why.label, why.value)}
}

func (m *Marking) why(about string, label criteria.Text, v *fact.Value) string {
	switch {
	case v == nil || !v.Given && v.Raw == "":
		return m.say("missed_blank", "about", about, "column", m.in(label))
	case !v.Given:
		return m.say("missed_unreadable", "about", about, "column", m.in(label), "value", clip(v.Raw))
	}
	return m.say("missed_value", "about", about, "column", m.in(label), "value", clip(v.Text))
}

// say gives a sentence of the engine's own room.
func (m *Marking) say(key string, args ...string) string {
	return m.marker.voice.Say("findings."+key, args...)
}

// in gives a text in the report's language.
func (m *Marking) in(text criteria.Text) string { return text.In(m.marker.voice.Language) }
