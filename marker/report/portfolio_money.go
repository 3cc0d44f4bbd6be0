package report

import (
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// reaching is the money of the budgets by the way it goes, a table a currency; nothing where no programme shows lines.
func (o *overview) reaching(s *portfolio.Summary) {
	first := true
	for _, m := range s.Tally.Money {
		if m.Reach.Ways == nil {
			continue
		}
		if first {
			o.view.add(Heading{3, o.Say("money.reaching")}, Paragraph{Text: o.Say("money.reaching_how")})
			first = false
		}
		o.view.add(o.wayTable(m, m.Reach.All()))
	}
}

// levelsWarning says what money by level is not, and that what reaches local actors is counted apart, where budgets show lines.
func (p phrases) levelsWarning(s *portfolio.Summary) string {
	text := p.Say("money.levels_warning")
	if slices.ContainsFunc(s.Tally.Money, func(m portfolio.Money) bool { return m.Reach.Ways != nil }) {
		text += " " + p.Say("money.levels_apart")
	}
	return text
}

// wayTable has a row for each way, and sums beneath what they sum up. A way that nothing goes is 0 where all lines are given,
// and not known where they are not: a page that leaves out what is not known gives none.
func (p phrases) wayTable(m portfolio.Money, all portfolio.Sum) Table {
	r := m.Reach
	t := Table{Columns: numbers(1, columns(p.Say("money.way", "currency", p.currency(m.Currency)), p.Say("money.planned"),
		p.Say("money.share_of_cost"), p.Say("money.share_of_all"), p.Say("money.spent"), p.Say("money.share_of_spent")))}
	add := func(key string, sum portfolio.Sum) { t.Rows = append(t.Rows, texts(p.wayCells(p.Say(key), sum, m)...)) }
	for i, way := range marker.Ways {
		add("money.way_"+way, orNought(r.Ways[i], all))
		if way == portfolio.Counted[len(portfolio.Counted)-1] {
			add("money.counted", orNought(r.Local(), all))
		}
	}
	if r.SetAside != (portfolio.Sum{}) {
		add("money.set_aside", r.SetAside)
	}
	add("money.elsewhere", orNought(r.Elsewhere, all))
	add("money.cost", r.Cost())
	t.Rows = append(t.Rows, texts(p.wholeCells("money.indirect", r.Indirect, m)...), texts(p.wholeCells("money.all", r.All(), m)...))
	return t.filled()
}

// orNought is a sum of lines, and 0 where all lines were counted and none is of it: what is not known is another thing.
func orNought(sum, all portfolio.Sum) portfolio.Sum {
	if sum.Planned != nil {
		return sum
	}
	if all.Planned != nil {
		sum.Planned = new(fact.Money)
	}
	if all.Spent != nil && sum.Spent == nil {
		sum.Spent = new(fact.Money)
	}
	return sum
}

// wayCells are a row of what is part of the cost.
func (p phrases) wayCells(name string, sum portfolio.Sum, m portfolio.Money) []string {
	return []string{
		name, p.sum(sum.Planned), p.partOf(sum.Planned, costOf(m)), p.partOf(sum.Planned, m.Total),
		p.sum(sum.Spent), p.partOf(sum.Spent, m.Reach.Cost().Spent),
	}
}

// wholeCells are a row of what is not: indirect costs, and all costs.
func (p phrases) wholeCells(key string, sum portfolio.Sum, m portfolio.Money) []string {
	return []string{p.Say(key), p.sum(sum.Planned), "", p.partOf(sum.Planned, m.Total), p.sum(sum.Spent), ""}
}

// costOf is the whole that local shares are of: all costs but indirect ones, those of programmes without lines top.
func costOf(m portfolio.Money) *fact.Money {
	if m.Total == nil || m.Indirect == nil {
		return m.Total
	}
	cost := *m.Total - *m.Indirect
	return &cost
}

// sum writes an amount whose currency stands beside it.
func (p phrases) sum(m *fact.Money) string {
	if m == nil {
		return unknown
	}
	return p.Amount(*m, "")
}

// partOf writes a share for a column; it is not known where either is not, or where there is nothing to share.
func (p phrases) partOf(part, whole *fact.Money) string {
	if part == nil || whole == nil || *whole <= 0 {
		return unknown
	}
	return p.PercentInColumn(fact.Ratio{Num: int64(*part), Den: int64(*whole)})
}
