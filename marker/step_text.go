package marker

import (
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"locmark/marker/fact"
)

func joinedKeys(v *fact.Value) string {
	if v.Keys != nil {
		return strings.Join(v.Keys, "; ")
	}
	return v.Key
}

// changeText says what to change, and what comes of it: money that moves, cells to fill, rows to add.
func (d *draft) changeText(part *stepPart) string {
	var sentences []string
	if text := d.movesText(part); text != "" {
		sentences = append(sentences, text)
	}
	if text := d.fillsText(part); text != "" {
		sentences = append(sentences, text)
	}
	sentences = append(sentences, d.rowsText(part)...)
	return strings.Join(append(sentences, d.becomes(part)), " ")
}

// becomes: "share of programme cost that reaches named local actors: 15.8 % becomes 25 %."
func (d *draft) becomes(part *stepPart) string {
	before := d.stepSays("nothing")
	if !part.before.blank {
		before = d.inUnits(part.test, part.before.value)
	}
	after := d.measure(part.test.index)
	if after.blank {
		return ""
	}
	to := d.inUnits(part.test, asAsked(part.test, after.value))
	if before == to && part.before.value.Cmp(after.value) < 0 {
		to = d.stepSays("more_than", "value", to)
	}
	if before == to {
		return d.stepSays("stays", "title", d.marker.title(part.test), "to", to) // a new row would lower it if it said no more
	}
	return d.stepSays("becomes", "title", d.marker.title(part.test), "from", before, "to", to)
}

// asAsked is what was asked for, where cents are all that a value has more.
func asAsked(c *comparison, value fact.Ratio) fact.Ratio {
	const cents = 0.0001
	if len(c.want) == 1 && c.want[0].measure < 0 && math.Abs(value.Float()-c.want[0].number.Float()) < cents {
		return c.want[0].number
	}
	return value
}

func (d *draft) inUnits(c *comparison, value fact.Ratio) string {
	m := &d.marker.measures[c.index]
	if m.kind == sumOf || m.kind == valueOf && d.isMoney(m) {
		return d.marker.voice.Amount(fact.Money(value.Num*(100/value.Den)), d.currency())
	}
	return d.marker.wantedText(c, wanted{number: value, measure: -1})
}

func (d *draft) stepSays(key string, args ...string) string {
	return d.marker.voice.Say("steps."+key, args...)
}

// movesText says how much money goes out of which lines, and what its new lines say.
func (d *draft) movesText(part *stepPart) string {
	moves := d.moves[part.moves[0]:part.moves[1]]
	if len(moves) == 0 {
		return ""
	}
	var from []string
	for _, move := range moves {
		from = append(from, d.lineName(move.From))
	}
	says := d.list(part, d.ofRow(part, budgetLinesOf(d.marker.form).table, moves[0].To))
	lines := d.marker.voice.List(slices.Compact(from))
	if moves[0].Open {
		return d.stepSays("split", "lines", lines, "says", says)
	}
	moved := d.moved(part)
	if want := part.test.want[0]; moved == 1 && want.measure < 0 && want.number.Num == 0 {
		return d.stepSays("move_any", "amount", d.marker.voice.Amount(moved, d.currency()), "lines", lines, "says", says)
	}
	share := d.marker.voice.Percent(perMille(int64(moved), d.measure(part.test.index).whole))
	return d.stepSays("move", "amount", d.marker.voice.Amount(moved, d.currency()), "share", share, "lines", lines, "says", says)
}

// perMille is a share with one decimal of a percent, which is as much as a sentence needs.
func perMille(part, whole int64) fact.Ratio {
	if whole == 0 {
		return fact.Ratio{}
	}
	share := new(big.Rat).Mul(big.NewRat(part, whole), big.NewRat(1000, 1))
	rounded, _ := strconv.ParseInt(share.FloatString(0), 10, 64)
	return fact.Ratio{Num: rounded, Den: 1000}
}

// lineName is the cell of a line's amount, which is what has to become less.
func (d *draft) lineName(row int) string {
	lines := budgetLinesOf(d.marker.form)
	return d.programme.Tables[lines.table][row][lines.amount].Cell.String()
}

// ofRow are the edits of a new row that say what its comparison asks for; what a line took over from another is not told.
func (d *draft) ofRow(part *stepPart, table, row int) []Edit {
	asked := d.marker.measures[part.test.index].reads
	var all []Edit
	for _, e := range d.edits[part.edits[0]:part.edits[1]] {
		column := place{table, e.Column}
		if e.Table == table && e.Row == row && (slices.Contains(asked, column) || table == d.marker.measures[part.test.index].table) && !d.tookOver(&e) {
			all = append(all, e)
		}
	}
	return all
}

// tookOver reports whether an edit only repeats what the line says that the money came from.
func (d *draft) tookOver(e *Edit) bool {
	lines := budgetLinesOf(d.marker.form)
	for _, move := range d.moves {
		if e.Table == lines.table && e.Row == move.To {
			from := &d.programme.Tables[lines.table][move.From][e.Column]
			return e.Column == lines.amount || e.Column == lines.spent || e.Column == lines.line || from.Given && from.Key == e.After.Key && slices.Equal(from.Keys, e.After.Keys)
		}
	}
	return false
}

// isDrawnFrom reports whether an edit is the amount that a move leaves behind.
func (d *draft) isDrawnFrom(e *Edit) bool {
	lines := budgetLinesOf(d.marker.form)
	return e.Table == lines.table && e.Column == lines.amount && slices.ContainsFunc(d.moves, func(m Move) bool { return m.From == e.Row })
}

// cellName is a cell, or, where a column is not on the sheet at all, its table.
func (d *draft) cellName(e *Edit) string {
	if !e.Before.Cell.IsZero() {
		return e.Before.Cell.String()
	}
	if e.Table < 0 {
		return d.in(d.marker.form.Programme.Label)
	}
	return d.stepSays("absent", "table", d.sheetName(e.Table), "row", d.origin.rowName(e.Table, e.Row, -1))
}

// sheetName is what the workbook calls a table's sheet, or else what the form does.
func (m *Marking) sheetName(table int) string {
	for _, row := range m.programme.Tables[table] {
		for i := range row {
			if row[i].Cell.Sheet != "" {
				return row[i].Cell.Sheet
			}
		}
	}
	if sheets := m.programme.Sheets; table < len(sheets) && sheets[table] != "" { // a sheet without rows
		return sheets[table]
	}
	return m.in(m.marker.form.Tables[table].Label)
}

// rowsText names the rows to add, each with what it has to say.
func (d *draft) rowsText(part *stepPart) []string {
	var sentences []string
	var seen [][2]int
	for _, e := range d.edits[part.edits[0]:part.edits[1]] {
		key := [2]int{e.Table, e.Row}
		if !e.New || slices.Contains(seen, key) || d.isMovedInto(&e) {
			continue
		}
		seen = append(seen, key)
		table, sentence := d.sheetName(e.Table), "add"
		if d.isBegun(key, part.edits[0]) {
			sentence = "also"
		}
		sentences = append(sentences, d.stepSays(sentence, "table", table, "says", d.list(part, d.allOf(part, key))))
	}
	return sentences
}

// isBegun reports whether a new row was begun before.
func (d *draft) isBegun(row [2]int, before int) bool {
	return slices.ContainsFunc(d.edits[:before], func(e Edit) bool { return [2]int{e.Table, e.Row} == row })
}

func (d *draft) isMovedInto(e *Edit) bool {
	return e.Table == budgetLinesOf(d.marker.form).table && slices.ContainsFunc(d.moves, func(m Move) bool { return m.To == e.Row })
}

func (d *draft) allOf(part *stepPart, row [2]int) []Edit {
	var all []Edit
	for _, e := range d.edits[part.edits[0]:part.edits[1]] {
		if [2]int{e.Table, e.Row} == row {
			all = append(all, e)
		}
	}
	return all
}
