package report

import (
	"locmark/marker/tune"
)

// whoMoves is what the change does to a portfolio: in sum, by level, by criterion, and programme by programme.
func (p *changesPage) whoMoves() {
	p.view.add(Heading{Depth: 2, Text: p.say("moves")})
	count := p.Count(p.moves.Sample.Programmes)
	var facts []Item
	if len(p.moves.Moved) == 0 {
		p.view.add(Paragraph{Text: p.say("nobody", "count", count), Strong: true})
	} else {
		facts = []Item{
			{Label: p.say("move_overall"), Text: p.ofAll(p.moves.ByOverall)},
			{Label: p.say("move_anything"), Text: p.ofAll(p.moves.ByAnything)},
		}
	}
	if facts = append(facts, p.leftOut(p.moves.Sample)...); len(facts) > 0 {
		p.view.add(List{Items: facts})
	}
	p.transitions()
	if len(p.moves.Moved) > 0 {
		p.byCriterion()
		p.programmes()
	}
}

func (p *changesPage) ofAll(a tune.Amounts) string {
	return p.say("programmes_of", "count", p.Count(a.Programmes), "whole", p.Count(p.moves.Sample.Programmes), "money", p.money(a))
}

// money writes sums, one a currency, after a comma; nothing where there are none.
func (p *changesPage) money(a tune.Amounts) string {
	var all []string
	for _, sum := range a.Sums {
		all = append(all, p.Amount(sum.Total, p.currency(sum.Currency)))
	}
	if a.Unknown > 0 {
		all = append(all, p.say("cost_unknown", "count", p.Count(a.Unknown)))
	}
	if len(all) == 0 {
		return ""
	}
	return p.say("money", "sums", p.List(all))
}

// transitions is a table of counts, old levels by new ones, and the money of those that change.
func (p *changesPage) transitions() {
	levels := p.levels()
	table := Table{Columns: columns(p.say("before"))}
	for _, new := range levels {
		table.Columns = append(table.Columns, Column{p.say("after", "level", standing(new)), true})
	}
	for _, old := range levels {
		row := []string{standing(old)}
		for _, new := range levels {
			row = append(row, p.Count(p.between(old, new).Programmes))
		}
		table.Rows = append(table.Rows, texts(row...))
	}
	p.view.add(Heading{Depth: 3, Text: p.say("transitions")}, table)
	var steps []Item
	for _, t := range p.moves.Transitions {
		if standing(t.Old) != standing(t.New) {
			label := p.say("step", "old", standing(t.Old), "new", standing(t.New))
			steps = append(steps, Item{Label: label, Text: p.ofAll(t.Amounts)})
		}
	}
	if len(steps) > 0 {
		p.view.add(List{Items: steps})
	}
}

// levels are those of the scale, and before them none, where a programme has none.
func (p *changesPage) levels() []*int {
	var all []*int
	for _, t := range p.moves.Transitions {
		if len(all) == 0 && (t.Old == nil || t.New == nil) {
			all = append(all, nil)
		}
	}
	for level := range p.difference.New.Scale {
		all = append(all, &level)
	}
	return all
}

func (p *changesPage) between(old, new *int) tune.Amounts {
	for _, t := range p.moves.Transitions {
		if standing(t.Old) == standing(old) && standing(t.New) == standing(new) {
			return t.Amounts
		}
	}
	return tune.Amounts{}
}

func (p *changesPage) byCriterion() {
	p.view.add(Heading{Depth: 3, Text: p.say("by_criterion")})
	if len(p.moves.Criteria) == 0 {
		p.view.add(Paragraph{Text: p.say("no_criterion")})
	} else {
		titles := columns("", p.say("rises"), p.say("falls"), p.say("status_only"), p.say("moves_overall"))
		table := Table{Columns: append(numbers(1, titles), Column{Title: p.say("title")})}
		table.Columns[0].Title = p.say("criterion")
		for _, c := range p.moves.Criteria {
			table.Rows = append(table.Rows, texts(c.ID, p.Count(c.Rises), p.Count(c.Falls), p.Count(c.Status), p.Count(c.Overall), c.Title))
		}
		p.view.add(table)
	}
	if p.moves.Rule > 0 {
		p.view.add(Paragraph{Label: p.say("by_rule"), Text: p.Count(p.moves.Rule)})
	}
}
