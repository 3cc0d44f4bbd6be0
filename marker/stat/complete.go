package stat

import "slices"

// Complete are the units that lack nothing, and the places of those that were dropped. The units are sorted by their levels:
// sums of fractions round otherwise in another order, and nothing may hang on the order in which units come.
func Complete(levels [][]int) (units [][]int, dropped []int) {
	for i, unit := range levels {
		if slices.Contains(unit, Missing) {
			dropped = append(dropped, i)
			continue
		}
		units = append(units, unit)
	}
	slices.SortFunc(units, slices.Compare)
	return units, dropped
}

// Column is one rater's or item's levels as numbers, by unit.
func Column(levels [][]int, column int) []float64 {
	numbers := make([]float64, len(levels))
	for i, unit := range levels {
		numbers[i] = float64(unit[column])
	}
	return numbers
}

// without is every unit without one rater or item.
func without(levels [][]int, column int) [][]int {
	rest := make([][]int, len(levels))
	for i, unit := range levels {
		rest[i] = slices.Delete(slices.Clone(unit), column, column+1)
	}
	return rest
}

// totals are the sums of the levels of each unit.
func totals(levels [][]int) []float64 {
	sums := make([]float64, len(levels))
	for i, unit := range levels {
		for _, level := range unit {
			sums[i] += float64(level)
		}
	}
	return sums
}

// items is how many raters or items units have.
func items(levels [][]int) int {
	if len(levels) == 0 {
		return 0
	}
	return len(levels[0])
}
