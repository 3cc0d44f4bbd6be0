package workbook_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// TestStepsOnShortTexts: copies of shipped proposals in which every text says its first word alone are told to say more there, and
// stand where it was said once they do.
func TestStepsOnShortTexts(t *testing.T) {
	c := &copier{t: t, catalog: markertest.Catalog(t), m: markertest.Marker(t, "lm-2.0")}
	for _, name := range []string{"philippines-island-jobs", "ghana-cocoa-districts"} {
		file := filepath.FromSlash("../../testdata/portfolio/" + name + ".xlsx")
		short := filepath.Join(t.TempDir(), name+".xlsx")
		c.cutTexts(file, short)
		for programme := range c.read(short).Programmes("") {
			if !asksForMore(c.m.Assess(programme)) {
				t.Errorf("%s is asked for nothing more", name)
			}
			c.steps(short, programme)
		}
	}
	if c.made < 5 {
		t.Errorf("%d steps were made", c.made)
	}
}

// cutTexts saves a copy in which the free text of every row is cut to its first word.
func (c *copier) cutTexts(from, to string) {
	book, err := excelize.OpenFile(from)
	if err != nil {
		c.t.Fatal(err)
	}
	defer book.Close()
	for programme := range c.read(from).Programmes("") {
		for _, prose := range c.m.Mark(programme).Prose() {
			first, _, _ := strings.Cut(prose.Key, " ")
			c.put(book, prose.Cell, &fact.Value{Raw: first})
		}
	}
	if err := book.SaveAs(to); err != nil {
		c.t.Fatal(err)
	}
}

func asksForMore(a *marker.Assessment) bool {
	for _, f := range a.Criteria {
		if f.Action != nil && strings.Contains(f.Action.Text, "Say more in ") {
			return true
		}
	}
	return false
}
