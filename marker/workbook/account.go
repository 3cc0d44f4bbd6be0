package workbook

import (
	"iter"

	"locmark/marker"
	"locmark/marker/fact"
)

// Fact is one value that was read, for people who want to see what a workbook says.
type Fact struct {
	Table  string   `json:"table"`         // its id; programme for the programme's own fields
	Row    int      `json:"row,omitempty"` // the row of the table, from 1; 0 for a field of the programme
	Column string   `json:"column"`
	Cell   string   `json:"cell"`
	Raw    string   `json:"raw"`
	Text   string   `json:"text"`
	Keys   []string `json:"keys"`  // what it is compared by, one for each item of a list; none for a blank
	Given  bool     `json:"given"` // false for a blank: a placeholder, an error, a text that could not be read
	How    []string `json:"how,omitempty"`
}

// howNames are the names of the ways in which a value was come by, in the order of their flags.
var howNames = []string{"repaired", "calculated", "hidden", "merged", "inferred", "filler", "default"}

// Facts lists what was read of a programme, cell by cell; cells that are empty are left out.
func (r *Reading) Facts(p *fact.Programme) iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		if !eachFact(&r.Form.Programme, 0, p.Fields, yield) {
			return
		}
		for t, rows := range p.Tables {
			for i, row := range rows {
				if !eachFact(&r.Form.Tables[t], i+1, row, yield) {
					return
				}
			}
		}
	}
}

func eachFact(table *marker.Table, row int, values []fact.Value, yield func(Fact) bool) bool {
	for i := range values {
		if v := &values[i]; v.Given || v.Raw != "" {
			if !yield(newFact(table.ID, row, table.Columns[i].ID, v)) {
				return false
			}
		}
	}
	return true
}

func newFact(table string, row int, column string, v *fact.Value) Fact {
	f := Fact{Table: table, Row: row, Column: column, Cell: v.Cell.String(), Raw: v.Raw, Text: v.Text, Given: v.Given, Keys: v.Keys}
	if v.Given && v.Keys == nil {
		f.Keys = []string{v.Key}
	}
	for i, name := range howNames {
		if v.How&(1<<i) != 0 {
			f.How = append(f.How, name)
		}
	}
	return f
}
