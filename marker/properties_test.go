package marker_test

import (
	"encoding/json"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// bench is what a property needs: the default edition, its form and word lists.
type bench struct {
	*marker.Marker
	lexicon marker.Lexicon
}

func newBench(t testing.TB) bench {
	return bench{markertest.Marker(t, "lm-2.0"), markertest.Lexicon(t)}
}

func (b bench) draw(t *rapid.T) *fact.Programme { return markertest.Programme(t, b.Form(), b.lexicon) }

// TestMarkingIsAbsolute: marking other programmes before, or the same one again, changes nothing, and the programme itself
// is left as it was.
func TestMarkingIsAbsolute(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		one, other := b.draw(t), b.draw(t)
		before := asJSON(t, one)
		first := asJSON(t, b.Assess(one))
		b.Assess(other)
		if second := asJSON(t, b.Assess(one)); first != second {
			t.Fatalf("marked twice:\n%s\n%s", first, second)
		}
		if asJSON(t, one) != before {
			t.Fatal("marking changed the programme")
		}
	})
}

func asJSON(t *rapid.T, v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestMarkingIsReproducible: an edition loaded anew writes the same bytes of the same programme.
func TestMarkingIsReproducible(t *testing.T) {
	t.Parallel()
	one, other := newBench(t), newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		p := one.draw(t)
		if first, second := asJSON(t, one.Assess(p)), asJSON(t, other.Assess(p)); first != second {
			t.Fatalf("the same programme is written twice:\n%s\n%s", first, second)
		}
	})
}

// TestLaddersHaveNoGaps: what is met covers every level up to the one climbed to and none above; what is unmet is of the
// next level alone; guards never lift.
func TestLaddersHaveNoGaps(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		a := b.Assess(b.draw(t))
		for _, f := range a.Criteria {
			checkLadder(t, f)
		}
	})
}

func checkLadder(t *rapid.T, f marker.Finding) {
	if f.Status == marker.NotApplicable {
		if f.Level != nil || len(f.Met)+len(f.Unmet) > 0 {
			t.Fatalf("%s does not apply, yet says %+v", f.ID, f)
		}
		return
	}
	climbed := 0
	for _, o := range f.Met {
		climbed = max(climbed, levelOf(o))
	}
	if *f.Level > climbed {
		t.Fatalf("%s stands at %d after climbing to %d", f.ID, *f.Level, climbed)
	}
	held := slices.ContainsFunc(f.Guards, func(g marker.GuardResult) bool { return g.Changed })
	if *f.Level < climbed && !held {
		t.Fatalf("%s stands at %d after climbing to %d, and no guard says why", f.ID, *f.Level, climbed)
	}
	if climbed < 3 && len(f.Unmet) == 0 {
		t.Fatalf("%s stops at %d without a reason", f.ID, climbed)
	}
	for _, o := range f.Unmet {
		if levelOf(o) != climbed+1 {
			t.Fatalf("%s climbed to %d and misses something of level %d", f.ID, climbed, levelOf(o))
		}
	}
}

func levelOf(o marker.Outcome) int {
	for _, branch := range o.Any {
		for _, part := range branch {
			return levelOf(part)
		}
	}
	return o.Level
}

// TestMissingEvidenceNeverCounts: with every cell of a programme blank, nothing is assessed above 0 and nothing is evidenced.
func TestMissingEvidenceNeverCounts(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	stage := b.Form().Programme.Column("stage")
	rapid.Check(t, func(t *rapid.T) {
		p := b.draw(t)
		for i := range p.Fields {
			if i != stage {
				blank(&p.Fields[i])
			}
		}
		for _, rows := range p.Tables {
			for _, row := range rows {
				for i := range row {
					blank(&row[i])
				}
			}
		}
		for _, f := range b.Assess(p).Criteria {
			if f.Status == marker.Assessed || f.Level != nil && *f.Level > 0 {
				t.Fatalf("%s of nothing is %s, %d: %s", f.ID, f.Status, *f.Level, f.Because)
			}
		}
	})
}

func blank(v *fact.Value) { *v = fact.Value{Cell: v.Cell} }

// TestThresholdsAreExact: a quarter of programme cost to the cent is level 2, and a cent less is not.
func TestThresholdsAreExact(t *testing.T) {
	b := newBench(t)
	budget := b.Form().Table("budget")
	amount := b.Form().Tables[budget].Column("amount")
	total := b.Form().Programme.Column("total_budget")
	rapid.Check(t, func(t *rapid.T) {
		p := b.base(t)
		quarter := fact.Money(rapid.Int64Range(1, 5_000_000_000).Draw(t, "a quarter, in cents"))
		local, rest := p.Tables[budget][0], slices.Clone(p.Tables[budget][3])
		p.Tables[budget] = []fact.Row{local, rest}
		for _, test := range []struct {
			local fact.Money
			level int
		}{{quarter, 2}, {quarter - 1, 1}} {
			b.set(local, budget, amount, test.local)
			b.set(rest, budget, amount, 4*quarter-test.local)
			p.Fields[total] = markertest.Value(b.lexicon.Reader, &b.Form().Programme.Columns[total], (4 * quarter).String())
			f := finding(b.Assess(p), "C1")
			if quarter > 100 && *f.Level != test.level {
				t.Fatalf("%s of %s: level %d, want %d: %s", test.local, 4*quarter, *f.Level, test.level, f.Because)
			}
		}
	})
}

func (b bench) base(t *rapid.T) *fact.Programme {
	programme, faults := marker.Example(b.Edition().Base, criteria.Node{}, b.Form(), b.lexicon)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return programme
}

func (b bench) set(row fact.Row, table, column int, money fact.Money) {
	row[column] = markertest.Value(b.lexicon.Reader, &b.Form().Tables[table].Columns[column], money.String())
}

func finding(a *marker.Assessment, id string) marker.Finding {
	i := slices.IndexFunc(a.Criteria, func(f marker.Finding) bool { return f.ID == id })
	return a.Criteria[i]
}
