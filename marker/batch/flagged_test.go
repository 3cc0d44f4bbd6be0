package batch_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"testing"

	"locmark/marker"
	"locmark/marker/across"
	"locmark/marker/batch"
	"locmark/marker/markertest"
)

// flagged looks at all workbooks of a path as locmark flags does.
func flagged(t testing.TB, s *batch.Scoring, path string, sink func(batch.Flagged) error) {
	t.Helper()
	inputs, err := batch.Find([]string{path})
	if err != nil {
		t.Fatal(err)
	}
	work := batch.Work[batch.Flagged]{Jobs: runtime.NumCPU(), Score: s.Flag, Failed: s.FlagFailed, Sink: sink}
	if err := batch.Run(context.Background(), inputs, work); err != nil {
		t.Fatal(err)
	}
}

// TestFlagGivesWhatScoreGives: the same assessments in the same order, and the free text beside them.
func TestFlagGivesWhatScoreGives(t *testing.T) {
	s := scoring(t)
	path := filepath.FromSlash("../../testdata/portfolio")
	var want []string
	inputs, err := batch.Find([]string{path})
	if err != nil {
		t.Fatal(err)
	}
	for _, input := range inputs {
		s.Score(context.Background(), input, func(scored batch.Scored) {
			want = append(want, fmt.Sprint(scored.Programme.ID, scored.Status, scored.Source.Evidence, scored.Flags))
		})
	}
	flagged(t, s, path, func(f batch.Flagged) error {
		if len(want) == 0 || fmt.Sprint(f.Programme.ID, f.Status, f.Source.Evidence, f.Flags) != want[0] {
			t.Fatalf("%s is not next", f.Programme.ID)
		}
		want = want[1:]
		if (len(f.Prose) > 0) != (f.Status == marker.Assessed) {
			t.Errorf("%s (%s) has %d cells of free text", f.Programme.ID, f.Status, len(f.Prose))
		}
		return nil
	})
	if len(want) > 0 {
		t.Errorf("%d are missing", len(want))
	}
}

// TestFlagFailed: a workbook whose reading failed stands as one that got no score.
func TestFlagFailed(t *testing.T) {
	f := scoring(t).FlagFailed(batch.Input{Name: "a.xlsx"}, errors.New("what nobody foresaw"))
	if f.Status != marker.NotScored || f.Source.Workbook != "a.xlsx" || f.Prose != nil {
		t.Errorf("%+v", f)
	}
}

// TestTwins: the same evidence under the same id by the same criteria is met again; anything else is not.
func TestTwins(t *testing.T) {
	twins := batch.NewTwins()
	of := func(id, edition string, evidence byte) batch.Scored {
		a := &marker.Assessment{Programme: marker.ProgrammeRef{ID: id}, Edition: marker.EditionRef{ID: edition}}
		a.Source.Evidence = string(rune(evidence))
		return batch.Scored{Assessment: a}
	}
	for i, met := range []batch.Scored{of("A", "lm", 1), of("A", "lm", 2), of("B", "lm", 1), of("A", "other", 1)} {
		if twins.Repeats(met) {
			t.Errorf("%d was not met before", i)
		}
	}
	if !twins.Repeats(of("A", "lm", 1)) || !twins.Repeats(of("A", "lm", 2)) {
		t.Error("what was met is not known")
	}
}

// BenchmarkFlag looks at 1,000 workbooks and at what they share; all of them are one proposal under many ids.
func BenchmarkFlag(b *testing.B) {
	folder := b.TempDir()
	markertest.Workbooks(b, folder, 1000)
	s := scoring(b)
	b.ReportAllocs()
	for b.Loop() {
		shared := across.New()
		flagged(b, s, folder, func(f batch.Flagged) error {
			shared.Add(f.Programme.ID, f.Source, f.Prose)
			return nil
		})
		if flags := shared.Flags(s.Voice); len(flags) == 0 || flags[0].Programmes != 1000 {
			b.Fatal("what all programmes share is not told once")
		}
	}
}
