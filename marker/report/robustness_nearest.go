package report

import (
	"cmp"
	"slices"

	"locmark/marker/tune"
)

// turnsShown is how many changes of one number are named: the nearest are what people argue about.
const turnsShown = 3

// nearTurn is a change of one number that alone moves a programme: by how much of itself, whether it was drawn, and in words.
type nearTurn struct {
	move  float64
	drawn bool
	text  string
}

// nearest says which numbers alone would move a programme, the least change first: of those within what was drawn, or, where
// there is none, that several together do, and of those beyond.
func (p *robustnessPage) nearest(s *tune.Stand) []Item {
	all := p.turns(s)
	shown := slices.DeleteFunc(slices.Clone(all), func(t nearTurn) bool { return !t.drawn })
	var texts []string
	if len(shown) == 0 {
		shown, texts = all, []string{p.say("not_alone")}
		if len(all) > 0 {
			texts[0] = p.say("only_beyond")
		}
	}
	for _, turn := range shown[:min(turnsShown, len(shown))] {
		texts = append(texts, turn.text)
	}
	if more := len(all) - min(turnsShown, len(shown)); more > 0 {
		texts = append(texts, p.say("more_turns", "count", p.Count(more)))
	}
	return plainItems(texts)
}

// turns are all changes of one number that move a programme, the least first.
func (p *robustnessPage) turns(s *tune.Stand) []nearTurn {
	var all []nearTurn
	for _, t := range s.Cuts {
		all = append(all, nearTurn{t.Move(), t.Drawn, p.cutTurn(&t)})
	}
	for _, t := range s.Thresholds {
		all = append(all, nearTurn{t.Move(), t.Drawn, p.thresholdTurn(&t)})
	}
	for _, t := range s.Weights {
		all = append(all, nearTurn{t.Move(), t.Drawn, p.weightTurn(&t)})
	}
	slices.SortStableFunc(all, func(a, b nearTurn) int { return cmp.Compare(a.move, b.move) })
	return all
}
