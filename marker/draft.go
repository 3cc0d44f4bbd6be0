package marker

import (
	"maps"
	"slices"

	"locmark/marker/fact"
)

// draft is a copy of a programme on which a step is tried. What stands in the programme is kept: blanks are filled, lists
// get more, rows are added, money is moved, totals are corrected. Nothing that was said of anybody is said otherwise.
type draft struct {
	*Marking
	origin *Marking // the programme as it is
	edits  []Edit
	moves  []Move
	parts  []stepPart
	shared map[[2]int]bool // rows that are the draft's own, by table and row: the others are the programme's
	fresh  map[[2]int]bool // rows that are new
	turn   int             // which of several values that would do is taken
	late   bool            // the time of design has passed
	ended  bool            // the programme has ended
	made   map[string]bool // names of things that are new, folded
}

// Edit is one cell of a step. Before is what stands there; of a new row, nothing. After is what a step needs to stand there;
// where Open, people know better, and After is only an entry that would do.
type Edit struct {
	Table, Row, Column int // Table is -1 for a field of the programme, whose Column it is
	Before, After      fact.Value
	Open, New          bool
	Limit              string // at_most or at_least, where After is only the last or the first day that would do

	limits      map[string]fact.Ratio // the days that are meant, by at_least and at_most
	standIn     bool                  // a field that nothing else tells: After is never named
	known       bool                  // another row, or the name itself, says so already
	oneOf       bool                  // other entries of the column would do as well
	substantive bool                  // it counts only where the text is long enough to say something
}

// Move is money that goes from one budget line into a new one. Where it is Open, how much is for people to say, and Amount
// is only one that would do.
type Move struct {
	Table    int // of budget lines
	From, To int // its rows
	Amount   fact.Money
	Open     bool
}

// stepPart is what of a step is for one comparison: the edits and moves from a place on.
type stepPart struct {
	test         *comparison
	before       measured
	edits, moves [2]int // from, and up to
}

// newDraft copies nothing yet: rows are copied when they change.
func (m *Marking) newDraft() *draft {
	copied := *m.programme
	copied.Fields = slices.Clone(m.programme.Fields)
	copied.Tables = make([][]fact.Row, len(m.programme.Tables))
	for i, rows := range m.programme.Tables {
		copied.Tables[i] = slices.Clone(rows)
	}
	d := &draft{origin: m, shared: map[[2]int]bool{}, fresh: map[[2]int]bool{}, made: map[string]bool{}}
	d.late = m.field(m.marker.form.Programme.Column("submitted")).Given || !slices.Contains(designStages, m.stage)
	d.ended = m.stage == lastStage
	d.Marking = m.marker.start(&copied)
	return d
}

// designStages are the stages at which what happens before submission can still happen, unless it was submitted; lastStage is
// the one at which a programme has ended, and only what was done can still be written down.
var designStages = []string{"concept", "proposal"}

const lastStage = "final"

// again is a draft as this one stands, to try something on.
func (d *draft) again() *draft {
	copied := d.Marking.newDraft()
	copied.origin = d.origin
	copied.edits, copied.moves, copied.parts = slices.Clone(d.edits), slices.Clone(d.moves), slices.Clone(d.parts)
	copied.turn, copied.late = d.turn, d.late
	maps.Copy(copied.fresh, d.fresh)
	maps.Copy(copied.made, d.made)
	return copied
}

// attempt does something on a copy and keeps it where it succeeds.
func (d *draft) attempt(do func(*draft) bool) bool {
	copied := d.again()
	if !do(copied) {
		return false
	}
	*d = *copied
	return true
}

// refresh looks at the programme anew: what was computed before a change is no longer so.
func (d *draft) refresh() { d.Marking = d.marker.start(d.programme) }

// set writes a text into a cell, as its column reads it.
func (d *draft) set(e Edit, text string) {
	column := d.columnOf(e.Table, e.Column)
	value, _ := d.marker.lexicon.Reader.Read(column.Spec, fact.Habit{}, text)
	at := d.at(e)
	e.Before, e.New = *at, d.fresh[[2]int{e.Table, e.Row}]
	e.Open = e.Open || d.isMade(&value) // only people know what a thing that is new is called
	value.Cell = at.Cell
	e.After = value
	d.put(&e, value)
	d.edits = append(d.edits, e)
	d.refresh()
}

// isMade reports whether a value names a thing that is new.
func (d *draft) isMade(v *fact.Value) bool {
	return d.made[v.Key] || slices.ContainsFunc(v.Keys, func(key string) bool { return d.made[key] })
}

// at is a cell of the draft's own.
func (d *draft) at(e Edit) *fact.Value {
	if e.Table < 0 {
		return &d.programme.Fields[e.Column]
	}
	key := [2]int{e.Table, e.Row}
	if !d.shared[key] {
		d.programme.Tables[e.Table][e.Row] = slices.Clone(d.programme.Tables[e.Table][e.Row])
		d.shared[key] = true
	}
	return &d.programme.Tables[e.Table][e.Row][e.Column]
}

func (d *draft) columnOf(table, column int) *Column {
	if table < 0 {
		return &d.marker.form.Programme.Columns[column]
	}
	return &d.marker.form.Tables[table].Columns[column]
}

// add begins a row, and names it where rows of its table are named.
func (d *draft) add(table int) int {
	row := len(d.programme.Tables[table])
	d.programme.Tables[table] = append(d.programme.Tables[table], make(fact.Row, len(d.marker.form.Tables[table].Columns)))
	d.shared[[2]int{table, row}], d.fresh[[2]int{table, row}] = true, true
	d.refresh()
	return row
}

// cost is what makes one step smaller than another: money first, then cells.
type cost struct {
	money fact.Money
	cells int
}

func (d *draft) cost() cost {
	c := cost{cells: len(d.edits)}
	for _, move := range d.moves {
		if !move.Open {
			c.money += move.Amount
		}
	}
	return c
}

func (c cost) less(other cost) bool {
	if c.money != other.money {
		return c.money < other.money
	}
	return c.cells < other.cells
}
