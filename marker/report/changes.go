package report

import (
	"strings"

	"locmark/marker"
	"locmark/marker/tune"
)

// Changes is the page on what changed from one edition to another and, where moves is not nil, whom of a portfolio it moves.
func Changes(difference *marker.Difference, moves *tune.Moves, voice marker.Voice) View {
	p := &changesPage{phrases: phrases{voice}, difference: difference, moves: moves}
	p.opening()
	p.method()
	if moves != nil {
		p.whoMoves()
	}
	p.texts()
	return p.view
}

type changesPage struct {
	phrases
	difference *marker.Difference
	moves      *tune.Moves
	view       View
}

func (p *changesPage) say(key string, args ...string) string { return p.Say("changes."+key, args...) }

func (p *changesPage) opening() {
	old, new := p.difference.Old, p.difference.New
	facts := []Item{
		{Label: p.say("old_edition"), Text: p.edition(old), Items: []Item{{Label: p.say("sha256"), Text: old.SHA256}}},
		{Label: p.say("new_edition"), Text: p.edition(new), Items: []Item{{Label: p.say("sha256"), Text: new.SHA256}}},
	}
	title := p.say("heading", "old", old.ID+" "+old.Version, "new", new.ID+" "+new.Version)
	p.view.add(Heading{Depth: 1, Text: title}, List{Items: facts})
	switch {
	case p.difference.Same():
		p.view.add(Paragraph{Text: p.say("nothing"), Strong: true})
	case len(p.difference.Changes) == 0:
		p.view.add(Paragraph{Text: p.say("texts_alone"), Strong: true})
	}
}

func (p *changesPage) method() {
	if len(p.difference.Changes) == 0 {
		return
	}
	var items []Item
	for i := range p.difference.Changes {
		items = append(items, p.change(&p.difference.Changes[i]))
	}
	p.view.add(Heading{Depth: 2, Text: p.say("method")})
	if !p.difference.MovesLevels() {
		p.view.add(Paragraph{Text: p.say("no_level_moves"), Strong: true})
	}
	p.view.add(List{Items: items})
}

// change is one change: how, what rests on it, and which levels it may move.
func (p *changesPage) change(c *marker.Change) Item {
	item := Item{Text: c.Title}
	for _, line := range c.Lines {
		item.Items = append(item.Items, Item{Text: line.Text})
	}
	if len(c.UsedBy) > 0 {
		item.Items = append(item.Items, Item{Label: p.say("used_by"), Text: strings.Join(c.UsedBy, p.Say("criterion.semicolon"))})
	}
	item.Items = append(item.Items, Item{Label: p.say("effect"), Text: p.mayMove(c.May)})
	return item
}

// mayMove says which levels may move, way by way.
func (p *changesPage) mayMove(all []marker.MayMove) string {
	var parts []string
	for _, way := range []string{"rise", "fall", "either"} {
		var targets []string
		for _, may := range all {
			if may.Way == way {
				targets = append(targets, p.target(may))
			}
		}
		if len(targets) > 0 {
			parts = append(parts, p.say(way, "targets", p.List(targets)))
		}
	}
	if len(parts) == 0 {
		return p.say("moves_nothing")
	}
	return strings.Join(parts, p.Say("criterion.semicolon"))
}

func (p *changesPage) target(may marker.MayMove) string {
	if may.Kind == "overall" {
		return p.say("overall_level")
	}
	return may.Target
}

// texts are what moves no score.
func (p *changesPage) texts() {
	if len(p.difference.Texts) == 0 {
		return
	}
	var items []Item
	for _, text := range p.difference.Texts {
		what := text.What
		if text.Only != "" {
			what = p.say("only", "what", what, "language", p.say("language_"+text.Only))
		}
		items = append(items, Item{Label: what, Text: text.Text})
	}
	p.view.add(Heading{Depth: 2, Text: p.say("texts")}, List{Items: items})
}
