package marker

import (
	"locmark/criteria"
	"locmark/marker/fact"
)

// echoes are the form's and the edition's own words, folded: labels, hints, choices, levels and titles. Evidence that only repeats
// them says nothing.
type echoes map[string]bool

func (e echoes) has(folded string) bool { return e[folded] }

func echoesOf(edition *criteria.Edition, form *Form) echoes {
	e := echoes{}
	e.table(&form.Programme)
	for i := range form.Tables {
		e.table(&form.Tables[i])
	}
	for _, level := range edition.Scale {
		e.add(level.Value)
	}
	for i := range edition.Criteria {
		e.add(edition.Criteria[i].Title)
		e.add(edition.Criteria[i].Question)
	}
	return e
}

func (e echoes) table(table *Table) {
	e.add(table.Label)
	e.add(table.Hint)
	for i := range table.Columns {
		e.add(table.Columns[i].Label)
		e.add(table.Columns[i].Hint)
		for _, label := range table.Columns[i].Labels {
			e.add(label)
		}
	}
}

func (e echoes) add(text criteria.Text) {
	for _, one := range text.All() {
		e[fact.Fold(one)] = true
	}
}
