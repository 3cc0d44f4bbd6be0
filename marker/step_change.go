package marker

import (
	"slices"

	"locmark/marker/fact"
)

// ActionChange is what a step changes for one measure: From is what it is before the whole step, To what it is after it. No
// measure has two changes in one step, and no cell is changed twice. From, To and By are shares, numbers, or amounts in units of currency; By is
// the money that has to move, where money moves. Cells are those that are filled, corrected or drawn from; rows that are
// added have none yet. Text says all of it in the report's language.
type ActionChange struct {
	Measure string     `json:"measure"`
	From    any        `json:"from"` // null for a measure of nothing
	To      any        `json:"to"`
	By      any        `json:"by"`
	Cells   []string   `json:"cells"`
	Text    string     `json:"text"`
	Edits   []CellEdit `json:"edits"`
}

// CellEdit is one cell of a change. Cell is "" in a row that is to be added; such rows are numbered from 1, table by table, and
// Sheet is where they belong. It is "" too where a sheet has no such column yet: then Sheet and Row say where the row stands.
// Value is null where people know better than any rule: a date, a name, a document. Suggested is what the text names there all
// the same: it counts only if it is true, as the place where money is spent. AtLeast is how long a text must be to count; where
// one stands there already it stays, and goes on until it is that long.
type CellEdit struct {
	Table  string  `json:"table"`
	Column string  `json:"column"`
	Cell   string  `json:"cell"`
	NewRow int     `json:"new_row,omitempty"`
	Sheet  string  `json:"sheet,omitempty"`
	Row    int     `json:"row,omitempty"`
	Value  *string `json:"value"`

	Suggested string `json:"suggested,omitempty"`

	AtLeast *Length `json:"at_least,omitempty"`
}

// Length is how long a text must be to say something: so many words, and so many letters and digits in all.
type Length struct {
	Words   int `json:"words"`
	Letters int `json:"letters"`
}

// changes writes a draft down, comparison by comparison; what changed nothing is left out.
func (d *draft) changes() []ActionChange {
	all := []ActionChange{}
	for i := range d.parts {
		part := &d.parts[i]
		if part.edits[0] < part.edits[1] {
			all = append(all, d.change(part))
		}
	}
	return all
}

func (d *draft) change(part *stepPart) ActionChange {
	after := d.measure(part.test.index)
	c := ActionChange{Measure: part.test.name, Cells: []string{}, Edits: []CellEdit{}, Text: d.changeText(part)}
	if !part.before.blank {
		c.From = jsonNumber(part.before.value)
	}
	if !after.blank {
		c.To = jsonNumber(after.value)
	}
	c.By = d.by(part, after)
	var cells []fact.Cell
	for _, e := range d.edits[part.edits[0]:part.edits[1]] {
		c.Edits = append(c.Edits, d.cellEdit(part, &e))
		if !e.New && !e.Before.Cell.IsZero() && !slices.Contains(cells, e.Before.Cell) {
			cells = append(cells, e.Before.Cell)
		}
		if targets := d.breakdownTargets(&e); targets != nil && !slices.Contains(cells, targets.Cell) {
			cells = append(cells, targets.Cell)
		}
	}
	c.Cells = append(c.Cells, fact.Ranges(cells)...)
	return c
}

// by is how much money moves, or by how much the measure changes.
func (d *draft) by(part *stepPart, after *measured) any {
	if moved := d.moved(part); moved > 0 {
		return fact.Ratio{Num: int64(moved), Den: 100}.Float()
	}
	if part.before.blank || after.blank {
		return nil
	}
	difference, ok := after.value.Add(fact.Ratio{Num: -part.before.value.Num, Den: part.before.value.Den})
	if !ok {
		return after.value.Float() - part.before.value.Float()
	}
	return jsonNumber(difference)
}

// moved is the money that a part moves, as far as it is not for people to say.
func (d *draft) moved(part *stepPart) fact.Money {
	var sum fact.Money
	for _, move := range d.moves[part.moves[0]:part.moves[1]] {
		if !move.Open {
			sum += move.Amount
		}
	}
	return sum
}

func (d *draft) cellEdit(part *stepPart, e *Edit) CellEdit {
	table := &d.marker.form.Programme
	if e.Table >= 0 {
		table = &d.marker.form.Tables[e.Table]
	}
	c := CellEdit{Table: table.ID, Column: table.Columns[e.Column].ID, Cell: e.Before.Cell.String()}
	if e.New {
		c.Cell, c.NewRow, c.Sheet = "", d.newRow(e), d.sheetName(e.Table)
	}
	if c.Cell == "" && !e.New && e.Table >= 0 {
		c.Sheet, c.Row = d.sheetRow(e)
	}
	if e.substantive {
		c.AtLeast = &Length{}
		c.AtLeast.Words, c.AtLeast.Letters = d.marker.lexicon.Judge.Least()
	}
	value := e.After.Text
	if table.Columns[e.Column].Spec.Kind == fact.Choice {
		value = joinedKeys(&e.After)
	}
	if !e.Open && !d.isClaim(e) {
		c.Value = &value
	} else if d.suggests(part, e) {
		c.Suggested = value
	}
	return c
}

// sheetRow is where the row of an edit stands, whose own column is not on the sheet.
func (d *draft) sheetRow(e *Edit) (sheet string, row int) {
	for _, v := range d.programme.Tables[e.Table][e.Row] {
		if !v.Cell.IsZero() {
			return v.Cell.Sheet, v.Cell.Row
		}
	}
	return "", 0
}

// newRow counts the rows that are added to a table, from 1.
func (d *draft) newRow(e *Edit) int {
	n := 0
	for row := range e.Row + 1 {
		if d.fresh[[2]int{e.Table, row}] {
			n++
		}
	}
	return n
}
