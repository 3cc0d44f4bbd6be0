package marker

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	"locmark/marker/fact"
)

// fill writes into a cell what makes its conditions hold: into a blank anything that does, into a list what it lacks, behind a
// text that is too short more of it. What else is given stays.
func (d *draft) fill(e Edit, alternatives [][]predicate) bool {
	at := *d.at(e)
	column := d.columnOf(e.Table, e.Column)
	more := d.saysTooLittle(e, alternatives)
	if at.Given && (!column.Spec.List || d.ended) && !d.isOpen(e) && !d.isAssigned(e) && !more {
		return false
	}
	row := fact.Row(d.programme.Fields)
	if e.Table >= 0 {
		row = d.programme.Tables[e.Table][e.Row]
	}
	var good []candidate
	for _, c := range d.candidates(e, alternatives) {
		value, _ := d.marker.lexicon.Reader.Read(column.Spec, fact.Habit{}, c.text)
		if value.Given && anyHolds(d.Marking, alternatives, &value, row) == yes {
			good = append(good, c)
		}
	}
	if len(good) == 0 {
		return false
	}
	c := good[d.turn%len(good)]
	e.oneOf = areSeveral(good)
	e.Open = e.Open || c.open
	e.substantive = c.open && asksSubstance(alternatives)
	if column.Spec.Kind == fact.Date {
		e.Limit, e.limits = d.limitsOf(alternatives, row)
	}
	d.set(e, c.text)
	return true
}

// limitsOf are the limits that a condition sets to a date, and the first of them.
func (d *draft) limitsOf(alternatives [][]predicate, row fact.Row) (first string, limits map[string]fact.Ratio) {
	limits = map[string]fact.Ratio{}
	for _, together := range alternatives {
		for _, p := range together {
			if p.op != "at_most" && p.op != "at_least" {
				continue
			}
			if v := p.operands[0].value(d.Marking, row); v.Given {
				limits[p.op] = v.Number
				if first == "" {
					first = p.op
				}
			}
		}
	}
	return first, limits
}

// assignments are what a programme sets itself and may set otherwise until it has ended: the role and the seat of an
// organisation, the target of an indicator and its date. What an organisation is, and what was done, stays what it is.
var assignments = [][2]string{
	{"partners", "role"}, {"governance", "seat"}, {"governance", "decides"}, {"monitoring", "role"},
	{"indicators", "target"}, {"indicators", "target_date"},
}

// leastLast are assignments whose choices a rule names from the most to the least: a step asks for no more than it needs, a
// vote rather than the chair.
var leastLast = [][2]string{{"partners", "role"}, {"governance", "seat"}}

// isAssigned reports whether a cell holds such an assignment.
func (d *draft) isAssigned(e Edit) bool { return !d.ended && d.isOneOf(e, assignments) }

// isOneOf reports whether a cell is of one of some columns, each named by its table and its own id.
func (d *draft) isOneOf(e Edit, columns [][2]string) bool {
	if e.Table < 0 {
		return false
	}
	table := &d.marker.form.Tables[e.Table]
	return slices.Contains(columns, [2]string{table.ID, table.Columns[e.Column].ID})
}

// isOpen reports whether a cell holds an entry of the draft's own that another could replace.
func (d *draft) isOpen(e Edit) bool {
	for _, earlier := range slices.Backward(d.edits) {
		if earlier.Table == e.Table && earlier.Row == e.Row && earlier.Column == e.Column {
			return earlier.Open
		}
	}
	return false
}

// candidate is a text that may make a condition hold; open where people know a better one.
type candidate struct {
	text string
	open bool
}

// candidates are what could stand in a cell: what the condition names, and what a column of the kind may hold.
func (d *draft) candidates(e Edit, alternatives [][]predicate) []candidate {
	at, column := d.at(e), d.columnOf(e.Table, e.Column)
	var all []candidate
	for _, limit := range []bool{false, true} {
		texts := d.operandTexts(e, alternatives, limit)
		if d.isOneOf(e, leastLast) {
			slices.Reverse(texts)
		}
		for _, text := range texts {
			all = append(all, candidate{text, limit && column.Spec.Kind == fact.Date})
		}
	}
	switch column.Spec.Kind {
	case fact.Choice:
		for _, id := range choicesOf(d.marker.form, column) {
			all = append(all, candidate{id, true})
		}
	case fact.YesNo:
		all = append(all, candidate{"yes", true}, candidate{"no", true})
	case fact.Date:
		all = append(all, d.days(e)...)
	case fact.Year, fact.Amount, fact.Number, fact.Measured:
		all = append(all, d.numbers(e)...)
	case fact.Name:
		all = append(all, candidate{d.newName(e.Table), true})
	default:
		all = append(all, d.texts(e)...)
	}
	if column.Spec.List {
		return withItems(at.Items, all, len(d.operandTexts(e, alternatives, false)))
	}
	return all
}

// withItems are lists that hold what they hold and one thing more, or all that is asked for, which comes first.
func withItems(items []string, more []candidate, asked int) []candidate {
	var all []candidate
	together := slices.Clone(items)
	for i, c := range more {
		all = append(all, candidate{strings.Join(append(slices.Clone(items), c.text), "; "), c.open})
		if i < asked {
			together = append(together, c.text)
		}
	}
	return append(all, candidate{strings.Join(together, "; "), false})
}

// operandTexts are what a condition asks for, as it would be written, or, of numbers and dates, the limits it sets.
func (d *draft) operandTexts(e Edit, alternatives [][]predicate, limits bool) []string {
	var all []string
	row := fact.Row(nil)
	if e.Table >= 0 {
		row = d.programme.Tables[e.Table][e.Row]
	}
	for _, together := range alternatives {
		for i := range together {
			if limits != (together[i].meaning.order != nil) {
				continue
			}
			for k := range together[i].operands {
				if v := together[i].operands[k].value(d.Marking, row); v.Given {
					all = append(all, written(v, d.columnOf(e.Table, e.Column))...)
				}
			}
		}
	}
	return all
}

// written is how a value is written so that a column reads it as itself.
func written(v *fact.Value, column *Column) []string {
	switch {
	case v.Keys != nil:
		return v.Keys
	case column.Spec.Kind == fact.Name || column.Spec.Kind == fact.Text:
		return []string{v.Text}
	}
	return []string{v.Key}
}

// days are dates that a condition may hold on: those it compares with, and days before that nothing stands on yet.
func (d *draft) days(e Edit) []candidate {
	var all []candidate
	for _, field := range []string{"submitted", "start", "end", "reported"} {
		i := d.marker.form.Programme.Column(field)
		if i < 0 || !d.programme.Fields[i].Given {
			continue
		}
		day, err := time.Parse(time.DateOnly, d.programme.Fields[i].Key)
		for back := 0; err == nil && back < 40; back++ {
			all = append(all, candidate{day.AddDate(0, 0, -back).Format(time.DateOnly), true})
		}
	}
	taken := map[string]bool{}
	if e.Table >= 0 {
		for _, row := range d.programme.Tables[e.Table] {
			taken[row[e.Column].Key] = true
		}
	}
	return slices.DeleteFunc(all, func(c candidate) bool { return taken[c.text] })
}

// numbers are amounts and numbers that a condition may hold on: one beside what it compares with.
func (d *draft) numbers(e Edit) []candidate {
	all := []candidate{{strconv.Itoa(10 + len(d.edits)), true}, {"1", true}, {"2025", true}, {"0", true}}
	if e.Table < 0 {
		return all
	}
	for _, v := range d.programme.Tables[e.Table][e.Row] {
		if v.Given && !v.Number.IsZero() {
			next := new(big.Rat).Add(big.NewRat(v.Number.Num, v.Number.Den), big.NewRat(1, 1))
			all = append(all, candidate{next.FloatString(2), true})
		}
	}
	return all
}

// choicesOf are the ids that a column may choose, in the form's order.
func choicesOf(form *Form, column *Column) []string {
	picks, _ := form.Choices.Get(column.Choices)
	return names(picks)
}

// newName names a thing that is not there yet.
func (d *draft) newName(table int) string {
	rows := 0
	if table >= 0 {
		rows = len(d.programme.Tables[table])
	}
	name := fmt.Sprintf("Council of Rivertown %d", rows+1)
	d.made[fact.Fold(name)] = true
	return name
}
