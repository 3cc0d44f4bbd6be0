package report

import (
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

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

// changeTable is one row a programme, for a page.
func (o *overview) changeTable(c *portfolio.Comparison) Table {
	t := Table{Columns: numbers(4, columns(o.Say("reports.programme"), o.Say("reports.title"), o.Say("asked.level_change"),
		o.Say("asked.criteria_change"), o.Say("money.all"), o.Say("asked.local_change")))}
	for _, change := range c.Changes {
		t.Rows = append(t.Rows, o.change(change))
	}
	return t.filled()
}

// changeList is one item a programme, for a window of any width. Only what is otherwise is listed.
func (o *overview) changeList(c *portfolio.Comparison) List {
	titles := []string{o.Say("asked.level_change"), o.Say("asked.criteria_change"), o.Say("money.all"), o.Say("asked.local_change")}
	list := List{}
	for _, change := range c.Changes {
		entries := o.change(change)
		if change.Now != nil && entries[2].Text == standing(change.Now.Level) {
			entries[2].Text = ""
		}
		item := Item{Label: entries[0].Text, Text: entries[1].Text}
		for i, entry := range entries[2:] {
			if entry.Text != "" {
				item.Items = append(item.Items, Item{Label: titles[i], Text: entry.Text})
			}
		}
		list.Items = append(list.Items, item)
	}
	return list
}

// change is one programme: what is the same on both sides is left empty.
func (o *overview) change(c portfolio.Change) []Entry {
	of := c.Now
	if of == nil {
		of = c.Before
	}
	entries := texts(inTable(of.Programme.ID), inTable(of.Programme.Title), o.levelChange(c), o.criteriaChange(c), "", "")
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
