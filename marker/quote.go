package marker

import (
	"unicode/utf8"

	"locmark/marker/fact"
)

// mostQuotes is how many cells a finding quotes, and how many near misses it names; the rest are counted.
const mostQuotes = 8

// quotes are the rows that earned a level, in their own words: what the row is about, and what was measured.
func (m *Marking) quotes(requirements []requirement) ([]Quote, int) {
	quotes := gather()
	for _, index := range measuresOf(requirements) {
		d := &m.marker.measures[index]
		if d.kind == valueOf || d.kind == gapOf {
			continue
		}
		for _, row := range m.measure(index).counted {
			quotes.add(m.quote(d, int(row)))
		}
	}
	return quotes.shown()
}

// gathered are quotes, each once: the first of them are shown, the others counted.
type gathered struct {
	first []Quote
	met   map[Quote]bool
}

func gather() gathered { return gathered{[]Quote{}, map[Quote]bool{}} }

// add takes a quote that stands in a cell and was not met before.
func (g *gathered) add(quote Quote) {
	if quote.Cell == "" || g.met[quote] {
		return
	}
	g.met[quote] = true
	if len(g.first) < mostQuotes {
		g.first = append(g.first, quote)
	}
}

// shown gives the first quotes, and how many more there are.
func (g *gathered) shown() ([]Quote, int) { return g.first, len(g.met) - len(g.first) }

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
	text := m.quoted(v, &m.marker.form.Tables[table].Columns[d.cite])
	about := m.rowName(table, row, d.cite)
	if about != "" && d.cite == m.marker.form.Tables[table].Names {
		about, text = clip(v.Text), m.say("cell", "text", about) // an id comes before what it is the id of
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

// quoted is what a cell says: between quotation marks where it says so literally.
func (m *Marking) quoted(v *fact.Value, column *Column) string {
	text := m.shown(v, column)
	literal := v.How&fact.Inferred == 0 && column.Spec.Kind != fact.Amount && column.Spec.Kind != fact.Date
	if text == "" || !literal {
		return text
	}
	return m.say("cell", "text", text)
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
