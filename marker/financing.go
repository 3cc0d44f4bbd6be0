package marker

import (
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
		total: c.moneyMeasure(f, f.Total), indirect: c.moneyMeasure(f, f.Indirect), local: c.moneyMeasure(f, f.Local),
		required: c.moneyMeasure(f, f.Required), available: c.moneyMeasure(f, f.Available), spent: c.moneyMeasure(f, f.Spent),
	}
}

func (c *compiler) moneyMeasure(f criteria.Financing, name string) int {
	if name == "" {
		return -1
	}
	index, ok := c.measureIndex[name]
	if !ok {
		c.fault(f.Position, "financing: there is no measure %q%s", name, criteria.Suggest(name, c.measureNames()))
		return -1
	}
	c.usedMeasures[index] = true
	return index
}

// financing gives the programme's money as written, in its own currency.
func (m *Marking) financing() Financing {
	f := m.marker.financing
	money := Financing{Currency: m.currency(), Required: m.amount(f.required), Available: m.amount(f.available), Spent: m.amount(f.spent)}
	if total := m.amount(f.total); total != nil {
		money.Total = *total
	}
	if indirect := m.amount(f.indirect); indirect != nil {
		money.Indirect = *indirect
	}
	if f.local >= 0 {
		local := m.measure(f.local)
		money.Local = fact.Money(local.part)
		if !local.blank {
			share := local.value.Float()
			money.LocalShare = &share
		}
	}
	return money
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
