package marker

import (
	"locmark/criteria"
	"locmark/marker/fact"
	"locmark/marker/shingle"
)

// Prose is a cell of free text, cut into shingles. What the form says itself does not count in it.
type Prose struct {
	Cell fact.Cell
	Key  string // the text as it is compared whole
	Text shingle.Text
}

// Prose gives the programme's free text, in the form's order, each cell once: a merged cell that stands for several rows says
// its text once.
func (m *Marking) Prose() []Prose {
	if m.prose != nil {
		return m.prose
	}
	all := []Prose{}
	m.everyCell(func(column *Column, v *fact.Value) {
		if v.Given && m.marker.prose[column] && v.How&fact.Merged == 0 {
			all = append(all, Prose{v.Cell, v.Key, shingle.New(v.Text, m.marker.standard())})
		}
	})
	m.prose = all
	return all
}

// proseOf are the columns whose text the criteria ask to say something, and the reason of the self-assessment. Documents and
// units may well repeat themselves.
func (c *compiler) proseOf(fields fields) map[*Column]bool {
	prose := map[*Column]bool{}
	for _, column := range c.substantive {
		prose[column] = true
	}
	if fields.selfRationale >= 0 {
		prose[&c.form.Programme.Columns[fields.selfRationale]] = true
	}
	return prose
}

// standardOf are the shingles of what the form and the edition say themselves, in every language: whoever quotes the question
// that he answers has copied nothing.
func standardOf(edition *criteria.Edition, form *Form) shingle.Set {
	standard := shingle.Set{}
	form.eachText(func(text criteria.Text) { addAll(standard, text) })
	for i := range edition.Criteria {
		c := &edition.Criteria[i]
		for _, text := range []criteria.Text{c.Title, c.Question, c.Evidence, c.Action} {
			addAll(standard, text)
		}
	}
	return standard
}

func addAll(standard shingle.Set, text criteria.Text) {
	for _, one := range text.All() {
		standard.Add(one)
	}
}

// eachText visits the labels, hints and choices of a form.
func (f *Form) eachText(visit func(criteria.Text)) {
	tables := append([]Table{f.Programme}, f.Tables...)
	for i := range tables {
		visit(tables[i].Label)
		visit(tables[i].Hint)
		for k := range tables[i].Columns {
			visit(tables[i].Columns[k].Label)
			visit(tables[i].Columns[k].Hint)
		}
	}
	for _, choices := range f.Choices {
		for _, choice := range choices.Value {
			visit(choice.Value.Label)
		}
	}
}

// Clip shortens a text to what a page quotes of a cell.
func Clip(text string) string { return clip(text) }
