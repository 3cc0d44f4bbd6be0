package report

import (
	"math"
	"strconv"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/tune"
)

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

// cutTurn says a break-even cut by the mean of the dimension that it then passes.
func (p *robustnessPage) cutTurn(t *tune.CutTurn) string {
	key := "cut_above"
	if t.BreakEven < t.Cut {
		key = "cut_below"
	}
	return p.say(p.sure(key, t.Mean), "begins", strconv.Itoa(t.Begins), "cut", p.rounded(t.Cut), "break_even", p.rounded(t.Mean), "level", strconv.Itoa(t.Level))
}

// weightTurn says a break-even weight. At it the level is often still the present one, and a millionth beyond no longer.
func (p *robustnessPage) weightTurn(t *tune.WeightTurn) string {
	key, last := "weight_above", t.BreakEven-1.0/marker.Whole
	if t.BreakEven < t.Weight {
		key, last = "weight_below", t.BreakEven+1.0/marker.Whole
	}
	edge := last
	if isRound(t.BreakEven) {
		key, edge = key+"_from", t.BreakEven
	}
	return p.say(p.sure(key, edge), "criterion", t.Criterion, "weight", p.rounded(t.Weight), "break_even", p.rounded(edge), "level", strconv.Itoa(t.Level))
}

// sure takes the sentence that says "about" where a number is shown only nearly.
func (p *robustnessPage) sure(key string, number float64) string {
	if isRound(number) {
		return key
	}
	return key + "_about"
}

// isRound reports whether a number, known to the millionth, has no more decimals than are shown.
func isRound(number float64) bool {
	return int64(math.Round(number*marker.Whole))%(marker.Whole/100) == 0
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
