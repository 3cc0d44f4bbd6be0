package marker

import (
	"cmp"
	"math/big"
	"slices"
	"strings"

	"locmark/marker/fact"
)

// budgetLines are the columns of budget lines that moving money speaks of, as indices; -1 where the form has none.
type budgetLines struct{ table, amount, spent, modality, line int }

func budgetLinesOf(form *Form) budgetLines {
	b := budgetLines{table: form.Table("budget"), amount: -1, spent: -1, modality: -1, line: -1}
	if b.table >= 0 {
		table := &form.Tables[b.table]
		b.amount, b.spent, b.modality, b.line = table.Column("amount"), table.Column("spent"), table.Column("modality"), table.Column("line")
	}
	return b
}

// movable are the modalities of lines from which money may be taken: what stays inside, and what is bought.
var movable = []string{"internal", "purchase"}

// reachMoney raises a share of money: first by saying of lines what is blank, then by moving no more than it takes, to the
// cent, from lines that are internal or purchases. What was spent cannot be moved.
func (d *draft) reachMoney(c *comparison, m *measure) bool {
	if c.meaning.order == nil || c.meaning.order(-1) || c.want[0].measure >= 0 {
		return false
	}
	for _, row := range d.byAmount(m) {
		if d.compare(c) == yes {
			return true
		}
		if m.where.short(d.Marking, row) <= 2 {
			d.attempt(func(d *draft) bool { return d.saidOf(m, row) })
		}
	}
	lines := budgetLinesOf(d.marker.form)
	if m.table != lines.table || m.column != lines.amount || d.ended || d.asksPlace(m) {
		return d.compare(c) == yes
	}
	for _, row := range d.byAmount(m) {
		need := d.needed(c, m)
		if need <= 0 {
			break
		}
		if !slices.Contains(movable, d.programme.Tables[m.table][row][lines.modality].Key) {
			continue
		}
		d.attempt(func(d *draft) bool { return d.move(m, lines, row, need) })
	}
	return d.compare(c) == yes
}

// saidOf fills what is blank of a line, so that it counts; of whom the money is for, nobody else can say.
func (d *draft) saidOf(m *measure, row int) bool {
	for _, l := range organisationsAsked(m.where) {
		if !d.programme.Tables[l.table][row][l.column].Given {
			return false
		}
	}
	before := d.measure(m.index).part
	return d.mendRow(m.where, row) && d.measure(m.index).part > before
}

// byAmount are the rows of the whole that do not count, the largest first: so the fewest lines change.
func (d *draft) byAmount(m *measure) []int {
	var rows []int
	for row := range d.programme.Tables[m.table] {
		if m.among.holds(d.Marking, row) == yes && m.where.holds(d.Marking, row) != yes && d.centsAt(m.table, row, m.column) > 0 {
			rows = append(rows, row)
		}
	}
	slices.SortStableFunc(rows, func(a, b int) int {
		return cmp.Compare(d.centsAt(m.table, b, m.column), d.centsAt(m.table, a, m.column))
	})
	return rows
}

func (d *draft) centsAt(table, row, column int) int64 {
	return cents(&d.programme.Tables[table][row][column])
}

// needed is how much more has to count, in cents, rounded up.
func (d *draft) needed(c *comparison, m *measure) int64 {
	measured := d.measure(m.index)
	want := c.want[0].number
	least := new(big.Rat).Mul(big.NewRat(want.Num, want.Den), big.NewRat(measured.whole, 1))
	cents := new(big.Int).Div(least.Num(), least.Denom())
	if !least.IsInt() || !c.meaning.order(0) {
		cents.Add(cents, big.NewInt(1))
	}
	return cents.Int64() - measured.part
}

// move takes up to an amount out of a line and puts it into a line that counts, which keeps its place, its output and all
// else that nothing is asked of. What was spent stays where it was spent.
func (d *draft) move(m *measure, lines budgetLines, row int, need int64) bool {
	take := min(need, d.leftIn(lines, row))
	if take <= 0 {
		return false
	}
	target := d.take(lines, row, take)
	d.redirect(m, target)
	return d.mendRow(m.where, target)
}

// take moves an amount out of a line into a new one that says the same.
func (d *draft) take(lines budgetLines, row int, amount int64) int {
	source := d.programme.Tables[lines.table][row]
	target := d.split(lines, row)
	d.set(Edit{Table: lines.table, Row: row, Column: lines.amount}, moneyText(cents(&source[lines.amount])-amount))
	d.set(Edit{Table: lines.table, Row: target, Column: lines.amount}, moneyText(amount))
	if lines.spent >= 0 && source[lines.spent].Given {
		d.set(Edit{Table: lines.table, Row: target, Column: lines.spent}, "0")
	}
	d.moves = append(d.moves, Move{Table: lines.table, From: row, To: target, Amount: fact.Money(amount)})
	return target
}

func moneyText(cents int64) string { return big.NewRat(cents, 100).FloatString(2) }

// split begins a line that says what another says.
func (d *draft) split(lines budgetLines, row int) int {
	added := d.add(lines.table)
	for column, v := range d.programme.Tables[lines.table][row] {
		if v.Given && column != lines.line && d.columnOf(lines.table, column).Spec.Kind != fact.Amount {
			d.set(Edit{Table: lines.table, Row: added, Column: column}, strings.Join(written(&v, d.columnOf(lines.table, column)), "; "))
		}
	}
	if lines.line >= 0 {
		if line := d.programme.Tables[lines.table][row][lines.line]; line.Given {
			d.set(Edit{Table: lines.table, Row: added, Column: lines.line, Open: true}, line.Text+"-b")
		}
	}
	return added
}

// redirect leaves blank on a new line what says that it does not count, and what is said of an organisation it no longer
// names.
func (d *draft) redirect(m *measure, row int) {
	columns := d.marker.form.Tables[m.table].Columns
	for _, asked := range m.where.reads() {
		if asked.table != m.table {
			continue
		}
		for column := range columns {
			if column == asked.column || columns[column].About == asked.column {
				d.clear(m.table, row, column)
			}
		}
	}
}

// clear makes a cell of a new row blank again.
func (d *draft) clear(table, row, column int) {
	d.programme.Tables[table][row][column] = fact.Value{}
	d.edits = slices.DeleteFunc(d.edits, func(e Edit) bool { return e.Table == table && e.Row == row && e.Column == column })
	d.refresh()
}
