package report

import (
	"strconv"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/tune"
)

// Robustness is the page on how firmly the levels of a portfolio stand. What to look at again comes before the numbers.
func Robustness(r *tune.Robustness, m *marker.Marker) View {
	p := &robustnessPage{phrases: phrases{m.Voice()}, robustness: r, marker: m}
	p.opening()
	p.trials()
	p.fragile()
	p.programmes()
	p.without()
	p.reading()
	return p.view
}

type robustnessPage struct {
	phrases
	robustness *tune.Robustness
	marker     *marker.Marker
	view       View
}

func (p *robustnessPage) say(key string, args ...string) string {
	return p.Say("robustness."+key, args...)
}

func (p *robustnessPage) heading(key string) { p.view.add(Heading{Depth: 2, Text: p.say(key)}) }

// shareOf writes a share that is known to the millionth.
func (p phrases) shareOf(share float64) string {
	return p.Percent(fact.Ratio{Num: int64(share*marker.Whole + 0.5), Den: marker.Whole})
}

// column writes such a share among others below and above it.
func (p phrases) column(share float64) string {
	return p.PercentInColumn(fact.Ratio{Num: int64(share*marker.Whole + 0.5), Den: marker.Whole})
}

func (p *robustnessPage) fragility() string { return p.shareOf(p.robustness.Fragility) }

func (p *robustnessPage) opening() {
	plan := p.robustness.Plan
	facts := p.sample(p.robustness.Edition, p.robustness.Sample)
	drawn := p.say("seeded", "draws", p.Count(plan.Draws), "seed", strconv.FormatUint(plan.Seed, 10))
	facts.Items = append(facts.Items, Item{Label: p.say("draws"), Text: drawn})
	p.view.add(Heading{Depth: 1, Text: p.say("title")}, facts, Paragraph{Text: p.say("what")})
}

func (p *robustnessPage) trials() {
	table := Table{Columns: numbers(1, columns(p.say("kind"), p.say("kept_mean"), p.say("fragile_count")))}
	for _, trial := range p.robustness.Trials {
		share := p.robustness.Plan.Weights
		if trial.Kind == tune.NearThresholds {
			share = p.robustness.Plan.Thresholds
		}
		kind := p.say(trial.Kind, "share", p.shareOf(share))
		fragile := unknown
		if trial.Judges {
			fragile = p.Count(trial.Fragile)
		}
		table.Rows = append(table.Rows, texts(kind, p.column(trial.Kept), fragile))
	}
	p.view.add(table)
}

// fragile names the decisions to look at again, and what would move each.
func (p *robustnessPage) fragile() {
	list := List{}
	for i := range p.robustness.Programmes {
		if stand := &p.robustness.Programmes[i]; stand.Fragile {
			list.Items = append(list.Items, p.stand(stand))
		}
	}
	p.heading("fragile")
	if len(list.Items) == 0 {
		p.view.add(Paragraph{Text: p.say("none_fragile", "share", p.fragility())})
		return
	}
	p.view.add(Paragraph{Text: p.say("fragile_what", "share", p.fragility())}, list)
}

func (p *robustnessPage) stand(s *tune.Stand) Item {
	return Item{
		Label: named(s.Programme),
		Text:  p.say("stand", "level", strconv.Itoa(s.Level), "weights", p.shareOf(s.Kept[1]), "thresholds", p.shareOf(s.Kept[2])),
		Items: p.nearest(s),
	}
}

// named gives a programme's id and title, as far as it has them.
func named(programme tune.Ref) string {
	if programme.Title == "" {
		return programme.ID
	}
	return programme.ID + " " + programme.Title
}

// programmes is how often each level stands.
func (p *robustnessPage) programmes() {
	table := Table{Columns: []Column{{Title: p.say("programme")}, {p.say("level"), true}}}
	for _, trial := range p.robustness.Trials {
		table.Columns = append(table.Columns, Column{p.say(trial.Kind + "_short"), true})
	}
	for _, s := range p.robustness.Programmes {
		row := []string{s.Programme.ID, strconv.Itoa(s.Level)}
		for _, kept := range s.Kept {
			row = append(row, p.column(kept))
		}
		table.Rows = append(table.Rows, texts(row...))
	}
	p.heading("all")
	p.view.add(Paragraph{Text: p.say("kept_in")}, table)
}

func (p *robustnessPage) reading() {
	share := []string{"share", p.fragility()}
	notes := []string{p.say("reading_judgement", share...), p.say("reading_any"), p.say("reading_counts")}
	if p.robustness.NoLevel > 0 {
		notes = append(notes, p.say("reading_no_level", "count", p.Count(p.robustness.NoLevel)))
	}
	p.heading("reading")
	p.view.add(List{Items: plainItems(notes)})
}
