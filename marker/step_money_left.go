package marker

import (
	"slices"

	"locmark/marker/fact"
)

// noMoney says why a share of money cannot be raised by moving some: none is left, or too little.
func (m *Marking) noMoney(c *comparison) string {
	d, measure, lines := m.newDraft(), &m.marker.measures[c.index], budgetLinesOf(m.marker.form)
	if measure.table != lines.table || measure.column != lines.amount || len(c.want) != 1 || c.want[0].measure >= 0 {
		return m.marker.voice.Say("steps.none")
	}
	if d.asksPlace(measure) {
		return m.marker.voice.Say("steps.no_place")
	}
	switch left, needed := d.movableMoney(measure, lines), d.needed(c, measure); {
	case left == 0:
		return m.marker.voice.Say("steps.no_money")
	case left < needed:
		amount := func(cents int64) string { return m.marker.voice.Amount(fact.Money(cents), m.currency()) }
		return m.marker.voice.Say("steps.little_money", "left", amount(left), "needed", amount(needed))
	}
	return m.marker.voice.Say("steps.none")
}

// movableMoney is what is left in the lines that do not count and from which money may be taken, in cents.
func (d *draft) movableMoney(m *measure, lines budgetLines) int64 {
	sum := int64(0)
	for _, row := range d.byAmount(m) {
		if slices.Contains(movable, d.programme.Tables[m.table][row][lines.modality].Key) {
			sum += max(0, d.leftIn(lines, row))
		}
	}
	return sum
}

// leftIn is what of a line is not spent, in cents.
func (d *draft) leftIn(lines budgetLines, row int) int64 {
	line := d.programme.Tables[lines.table][row]
	if lines.spent < 0 {
		return cents(&line[lines.amount])
	}
	return cents(&line[lines.amount]) - cents(&line[lines.spent])
}
