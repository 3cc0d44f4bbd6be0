package marker_test

import (
	"testing"

	"pgregory.net/rapid"

	"locmark/marker"
)

// TestABlankRaisesNothing: evidence that is taken away lifts no criterion. Left out are what the edition says in so many words
// to accept blank (a body's country and affiliation), what a row says of an organisation beside its partners row (where only
// one speaks, only one is asked, so that a partner without a name
// speaks of nobody), and the category, without which a line is programme cost.
func TestABlankRaisesNothing(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		p := b.draw(t)
		table := rapid.IntRange(0, len(p.Tables)-1).Draw(t, "table")
		if len(p.Tables[table]) == 0 {
			return
		}
		row := rapid.IntRange(0, len(p.Tables[table])-1).Draw(t, "row")
		column := rapid.IntRange(0, len(p.Tables[table][row])-1).Draw(t, "column")
		if b.acceptsBlank(&b.Form().Tables[table], column) {
			return
		}
		before := b.Assess(p)
		with := clone(p)
		blank(&with.Tables[table][row][column])
		after := b.Assess(with)
		for i, f := range before.Criteria {
			if f.Level != nil && *after.Criteria[i].Level > *f.Level {
				t.Fatalf("%s rose from %d by a blank in %s.%s: %s", f.ID, *f.Level, b.Form().Tables[table].ID, b.Form().Tables[table].Columns[column].ID, after.Criteria[i].Because)
			}
		}
	})
}

func (b bench) acceptsBlank(table *marker.Table, column int) bool {
	c := &table.Columns[column]
	return c.About >= 0 || c.ID == "category" || table.ID == "partners" && table.Names == column
}
