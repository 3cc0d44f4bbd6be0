package report

import (
	"locmark/marker"
	"locmark/marker/tune"
)

// sample says by which criteria a portfolio was looked at, how many programmes that were, and what was left out.
func (p phrases) sample(edition marker.EditionRef, s tune.Sample) List {
	facts := []Item{
		{Label: p.Say("tuning.edition"), Text: p.edition(edition)},
		{Label: p.Say("tuning.programmes"), Text: p.Count(s.Programmes)},
	}
	return List{Items: append(facts, p.leftOut(s)...)}
}

// leftOut names what a portfolio holds and a result does not rest on.
func (p phrases) leftOut(s tune.Sample) []Item {
	var facts []Item
	if s.Repeated > 0 {
		facts = append(facts, Item{Label: p.Say("tuning.repeated"), Text: p.Count(s.Repeated)})
	}
	if len(s.OtherForm) > 0 {
		facts = append(facts, Item{Label: p.Say("tuning.other_form"), Text: p.List(s.OtherForm)})
	}
	if len(s.Unreadable) > 0 {
		facts = append(facts, Item{Label: p.Say("tuning.unreadable"), Text: p.List(s.Unreadable)})
	}
	return facts
}
