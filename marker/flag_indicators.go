package marker

import (
	"slices"

	"locmark/marker/fact"
)

// How many rows there are before it is worth a look that all of them are alike.
const (
	fewestTargets    = 2 // one indicator may well be kept where it is
	fewestIndicators = 3
	fewestLines      = 5
)

// findTargetsAsBaselines finds that every indicator with a baseline and a target has the same for both: nothing is to change.
func findTargetsAsBaselines(m *Marking, _ *Assessment) (cells []fact.Cell, args []string) {
	indicators, both := m.records("indicators"), 0
	for row := range indicators.rows {
		baseline, target := indicators.at(row, "baseline"), indicators.at(row, "target")
		if !baseline.Given || !target.Given {
			continue
		}
		if baseline.Key != target.Key {
			return nil, nil
		}
		cells, both = append(cells, baseline.Cell, target.Cell), both+1
	}
	if both < fewestTargets {
		return nil, nil
	}
	return cells, []string{"indicators", m.marker.voice.Count(both)}
}

// findRoundNumbers finds that every budget line is in whole thousands and every baseline and target in whole tens. Honest
// budgets are round, too, so that this is never more than a hint.
func findRoundNumbers(m *Marking, _ *Assessment) ([]fact.Cell, []string) {
	lines, indicators := m.costLines(), m.records("indicators")
	targets := numbersOf(indicators.given("target"))
	if len(lines) < fewestLines || len(targets) < fewestIndicators {
		return nil, nil
	}
	expected := append(targets, numbersOf(indicators.given("baseline"))...)
	if slices.ContainsFunc(lines, isNoMultiple(1000)) || slices.ContainsFunc(expected, isNoMultiple(10)) {
		return nil, nil
	}
	return append(cellsAt(lines), cellsAt(expected)...), []string{"lines", m.marker.voice.Count(len(lines)), "targets", m.marker.voice.Count(len(targets))}
}

// numbersOf leaves out what is said in words.
func numbersOf(values []*fact.Value) []*fact.Value {
	return slices.DeleteFunc(values, func(v *fact.Value) bool { return v.Number.IsZero() })
}

func isNoMultiple(unit int64) func(*fact.Value) bool {
	return func(v *fact.Value) bool { return v.Number.Num%(unit*v.Number.Den) != 0 }
}
