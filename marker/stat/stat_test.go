package stat

import (
	"math"
	"strconv"
	"strings"
	"testing"
)

// raters reads ratings as the literature prints them: a string a rater, a character a unit, * where there is none. Levels are
// counted from the given lowest.
func raters(top, lowest int, rows ...string) Ratings {
	r := Ratings{Top: top}
	for unit := range strings.ReplaceAll(rows[0], " ", "") {
		levels := make([]int, len(rows))
		for rater, row := range rows {
			levels[rater] = Missing
			if digit := strings.ReplaceAll(row, " ", "")[unit]; digit != '*' {
				levels[rater] = int(digit-'0') - lowest
			}
		}
		r.Levels = append(r.Levels, levels)
	}
	return r
}

// table makes two raters' ratings of a table of counts.
func table(counts [][]int) Ratings {
	r := Ratings{Top: len(counts) - 1}
	for first, row := range counts {
		for second, count := range row {
			for range count {
				r.Levels = append(r.Levels, []int{first, second})
			}
		}
	}
	return r
}

// named gives a statistic of the table.
func named(t *testing.T, name string) Statistic {
	t.Helper()
	for _, s := range Statistics {
		if s.Name == name {
			return s
		}
	}
	t.Fatalf("there is no statistic %q", name)
	return Statistic{}
}

// is compares a value with one that was published to so many decimals.
func is(t *testing.T, what string, got *float64, published string) {
	t.Helper()
	want, err := strconv.ParseFloat(published, 64)
	if err != nil {
		t.Fatal(err)
	}
	_, decimals, _ := strings.Cut(published, ".")
	switch {
	case got == nil:
		t.Errorf("%s is not defined, want %s", what, published)
	case math.Abs(*got-want) > math.Pow10(-len(decimals)): // some are cut, not rounded
		t.Errorf("%s = %.12f, want %s", what, *got, published)
	}
}
