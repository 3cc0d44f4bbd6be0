package marker

import (
	"slices"
	"strings"

	"locmark/criteria"
)

// The ways by which money reaches local actors. Those of a PUNO directly and through the treasury are what a Marker counts
// as reaching them; money that is unclear looks local, and how it gets there is not said.
const (
	WayDirect   = "direct"
	WayTreasury = "treasury"
	WayOneMore  = "one_more"
	WayMore     = "more"
	WayReserved = "reserved"
	WayUnclear  = "unclear"
)

// Ways are all of them, from the most direct on, in the order of every table and chart.
var Ways = []string{WayDirect, WayTreasury, WayOneMore, WayMore, WayReserved, WayUnclear}

// moneyWay is one of them and what a budget line must be to go by it.
type moneyWay struct {
	id   string
	when condition
}

// ways compiles the ways of an edition, in the order it gives them.
func (c *compiler) ways() (all []moneyWay, recipients *link) {
	table := c.form.Table("budget")
	for _, source := range c.edition.Financing.Ways {
		switch {
		case !slices.Contains(Ways, source.Name):
			c.fault(source.Position, "financing: there is no way %q%s; the ways are %s", source.Name, criteria.Suggest(source.Name, Ways), strings.Join(Ways, ", "))
		case table < 0:
			c.fault(source.Position, "financing: the form %s has no budget, so no line of it goes any way", c.form.ID)
			return nil, nil
		default:
			all = append(all, moneyWay{source.Name, c.rows(source.Value.Node, scope{table, -1})})
		}
	}
	if len(all) > 0 && c.organisations >= 0 {
		recipients = c.link(table, c.form.Tables[table].Column("recipient"), c.organisations)
	}
	return all, recipients
}

// wayOf is the first way that a budget line satisfies, or "".
func (m *Marking) wayOf(row int) string {
	for _, w := range m.marker.ways {
		if w.when.holds(m, row) == yes {
			return w.id
		}
	}
	return ""
}
