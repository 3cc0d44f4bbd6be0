package report

import (
	"slices"
	"strconv"
	"strings"

	"locmark/marker"
	"locmark/marker/tune"
)

// programmes are those that move, each with what moved it and why: first those whose overall level changes.
func (p *changesPage) programmes() {
	var first, others []Item
	for i := range p.moves.Moved {
		if moved := &p.moves.Moved[i]; moved.MovesOverall() {
			first = append(first, p.programme(moved))
		} else {
			others = append(others, p.programme(moved))
		}
	}
	p.view.add(Heading{Depth: 3, Text: p.say("programmes")}, List{Items: append(first, others...)})
}

func (p *changesPage) programme(m *tune.Moved) Item {
	name := strings.TrimSpace(m.Programme.ID + " " + shortened(oneLine(m.Programme.Title), 60))
	item := Item{Label: name, Text: p.say("overall_stays", "level", standing(m.New))}
	switch {
	case m.MovesOverall():
		item.Text = p.say("overall_moves", "old", standing(m.Old), "new", standing(m.New), "money", p.cost(m))
		item.Items = append(item.Items, Item{Label: p.say("cause"), Text: p.cause(m)})
	case m.New == nil:
		item.Text = p.say("overall_none")
	}
	for _, d := range m.Dimensions {
		text := p.say("step", "old", standing(d.Old), "new", standing(d.New))
		item.Items = append(item.Items, Item{Label: p.say("dimension_moves", "id", d.ID), Text: text})
	}
	for _, f := range m.Criteria {
		text := p.say("finding", "old", p.stands(f.OldStatus, f.Old), "new", p.stands(f.NewStatus, f.New), "why", f.Why)
		item.Items = append(item.Items, Item{Label: f.ID, Text: text})
	}
	return item
}

func (p *changesPage) cost(m *tune.Moved) string {
	if m.Total == nil {
		return ""
	}
	return p.say("money", "sums", p.Amount(*m.Total, p.currency(m.Currency)))
}

func (p *changesPage) cause(m *tune.Moved) string {
	causes := slices.Clone(m.Cause.Criteria)
	for _, part := range m.Cause.Rules {
		causes = append(causes, p.say("part_"+part.Kind, "id", part.ID))
	}
	criteria := p.List(causes)
	switch {
	case len(causes) == 0:
		return p.say("cause_rule", "because", m.Because)
	case m.Cause.Together:
		return p.say("cause_together", "criteria", criteria)
	case len(causes) > 1:
		return p.say("cause_each", "criteria", criteria)
	}
	return p.say("cause_alone", "criteria", criteria)
}

// stands is a level, or the word for why there is none that was assessed.
func (p *changesPage) stands(status string, level *int) string {
	if status == marker.Assessed && level != nil {
		return strconv.Itoa(*level)
	}
	return p.status(status, level)
}
