package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/criteria"
	"locmark/marker/portfolio"
)

func tableFor(t *testing.T, language string, window int) string {
	t.Helper()
	all := portfolio.New(portfolio.Options{})
	for _, id := range []string{"JP-1", "JP-2026-XX"} {
		a := changing(id, "1", 1, 100)
		a.Programme.Title = "A title that is longer than most windows have room for"
		all.Add(a)
	}
	var out strings.Builder
	if err := WriteTable(&out, all, target(t, language), Terminal{Columns: window}); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(out.String())
}

// TestTitlesGiveWay: in a window a row is never wider than it, titles are shortened no more than needed, and left out where
// nothing of them would be left to read.
func TestTitlesGiveWay(t *testing.T) {
	tests := map[int]string{
		0: `Programme   Title                                     Level      Profile  Coverage  Problems
JP-1        A title that is longer than most window…  1 limited  1:          0.0 %         0
JP-2026-XX  A title that is longer than most window…  1 limited  1:          0.0 %         0`,
		70: `Programme   Title               Level      Profile  Coverage  Problems
JP-1        A title that is l…  1 limited  1:          0.0 %         0
JP-2026-XX  A title that is l…  1 limited  1:          0.0 %         0`,
		60: `Programme   Level      Profile  Coverage  Problems
JP-1        1 limited  1:          0.0 %         0
JP-2026-XX  1 limited  1:          0.0 %         0`,
		46: `Programme   Level  Profile  Coverage  Problems
JP-1        1      1:          0.0 %         0
JP-2026-XX  1      1:          0.0 %         0`,
	}
	for window, want := range tests {
		if diff := cmp.Diff(want, tableFor(t, "en", window)); diff != "" {
			t.Errorf("%d columns: %s", window, diff)
		}
	}
	for _, language := range criteria.Languages {
		for _, window := range []int{58, 66, 80, 95, 119} {
			for line := range strings.Lines(tableFor(t, language, window)) {
				if wide := width(strings.TrimRight(line, "\n")); wide > window {
					t.Errorf("%s: %d columns in a window of %d: %q", language, wide, window, line)
				}
			}
		}
	}
}
