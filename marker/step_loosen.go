package marker

import (
	"slices"

	"locmark/marker/fact"
)

// loosen asks of a day that bounds the programme no more than the step needs: a row that does not count anyway, because it is of
// an activity, need not lie within. Where all criteria stand as high, the day that leaves most room is asked for.
func (l *leaning) loosen() {
	for i := range l.recipe.edits {
		e := &l.recipe.edits[i]
		if e.Table >= 0 || e.Limit == "" || e.standIn {
			continue
		}
		levels := l.best.criterionLevels()
		for _, day := range l.looser(e) {
			looser := recipe{slices.Clone(l.recipe.edits), l.recipe.moves, l.recipe.parts, l.recipe.made}
			day.Cell = e.After.Cell
			looser.edits[i].After, looser.edits[i].limits = day, map[string]fact.Ratio{e.Limit: day.Number}
			before, best := l.recipe, l.best
			if l.keep(looser) && !lowerLevels(levels, l.best.criterionLevels()) {
				break
			}
			l.recipe, l.best = before, best
		}
	}
}

// looser are the days in the programme's own rows that bound less than that of an edit, those that leave most room first.
func (l *leaning) looser(e *Edit) []fact.Value {
	var days []fact.Value
	for index := range l.origin.marker.criteria {
		for _, compared := range l.best.comparedFields(index) {
			if compared.field != e.Column {
				continue
			}
			for _, row := range l.best.programme.Tables[compared.place.table] {
				if day := row[compared.place.column]; day.Given && isLooser(e.Limit, day.Number, e.After.Number) {
					days = append(days, day)
				}
			}
		}
	}
	slices.SortStableFunc(days, func(a, b fact.Value) int {
		if e.Limit == "at_least" {
			return a.Number.Cmp(b.Number)
		}
		return b.Number.Cmp(a.Number)
	})
	return slices.CompactFunc(days, func(a, b fact.Value) bool { return a.Key == b.Key })
}

// isLooser reports whether a limit leaves more room at one number than at another.
func isLooser(limit string, one, other fact.Ratio) bool {
	if limit == "at_least" {
		return one.Cmp(other) < 0
	}
	return one.Cmp(other) > 0
}

// lowerLevels reports whether a criterion stands lower than before.
func lowerLevels(before, after []uint8) bool {
	for i := range before {
		if before[i] != noLevel && after[i] < before[i] {
			return true
		}
	}
	return false
}
