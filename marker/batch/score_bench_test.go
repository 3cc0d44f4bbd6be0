package batch_test

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/markertest"
	"locmark/marker/portfolio"
	"locmark/marker/report"
)

// garbagePercent is that of the program, for both sides of every comparison.
const garbagePercent = 400

// scoring is the way of the program, with the default criteria.
func scoring(t testing.TB) *batch.Scoring {
	t.Helper()
	m := markertest.Marker(t, "lm-2.0")
	return &batch.Scoring{Catalog: markertest.Catalog(t), Markers: map[string]*marker.Marker{m.Form().ID: m}, Voice: m.Voice()}
}

// score scores a path into a folder with all default outputs, and gives how many programmes there were.
func score(t testing.TB, s *batch.Scoring, path, out string, jobs int) int {
	t.Helper()
	inputs, err := batch.Find([]string{path})
	if err != nil {
		t.Fatal(err)
	}
	formats, err := report.Choose([]string{"md", "xlsx"})
	if err != nil {
		t.Fatal(err)
	}
	results, err := batch.NewResults(out, inputs, formats, report.Target{Voice: s.Voice}, portfolio.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer results.Discard()
	programmes := 0
	sink := func(scored batch.Scored) error {
		programmes++
		if scored.Status != marker.Assessed {
			t.Errorf("%s: %s", scored.Source.Workbook, scored.Because)
		}
		return results.Add(scored)
	}
	if err := batch.Run(context.Background(), inputs, batch.Work[batch.Scored]{Jobs: jobs, Score: s.Score, Failed: s.Failed, Sink: sink}); err != nil {
		t.Fatal(err)
	}
	if err := results.Finish(); err != nil {
		t.Fatal(err)
	}
	return programmes
}

// BenchmarkThousand compares scoring 1,000 workbooks, with all default outputs, with a bare read of the same files by the
// same number of workers.
func BenchmarkThousand(b *testing.B) {
	defer debug.SetGCPercent(debug.SetGCPercent(garbagePercent))
	const workbooks = 1000
	folder := b.TempDir()
	markertest.Workbooks(b, folder, workbooks)
	s := scoring(b)
	jobs := runtime.NumCPU()
	b.Run("bare", func(b *testing.B) {
		for b.Loop() {
			bare(b, folder, jobs)
		}
	})
	b.Run("score", func(b *testing.B) {
		out := filepath.Join(b.TempDir(), "results")
		for b.Loop() {
			if n := score(b, s, folder, out, jobs); n != workbooks {
				b.Fatalf("%d programmes", n)
			}
		}
	})
}

// bare opens every workbook of a folder and reads the raw rows of every sheet, and does nothing with them.
func bare(b *testing.B, folder string, jobs int) {
	inputs, err := batch.Find([]string{folder})
	if err != nil {
		b.Fatal(err)
	}
	work := batch.Work[batch.Scored]{Jobs: jobs, Sink: func(batch.Scored) error { return nil }, Failed: func(i batch.Input, err error) batch.Scored { panic(err) }}
	work.Score = func(_ context.Context, input batch.Input, _ func(batch.Scored)) {
		file, err := excelize.OpenFile(input.File, excelize.Options{RawCellValue: true})
		if err != nil {
			panic(err)
		}
		defer file.Close()
		for _, sheet := range file.GetSheetList() {
			rows, err := file.Rows(sheet)
			if err != nil {
				panic(err)
			}
			for rows.Next() {
				if _, err := rows.Columns(); err != nil {
					panic(err)
				}
			}
			if err := rows.Close(); err != nil {
				panic(err)
			}
		}
	}
	if err := batch.Run(context.Background(), inputs, work); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkRegister scores registers of 1,000 and of 10,000 programmes, and reports the memory that one programme more costs.
func BenchmarkRegister(b *testing.B) {
	defer debug.SetGCPercent(debug.SetGCPercent(garbagePercent))
	s := scoring(b)
	for _, programmes := range []int{1000, 10000} {
		b.Run(strconv.Itoa(programmes), func(b *testing.B) {
			folder := b.TempDir()
			markertest.Register(b, filepath.Join(folder, "register.xlsx"), programmes)
			info, err := os.Stat(filepath.Join(folder, "register.xlsx"))
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(info.Size())/float64(programmes), "file-B/programme")
			for b.Loop() {
				if n := score(b, s, folder, filepath.Join(folder, "results"), 2); n != programmes {
					b.Fatalf("%d programmes", n)
				}
			}
		})
	}
}
