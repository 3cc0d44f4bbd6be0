package report

import (
	"cmp"
	"strconv"
	"strings"

	"locmark/criteria"
	"locmark/marker"
)

// Criterion is the page of one criterion of an edition, by its index: what it asks, its ladder in words, what to prepare,
// the guards that concern it, where its thresholds come from, and its examples.
func Criterion(m *marker.Marker, criterion int) View {
	p := &criterionPage{Voice: m.Voice(), marker: m, index: criterion, source: &m.Edition().Criteria[criterion]}
	p.opening()
	p.ladder()
	p.advice()
	p.guards()
	p.sources()
	p.examples()
	return p.view
}

type criterionPage struct {
	marker.Voice
	marker *marker.Marker
	index  int
	source *criteria.Criterion
	view   View
}

func (p *criterionPage) say(key string, args ...string) string {
	return p.Say("criterion."+key, args...)
}

func (p *criterionPage) in(text criteria.Text) string { return text.In(p.Language) }

func (p *criterionPage) heading(key string) {
	p.view.add(Heading{Depth: 2, Text: p.say(key)})
}

func (p *criterionPage) opening() {
	facts := []Item{
		{Label: p.say("dimension"), Text: p.marker.DimensionTitle(p.index)},
		{Label: p.say("weight"), Text: p.Number(p.marker.Weight(p.index))},
	}
	if applies := p.marker.Applies(p.index); len(applies) > 0 {
		facts = append(facts, asked(p.say("applies"), applies))
	}
	p.view.add(Heading{Depth: 1, Text: p.source.ID + " " + p.in(p.source.Title)}, Paragraph{Text: p.in(p.source.Question)}, List{Items: facts})
}

// asked is sentences that must all hold, under what they are asked for: several stand below each other, since one of them
// may offer alternatives.
func asked(label string, sentences []string) Item {
	if len(sentences) == 1 {
		return Item{Label: label, Text: sentences[0]}
	}
	return Item{Label: label, Items: plainItems(sentences)}
}

func (p *criterionPage) ladder() {
	var items []Item
	for i, asks := range p.marker.Ladder(p.index) {
		items = append(items, asked(p.say("level", "level", p.marker.LevelName(i+1)), asks))
	}
	p.heading("ladder")
	p.view.add(Paragraph{Text: p.say("ladder_how")}, List{Items: items})
}

func plainItems(texts []string) []Item {
	items := make([]Item, len(texts))
	for i, text := range texts {
		items[i].Text = text
	}
	return items
}

// advice is what to do to stand higher: the papers first, then the step.
func (p *criterionPage) advice() {
	if evidence := p.in(p.source.Evidence); evidence != "" {
		p.heading("evidence")
		p.view.add(Paragraph{Text: evidence})
	}
	p.heading("action")
	p.view.add(Paragraph{Text: p.in(p.source.Action)})
}

func (p *criterionPage) guards() {
	notes := p.marker.GuardsOf(p.index)
	if len(notes) == 0 {
		return
	}
	var items []Item
	for _, note := range notes {
		items = append(items, Guarded(note, p.Voice))
	}
	p.heading("guards")
	p.view.add(List{Items: items})
}

// Guarded is a guard as an item of a list: its effects, and when it has them.
func Guarded(note marker.GuardNote, voice marker.Voice) Item {
	does := strings.Join(note.Does, voice.Say("criterion.semicolon"))
	item := Item{Label: note.ID, Text: does, Items: []Item{asked(voice.Say("criterion.when"), note.When)}}
	if note.Action != "" {
		item.Items = append(item.Items, Item{Label: voice.Say("criterion.mend"), Text: note.Action})
	}
	return item
}

func (p *criterionPage) sources() {
	var items []Item
	for _, source := range p.source.Sources {
		text := p.in(source.Says)
		if source.Judgement {
			text += " (" + p.say("judgement") + ")"
		}
		item := Item{Label: p.supported(source.For), Text: text}
		if from := strings.TrimSpace(source.Title + " " + source.Link); from != "" {
			item.Items = plainItems([]string{from})
		}
		items = append(items, item)
	}
	if len(items) > 0 {
		p.heading("sources")
		p.view.add(List{Items: items})
	}
}

// supported says what a source is for: a level, the criterion, or something the criterion's file names.
func (p *criterionPage) supported(what string) string {
	if level, ok := strings.CutPrefix(what, "levels."); ok {
		return p.say("level", "level", level)
	}
	if what == "criterion" {
		return p.say("whole")
	}
	if measure, ok := p.source.Measures.Get(what); ok {
		return cmp.Or(p.in(measure.Title), what)
	}
	return what
}

func (p *criterionPage) examples() {
	table := Table{Columns: columns(p.say("level_column"), p.say("example"))}
	for _, example := range p.source.Examples {
		table.Rows = append(table.Rows, texts(p.deserved(example), example.Name))
	}
	if len(table.Rows) > 0 {
		p.heading("examples")
		p.view.add(table)
	}
}

// deserved is the level that an example deserves, or the word for why it has none.
func (p *criterionPage) deserved(example criteria.Example) string {
	level, err := strconv.Atoi(example.Level.Text)
	shown := &level
	if err != nil {
		shown = nil
	}
	says := phrases{p.Voice}
	switch {
	case example.Status != "" && example.Status != marker.Assessed:
		return says.status(example.Status, shown)
	case example.Level.Text == "null":
		return says.status(marker.NotApplicable, nil)
	}
	return standing(shown)
}
