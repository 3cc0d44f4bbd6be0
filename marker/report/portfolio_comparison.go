package report

import (
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// comparison is how a portfolio stands to earlier results: the sums of each edition side by side, then every programme in
// which something changed.
func (o *overview) comparison(all *portfolio.Portfolio) {
	c := all.Comparison()
	if c == nil {
		return
	}
	o.view.add(Heading{2, o.Say("asked.change")})
	for _, remark := range o.changeRemarks(c) {
		o.view.add(Paragraph{Text: remark, Strong: true})
	}
	editions := sidesOf(c)
	for _, both := range editions {
		if alike(editions, both) {
			o.view.add(Paragraph{Text: o.edition(both.edition()), Strong: true})
		}
		o.view.add(o.sumsOfBoth(both, shortNameOf(editions, both)))
	}
	o.movements(c, editions)
	o.view.add(Paragraph{Text: o.changeCounts(c)})
	each, screened := eachTold(c)
	switch {
	case len(c.Changes) == 0:
		o.view.add(Paragraph{Text: o.Say("asked.change_none")})
	case o.narrow:
		o.view.add(o.changeList(c, each))
	default:
		o.view.add(o.changeTable(c, each))
	}
	for _, s := range screened {
		o.view.add(o.notListed(s))
	}
}

// sides are the sums of one edition before and now; one of them is nil where no programme was scored by it.
type sides struct{ before, now *portfolio.Summary }

// sidesOf pairs what was scored by the same criteria: those of now in their order, then those that are gone.
func sidesOf(c *portfolio.Comparison) []sides {
	var all []sides
	for i := range c.Now {
		all = append(all, sides{ofEdition(c.Before, c.Now[i].Edition), &c.Now[i]})
	}
	for i := range c.Before {
		if ofEdition(c.Now, c.Before[i].Edition) == nil {
			all = append(all, sides{&c.Before[i], nil})
		}
	}
	return all
}

func ofEdition(all []portfolio.Summary, e marker.EditionRef) *portfolio.Summary {
	for i := range all {
		if sameEdition(all[i].Edition, e) {
			return &all[i]
		}
	}
	return nil
}

func sameEdition(a, b marker.EditionRef) bool {
	return a.ID == b.ID && a.Version == b.Version && a.SHA256 == b.SHA256
}

func (s sides) edition() marker.EditionRef {
	if s.now != nil {
		return s.now.Edition
	}
	return s.before.Edition
}

// sumsOfBoth is one row a sum: before and now beside each other.
func (o *overview) sumsOfBoth(s sides, name string) Table {
	e := s.edition()
	t := Table{Columns: numbers(1, columns(name, o.Say("asked.before"), o.Say("asked.now")))}
	add := func(name string, cell func(*portfolio.Summary) string) {
		row := texts(name, unknown, unknown)
		for i, side := range []*portfolio.Summary{s.before, s.now} {
			if side != nil {
				row[i+1].Text = cell(side)
			}
		}
		if row[1].Text != unknown || row[2].Text != unknown {
			t.Rows = append(t.Rows, row)
		}
	}
	add(o.Say("reports.programmes"), func(s *portfolio.Summary) string { return o.Count(s.Tally.Programmes) })
	for level := range e.Scale {
		name := o.Say("asked.level") + " " + o.levelsNamed([]int{level}, e)[0]
		add(name, func(s *portfolio.Summary) string { return o.Count(s.Tally.Levels[level]) })
	}
	for _, currency := range currenciesOf(s) {
		in := func(name string) string {
			return o.Say("asked.in_currency", "name", name, "currency", o.currency(currency))
		}
		add(in(o.Say("money.all")), func(s *portfolio.Summary) string { return o.given(moneyIn(s, currency).Total) })
		add(in(o.Say("reports.local")), func(s *portfolio.Summary) string { return o.given(moneyIn(s, currency).Local) })
		add(in(o.Say("reports.local_share")), func(s *portfolio.Summary) string { return o.shareOf(moneyIn(s, currency)) })
	}
	return t
}

// currenciesOf are those of now in their order, then those that are gone; none of programmes that say nothing of their total.
func currenciesOf(s sides) []string {
	var all []string
	for _, side := range []*portfolio.Summary{s.now, s.before} {
		if side == nil {
			continue
		}
		for _, m := range side.Tally.Money {
			if (m.Total != nil || m.Local != nil) && !slices.Contains(all, m.Currency) {
				all = append(all, m.Currency)
			}
		}
	}
	return all
}

func moneyIn(s *portfolio.Summary, currency string) portfolio.Money {
	for _, m := range s.Tally.Money {
		if m.Currency == currency {
			return m
		}
	}
	return portfolio.Money{}
}

func (o *overview) shareOf(m portfolio.Money) string {
	if share := m.LocalShare(); !share.IsZero() {
		return o.PercentInColumn(share)
	}
	return unknown
}

func (o *overview) given(money *fact.Money) string {
	if money == nil {
		return unknown
	}
	return o.Amount(*money, "")
}
