package workbook

import (
	"fmt"
	"slices"

	"locmark/criteria"
	"locmark/marker"
)

// checker finds what a layout has wrong: names that its form does not have.
type checker struct {
	form   *marker.Form
	faults criteria.Faults
}

// The ways in which a column can be inferred from the name in another.
const (
	inferActorType = "actor-types"
	inferCountry   = "country"
)

// checkLayout checks a layout against the form it speaks of.
func checkLayout(source *criteria.Layout, forms []*marker.Form) (*marker.Form, criteria.Faults) {
	c := &checker{}
	ids := make([]string, len(forms))
	for i, form := range forms {
		if ids[i] = form.ID; form.ID == source.Form {
			c.form = form
		}
	}
	if source.Programmes != "labels" && source.Programmes != "rows" {
		c.unknown(source.Position, "programmes", source.Programmes, []string{"labels", "rows"})
	}
	if c.form == nil {
		c.unknown(source.Position, "form", source.Form, ids)
		return nil, c.faults
	}
	c.layout(source)
	return c.form, c.faults
}

func (c *checker) unknown(at criteria.Position, what, written string, known []string) {
	message := fmt.Sprintf("there is no %s %q%s", what, written, criteria.Suggest(written, known))
	c.faults = append(c.faults, criteria.Fault{Position: at, Message: message})
}

func (c *checker) layout(source *criteria.Layout) {
	if len(source.Fields) > 0 && source.Programmes != "rows" {
		message := "a layout with fields of its own reads rows: write programmes: rows"
		c.faults = append(c.faults, criteria.Fault{Position: source.Position, Message: message})
	}
	for _, field := range source.Fields {
		c.column(field.Position, &c.form.Programme, field.Name)
		c.choices(field)
	}
	for _, names := range source.Names {
		c.names(names)
	}
	for _, derived := range source.Tables {
		if table := c.table(derived.Position, derived.Name); table != nil {
			for _, d := range derived.Value {
				c.derivation(table, d)
			}
		}
	}
}

// table finds a table of the form; the programme's own fields are no table here.
func (c *checker) table(at criteria.Position, id string) *marker.Table {
	if i := c.form.Table(id); i >= 0 {
		return &c.form.Tables[i]
	}
	known := make([]string, len(c.form.Tables))
	for i := range c.form.Tables {
		known[i] = c.form.Tables[i].ID
	}
	c.unknown(at, "table", id, known)
	return nil
}

func (c *checker) column(at criteria.Position, table *marker.Table, id string) {
	if table.Column(id) >= 0 {
		return
	}
	known := make([]string, len(table.Columns))
	for i := range table.Columns {
		known[i] = table.Columns[i].ID
	}
	c.unknown(at, "column of "+table.ID, id, known)
}

func (c *checker) names(names criteria.Named[criteria.OtherNames]) {
	table := &c.form.Programme
	if names.Name != table.ID {
		table = c.table(names.Position, names.Name)
	}
	if table == nil {
		return
	}
	known := headersOf(table)
	for _, column := range names.Value.Columns {
		c.column(column.Position, table, column.Name)
		for _, taken := range known.add(table.Column(column.Name), column.Value...) {
			message := fmt.Sprintf("%q is already a header of another column of %s", taken, table.ID)
			c.faults = append(c.faults, criteria.Fault{Position: column.Position, Message: message})
		}
	}
}

func (c *checker) derivation(table *marker.Table, d criteria.Derivation) {
	c.column(d.Position, table, d.Into)
	for _, others := range []criteria.Ordered[string]{d.Infer, d.Set, d.With} {
		for _, other := range others {
			c.column(other.Position, table, other.Name)
		}
	}
	for _, set := range d.Set {
		c.choice(set.Position, table, set.Name, set.Value)
	}
	ways := []string{inferActorType, inferCountry}
	for _, inferred := range d.Infer {
		if !slices.Contains(ways, inferred.Value) {
			c.unknown(inferred.Position, "way to infer", inferred.Value, ways)
		}
	}
}

// choices checks that a field's words are mapped to choices of the form.
func (c *checker) choices(field criteria.Named[criteria.Source]) {
	for _, word := range field.Value.Map {
		c.choice(word.Position, &c.form.Programme, field.Name, word.Value)
	}
	for _, note := range field.Value.Notes {
		if !slices.Contains(statusNotes, note.Value) {
			c.unknown(note.Position, "note", note.Value, statusNotes)
		}
	}
}

// statusNotes are the problems that a word of an export may be worth.
var statusNotes = []string{"PROGRAMME_SUSPENDED", "PROGRAMME_CANCELLED"}

// choice checks that a fixed word is one of a column's choices, where it has any.
func (c *checker) choice(at criteria.Position, table *marker.Table, column, word string) {
	i := table.Column(column)
	if i < 0 || table.Columns[i].Spec.Choices == nil {
		return
	}
	choices := table.Columns[i].Spec.Choices
	if id, ok := choices.Find(word); ok && id == word {
		return
	}
	var known []string
	for _, option := range choices.Options() {
		known = append(known, option.ID)
	}
	c.unknown(at, "choice", word, known)
}
