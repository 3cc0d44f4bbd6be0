package report

import (
	"strings"

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
	o.view.add(Heading{2, o.Say("asked.change")}, o.sumsOfBoth(c), Paragraph{Text: o.changeCounts(c)})
	if others := count(c, func(c portfolio.Change) bool { return c.Otherwise }); others > 0 {
		o.view.add(Paragraph{Text: o.Say("asked.change_other_rules", "count", o.Count(others)), Strong: true})
	}
	if len(c.Changes) == 0 {
		o.view.add(Paragraph{Text: o.Say("asked.change_none")})
		return
	}
	t := Table{Columns: numbers(4, columns(o.Say("reports.programme"), o.Say("reports.title"), o.Say("asked.level_change"),
		o.Say("asked.criteria_change"), o.Say("asked.total_change"), o.Say("asked.local_change")))}
	for _, change := range c.Changes {
		t.Rows = append(t.Rows, o.change(change))
	}
	o.view.add(t.filled())
}

// sumsOfBoth is one row an edition, a time and a currency.
func (o *overview) sumsOfBoth(c *portfolio.Comparison) Table {
	longest := max(longestScale(c.Before), longestScale(c.Now))
	titles := []string{o.Say("reports.edition"), o.Say("asked.when"), o.Say("reports.programmes")}
	for level := range longest {
		titles = append(titles, o.Say("asked.level")+" "+number(level))
	}
	from := len(titles)
	titles = append(titles, o.Say("reports.currency"), o.Say("reports.total_with_indirect"), o.Say("reports.local"), o.Say("reports.local_share"))
	t := Table{Columns: numbers(2, columns(titles...))}
	t.Columns[from].Number = false
	for _, side := range []struct {
		when string
		all  []portfolio.Summary
	}{{o.Say("asked.before"), c.Before}, {o.Say("asked.now"), c.Now}} {
		for i := range side.all {
			t.Rows = append(t.Rows, o.sumsOf(&side.all[i], side.when, longest)...)
		}
	}
	return t.filled()
}

func (o *overview) sumsOf(s *portfolio.Summary, when string, longest int) [][]Entry {
	counts := []string{s.Edition.ID + " " + s.Edition.Version, when, o.Count(s.Tally.Programmes)}
	for level := range longest {
		if level < len(s.Tally.Levels) {
			counts = append(counts, o.Count(s.Tally.Levels[level]))
		} else {
			counts = append(counts, unknown)
		}
	}
	if len(s.Tally.Money) == 0 {
		return [][]Entry{texts(append(counts, unknown, unknown, unknown, unknown)...)}
	}
	var rows [][]Entry
	for _, m := range s.Tally.Money {
		share := unknown
		if ratio := m.LocalShare(); !ratio.IsZero() {
			share = o.PercentInColumn(ratio)
		}
		rows = append(rows, texts(append(append([]string{}, counts...), o.currency(m.Currency), o.given(m.Total), o.given(m.Local), share)...))
	}
	return rows
}

func (o *overview) given(money *fact.Money) string {
	if money == nil {
		return unknown
	}
	return o.Amount(*money, "")
}

func (o *overview) changeCounts(c *portfolio.Comparison) string {
	said := func(is func(portfolio.Change) bool) string { return o.Count(count(c, is)) }
	return o.Say("asked.change_counts",
		"higher", said(func(c portfolio.Change) bool { return c.Moved() > 0 }),
		"lower", said(func(c portfolio.Change) bool { return c.Moved() < 0 }),
		"moved", said(func(c portfolio.Change) bool {
			return c.Before != nil && c.Now != nil && !c.Otherwise && c.Moved() == 0
		}),
		"same", o.Count(c.Same),
		"new", said(func(c portfolio.Change) bool { return c.Before == nil }),
		"gone", said(func(c portfolio.Change) bool { return c.Now == nil }))
}

func count(c *portfolio.Comparison, is func(portfolio.Change) bool) int {
	n := 0
	for _, change := range c.Changes {
		if is(change) {
			n++
		}
	}
	return n
}

// change is one programme: what is the same on both sides is left empty.
func (o *overview) change(c portfolio.Change) []Entry {
	of := c.Now
	if of == nil {
		of = c.Before
	}
	entries := texts(of.Programme.ID, shortened(oneLine(of.Programme.Title), 60), o.levelChange(c), o.criteriaChange(c), "", "")
	if c.Now != nil {
		entries[0].Link = c.Now.Justification
	}
	if c.Before != nil && c.Now != nil {
		before, now := c.Before.Financing, c.Now.Financing
		entries[4].Text, entries[5].Text = o.moneyChange(before, now, before.Total, now.Total), o.moneyChange(before, now, before.Local, now.Local)
	}
	return entries
}

func (o *overview) levelChange(c portfolio.Change) string {
	switch {
	case c.Before == nil:
		return o.Say("asked.programme_new", "level", standing(c.Now.Level))
	case c.Now == nil:
		return o.Say("asked.programme_gone", "level", standing(c.Before.Level))
	case c.Otherwise:
		return o.Say("asked.not_compared", "from", standing(c.Before.Level), "to", standing(c.Now.Level))
	}
	return o.moved(standing(c.Before.Level), standing(c.Now.Level))
}

// moved writes what was and what is; what is the same stands once.
func (o *overview) moved(from, to string) string {
	if from == to {
		return to
	}
	return o.Say("asked.from_to", "from", from, "to", to)
}

func (o *overview) criteriaChange(c portfolio.Change) string {
	parts := make([]string, len(c.Criteria))
	for i, one := range c.Criteria {
		parts[i] = one.Now.ID + " " + o.moved(o.mark(one.Before), o.mark(one.Now))
	}
	return strings.Join(parts, ", ")
}

// moneyChange writes an amount before and now; nothing where it is the same.
func (o *overview) moneyChange(before, now marker.Financing, from, to *fact.Money) string {
	written := func(f marker.Financing, money *fact.Money) string {
		if money == nil {
			return unknown
		}
		return o.Amount(*money, f.Currency)
	}
	if a, b := written(before, from), written(now, to); a != b {
		return o.moved(a, b)
	}
	return ""
}
