package marker

import (
	"slices"

	"locmark/criteria"
	"locmark/marker/fact"
)

// financing are the measures that give a programme's money; -1 where the edition has none.
type financing struct {
	total, indirect, local, required, available, spent int
}

func (c *compiler) financingOf() financing {
	f := c.edition.Financing
	return financing{
		total: c.moneyMeasure(f, f.Total, false), indirect: c.moneyMeasure(f, f.Indirect, false), local: c.moneyMeasure(f, f.Local, true),
		required: c.moneyMeasure(f, f.Required, false), available: c.moneyMeasure(f, f.Available, false), spent: c.moneyMeasure(f, f.Spent, false),
	}
}

// moneyMeasure finds a measure of money: a share of amounts, or an amount.
func (c *compiler) moneyMeasure(f criteria.Financing, name string, share bool) int {
	if name == "" {
		return -1
	}
	index, ok := c.measureIndex[name]
	if !ok {
		c.fault(f.Position, "financing: there is no measure %q%s", name, criteria.Suggest(name, c.measureNames()))
		return -1
	}
	if d := &c.measures[index]; !c.unsound[name] && (!c.isMoney(d) || share != (d.kind == shareOf)) {
		wanted := map[bool]string{true: "share of amounts", false: "amount of money"}[share]
		c.fault(f.Position, "financing: %s is no %s", name, wanted)
	}
	return index
}

// isMoney reports whether a measure gives an amount: a sum, a field, or a share of amounts.
func (c *compiler) isMoney(d *measure) bool {
	switch d.kind {
	case sumOf:
		return true
	case shareOf:
		return d.column >= 0
	case valueOf:
		return c.form.Programme.Columns[d.field].Spec.Kind == fact.Amount
	}
	return false
}

// financing gives the programme's money as written, in its own currency.
func (m *Marking) financing() Financing {
	f := m.marker.financing
	money := Financing{
		Currency: m.currency(), Total: m.amount(f.total), Indirect: m.amount(f.indirect),
		Required: m.amount(f.required), Available: m.amount(f.available), Spent: m.amount(f.spent),
		Flows: m.flows(), Contributions: m.contributions(),
	}
	if f.local < 0 || m.measure(f.local).blank {
		return money
	}
	local := m.measure(f.local)
	part, share := fact.Money(local.part), local.value.Float()
	if m.isAside(f.local) {
		money.LocalSetAside = &part
		setAside(money.Flows)
		return money
	}
	money.Local, money.LocalShare = &part, &share
	return money
}

// isAside reports whether a guard set a criterion aside that rests on a measure.
func (m *Marking) isAside(measure int) bool {
	for i := range m.findings {
		acted := slices.ContainsFunc(m.findings[i].guards, func(g guardResult) bool { return g.aside })
		if acted && slices.Contains(m.marker.criteria[i].measures, measure) {
			return true
		}
	}
	return false
}

// amount is a measure of money, or nil where there is none or it is blank.
func (m *Marking) amount(index int) *fact.Money {
	if index < 0 {
		return nil
	}
	result := m.measure(index)
	if result.blank {
		return nil
	}
	money := fact.Money(result.value.Num * (100 / result.value.Den))
	return &money
}
