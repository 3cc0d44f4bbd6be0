package report

import (
	"cmp"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// changeCounts says how many programmes moved in which way. What results that are a slice do not hold is not called new, or gone.
func (o *overview) changeCounts(c *portfolio.Comparison) string {
	said := func(kind portfolio.ChangeKind) string { return o.Count(c.Count(kind)) }
	text := o.Say("asked.change_counts", "higher", said(portfolio.ChangeHigher), "lower", said(portfolio.ChangeLower),
		"moved", said(portfolio.ChangeOther), "same", o.Count(c.Same),
		"new", o.Say("asked.count_"+newWord(c), "count", said(portfolio.ChangeNew)),
		"gone", o.Say("asked.count_"+goneWord(c), "count", said(portfolio.ChangeGone)))
	if c.Count(portfolio.ChangeEntered)+c.Count(portfolio.ChangeLeft) > 0 {
		text += " " + o.Say("asked.change_slice", "entered", said(portfolio.ChangeEntered), "left", said(portfolio.ChangeLeft))
	}
	return text
}

// newWord is what programmes are called that the earlier results do not hold.
func newWord(c *portfolio.Comparison) string {
	if c.BeforeWithin != nil {
		return notBefore
	}
	return string(portfolio.ChangeNew)
}

// goneWord is what programmes are called that the results of now do not hold.
func goneWord(c *portfolio.Comparison) string {
	if c.NowWithin != nil {
		return notNow
	}
	return string(portfolio.ChangeGone)
}

// changeRemarks are what to know of a comparison before its numbers are read.
func (o *overview) changeRemarks(c *portfolio.Comparison) []string {
	var all []string
	if c.BeforeWithin != nil {
		all = append(all, o.Say("asked.change_before_slice", "wanted", strings.Join(c.BeforeWithin, o.Say("asked.next"))))
	}
	if others := otherRules(c); others > 0 {
		all = append(all, o.Say("asked.change_other_rules", "count", o.Count(others)))
	}
	return all
}

// otherRules is how many programmes were scored by other criteria than before.
func otherRules(c *portfolio.Comparison) int {
	n := 0
	for _, change := range c.Changes {
		if change.Otherwise {
			n++
		}
	}
	return n
}

// changeTable is one row a programme, for a page.
func (o *overview) changeTable(c *portfolio.Comparison, each []portfolio.Change) Table {
	t := Table{Columns: numbers(4, columns(o.Say("reports.programme"), o.Say("reports.title"), o.Say("asked.level_change"),
		o.Say("asked.criteria_change"), o.Say("money.all"), o.Say("asked.local_change")))}
	for _, change := range each {
		t.Rows = append(t.Rows, o.change(c, change))
	}
	return t.filled()
}

// changeList is one item a programme, for a window of any width. Only what is otherwise is listed.
func (o *overview) changeList(c *portfolio.Comparison, each []portfolio.Change) List {
	titles := []string{o.Say("asked.level_change"), o.Say("asked.criteria_change"), o.Say("money.all"), o.Say("asked.local_change")}
	list := List{}
	for _, change := range each {
		entries := o.change(c, change)
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
func (o *overview) change(of *portfolio.Comparison, c portfolio.Change) []Entry {
	row := cmp.Or(c.Now, c.Before)
	entries := texts(inTable(row.Programme.ID), inTable(row.Programme.Title), o.levelChange(of, c), o.criteriaChange(c), "", "")
	if c.Now != nil {
		entries[0].Link = c.Now.Justification
	}
	if c.Before != nil && c.Now != nil {
		before, now := c.Before.Financing, c.Now.Financing
		entries[4].Text, entries[5].Text = o.moneyChange(before, now, before.Total, now.Total), o.moneyChange(before, now, before.Local, now.Local)
	}
	return entries
}

func (o *overview) levelChange(of *portfolio.Comparison, c portfolio.Change) string {
	switch {
	case c.Before == nil:
		return o.Say("asked.programme_"+newWord(of), "level", standing(c.Now.Level))
	case c.Now == nil:
		return o.Say("asked.programme_"+goneWord(of), "level", standing(c.Before.Level))
	}
	text := o.moved(standing(c.Before.Level), standing(c.Now.Level))
	if c.Otherwise {
		text = o.Say("asked.not_compared", "from", standing(c.Before.Level), "to", standing(c.Now.Level))
	}
	switch {
	case c.Entered:
		return o.Say("asked.programme_entered", "level", text)
	case c.Left:
		return o.Say("asked.programme_left", "level", text)
	}
	return text
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
