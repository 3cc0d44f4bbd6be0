package report

import (
	"strconv"

	"locmark/marker/fact"
	"locmark/marker/tune"
)

// turnsShown is how many changes are named of each kind: the nearest are what people argue about.
const turnsShown = 3

func (p *robustnessPage) thresholdTurns(turns []tune.ThresholdTurn) []Item {
	var items []Item
	for _, turn := range turns[:min(turnsShown, len(turns))] {
		items = append(items, Item{Text: p.thresholdTurn(&turn)})
	}
	return items
}

// thresholdTurn says a break-even threshold by what was measured, which is exact. Counts go in whole numbers.
func (p *robustnessPage) thresholdTurn(t *tune.ThresholdTurn) string {
	breakEven := p.say(besideMeasured(t))
	if t.Counts {
		breakEven = p.marker.InUnits(&t.Threshold, fact.Int(int64(t.BreakEven)))
	}
	key := "threshold_level"
	if t.Threshold.Level == 0 {
		key = "threshold_guard"
	}
	return p.say(key, "owner", t.Owner, "of", strconv.Itoa(t.Threshold.Level), "asked", p.marker.Asked(&t.Threshold),
		"got", p.marker.InUnits(&t.Threshold, t.Measured), "break_even", breakEven, "level", strconv.Itoa(t.Level))
}

// besideMeasured says on which side of what was measured a threshold would have to lie, and whether it may equal it.
func besideMeasured(t *tune.ThresholdTurn) string {
	equalIsMet := t.Op == "at_least" || t.Op == "at_most"
	lower := t.BreakEven < t.Number.Float()
	comesToMeet := (t.Op == "at_least" || t.Op == "above") == lower
	if comesToMeet == equalIsMet {
		return map[bool]string{true: "at_or_below_measured", false: "at_or_above_measured"}[lower]
	}
	return map[bool]string{true: "below_measured", false: "above_measured"}[lower]
}

func (p *robustnessPage) cutTurns(turns []tune.CutTurn) []Item {
	var items []Item
	for _, turn := range turns[:min(turnsShown, len(turns))] {
		key := "cut_above"
		if turn.BreakEven < turn.Cut {
			key = "cut_below"
		}
		text := p.say(key, "begins", strconv.Itoa(turn.Begins), "cut", p.rounded(turn.Cut), "break_even", p.rounded(turn.Mean), "level", strconv.Itoa(turn.Level))
		items = append(items, Item{Text: text})
	}
	return items
}

func (p *robustnessPage) weightTurns(turns []tune.WeightTurn) []Item {
	var items []Item
	for _, turn := range turns[:min(turnsShown, len(turns))] {
		key := "weight_above"
		if turn.BreakEven < turn.Weight {
			key = "weight_below"
		}
		text := p.say(key, "criterion", turn.Criterion, "weight", p.rounded(turn.Weight), "break_even", p.rounded(turn.BreakEven), "level", strconv.Itoa(turn.Level))
		items = append(items, Item{Text: text})
	}
	return items
}

// movesShown is how many programmes are named of those that leaving a criterion out moves.
const movesShown = 5

// without is what leaving out one criterion does.
func (p *robustnessPage) without() {
	p.heading("without")
	table := Table{Columns: []Column{{Title: p.say("criterion")}, {p.say("rise"), true}, {p.say("fall"), true}, {Title: p.say("who")}}}
	for _, without := range p.robustness.Without {
		if len(without.Moves) > 0 {
			table.Rows = append(table.Rows, texts(p.withoutOne(without)...))
		}
	}
	if len(table.Rows) == 0 {
		p.view.add(Paragraph{Text: p.say("without_none")})
		return
	}
	p.view.add(Paragraph{Text: p.say("without_what")}, table)
}

func (p *robustnessPage) withoutOne(w tune.Without) []string {
	rise := 0
	var which []string
	for _, move := range w.Moves {
		to := p.say("no_level")
		if move.To != nil {
			to = strconv.Itoa(*move.To)
			if *move.To > move.From {
				rise++
			}
		}
		which = append(which, p.say("move", "programme", move.Programme.ID, "from", strconv.Itoa(move.From), "to", to))
	}
	if more := len(which) - movesShown; more > 0 {
		which = append(which[:movesShown:movesShown], p.say("and_more", "count", p.Count(more)))
	}
	return []string{w.Criterion, p.Count(rise), p.Count(len(w.Moves) - rise), p.List(which)}
}
