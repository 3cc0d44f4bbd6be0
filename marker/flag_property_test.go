package marker_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// TestFlagsHaveCellsOfTheProgramme: every flag that is looked for names cells, and each is one that was read.
func TestFlagsHaveCellsOfTheProgramme(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	met := map[string]bool{}
	rapid.Check(t, func(t *rapid.T) {
		p := b.draw(t)
		known := cellsRead(p)
		for _, f := range b.Assess(p).Flags {
			if !slices.Contains(marker.FlagCodes(), f.Code) {
				continue
			}
			met[f.Code] = true
			if len(f.Cells) == 0 || f.Message == "flags."+f.Code {
				t.Fatalf("%+v", f)
			}
			for _, cells := range f.Cells {
				for _, cell := range cellsOfRange(t, cells) {
					if !known[cell] {
						t.Fatalf("%s names %s, which was not read", f.Code, cell)
					}
				}
			}
		}
	})
	if len(met) < 5 {
		t.Errorf("only these were raised: %v", met)
	}
}

func cellsRead(p *fact.Programme) map[fact.Cell]bool {
	all := map[fact.Cell]bool{}
	for i := range p.Fields {
		all[p.Fields[i].Cell] = true
	}
	for _, rows := range p.Tables {
		for _, row := range rows {
			for i := range row {
				all[row[i].Cell] = true
			}
		}
	}
	return all
}

// cellsOfRange gives the ends of what fact.Ranges writes.
func cellsOfRange(t *rapid.T, written string) []fact.Cell {
	for i := len(written) - 1; i > 0 && written[i] != '!'; i-- {
		if written[i] == ':' {
			first, _ := fact.ParseCell(written[:i])
			last, ok := fact.ParseCell(fact.QuoteSheet(first.Sheet) + "!" + written[i+1:])
			if !ok {
				t.Fatalf("%q is no range", written)
			}
			return []fact.Cell{first, last}
		}
	}
	cell, ok := fact.ParseCell(written)
	if !ok {
		t.Fatalf("%q is no cell", written)
	}
	return []fact.Cell{cell}
}

// TestFlagsChangeNoLevel: what was marked before the flags were looked for is what the assessment says.
func TestFlagsChangeNoLevel(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		p := b.draw(t)
		plain := b.Mark(p)
		level, given := plain.Level()
		a := b.Assess(p)
		if given != (a.Level != nil) || given && level != *a.Level {
			t.Fatalf("level %d (%v) became %v", level, given, a.Level)
		}
		for i := range a.Criteria {
			level, status := plain.CriterionLevel(i)
			if f := a.Criteria[i]; status != f.Status || f.Level != nil && *f.Level != level {
				t.Fatalf("%s: level %d (%s) became %+v", f.ID, level, status, f)
			}
		}
	})
}

// TestProseIsOfTheProgramme: free text stands in cells that were read, and does not change by being looked at.
func TestProseIsOfTheProgramme(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	prose := m.Mark(markertest.Base(t, m)).Prose()
	if len(prose) < 8 {
		t.Fatalf("only %d cells of free text", len(prose))
	}
	known := cellsRead(markertest.Base(t, m))
	merged := markertest.Base(t, m)
	for _, row := range merged.Tables[m.Form().Table("groups")] {
		row[m.Form().Tables[m.Form().Table("groups")].Column("activity")].How |= fact.Merged
	}
	if once := m.Mark(merged).Prose(); len(once) >= len(prose) {
		t.Errorf("a merged cell says its text for each row: %d cells", len(once))
	}
	for _, p := range prose {
		if !known[p.Cell] || p.Key == "" || p.Text.String() == "" {
			t.Errorf("%+v", p)
		}
	}
}
