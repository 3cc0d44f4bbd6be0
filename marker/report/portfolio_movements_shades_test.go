package report

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"locmark/marker"
)

func TestShadesOfMovements(t *testing.T) {
	g := movementGrid{
		rows: []string{"0", "1", "New", "Total"}, columns: []string{"0", "1", "Total"},
		counts: [][]int{{40, 0, 40}, {1, 11, 12}, {20, 3, 23}, {61, 14, 75}},
	}
	framed := [2]int{}
	var got [][]int
	for row, counts := range g.counts {
		var shades []int
		for column, entry := range g.shaded(row, 2, make([]Entry, len(counts)+1))[1:] {
			shades = append(shades, entry.Shade)
			if entry.Framed {
				framed[row] = column + 1
			}
		}
		got = append(got, shades)
	}
	if want := [][]int{{4, 0, 0}, {1, 2, 0}, {2, 1, 0}, {0, 0, 0}}; !reflect.DeepEqual(got, want) {
		t.Errorf("the shades are %v", got)
	}
	if framed != [2]int{1, 2} {
		t.Errorf("framed are the columns %v", framed)
	}
}

// TestPageShowsChanges: the page has a part of its own for what changed, before the sums, with the numbers of the table shaded; without
// earlier results it has none.
func TestPageShowsChanges(t *testing.T) {
	before, now := changing("a", "1", 0, 100), changing("a", "1", 1, 100)
	page := comparedPage(t, before, now)
	changes := between(page, `<section id="changes">`, "</section>")
	for _, want := range []string{
		"<h2>Change since the last results</h2>", "Programmes by level: before (rows) and now (columns)", "a frame marks",
		`<td class="number framed">0</td><td class="number shade4">1</td><td class="number">1</td>`,
	} {
		if !strings.Contains(changes, want) {
			t.Errorf("changes do not say %q:\n%s", want, changes)
		}
	}
	if strings.Contains(between(page, `<section id="notes">`, "</section>"), "Change since") {
		t.Error("what changed stands twice")
	}
	if alone := portfolioPage(t, "en", recordedLines(t)); strings.Contains(alone, `id="changes"`) {
		t.Error("there are changes since nothing")
	}
}

// comparedPage is the page of one programme, compared with what it was.
func comparedPage(t *testing.T, before, now *marker.Assessment) string {
	t.Helper()
	folder := memory{}
	to := target(t, "en")
	to.Folder = folder
	writer, err := newHTML(to)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(writer.Write(now), writer.Close(comparing([]*marker.Assessment{before}, []*marker.Assessment{now}))); err != nil {
		t.Fatal(err)
	}
	return folder["portfolio.html"].String()
}
