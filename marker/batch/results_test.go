package batch

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/portfolio"
	"locmark/marker/report"
)

func target(t testing.TB) report.Target {
	t.Helper()
	words, err := criteria.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	return report.Target{Voice: marker.NewVoice(words), Manifest: report.Manifest{Version: "1", Settings: map[string]string{"lang": "en"}}}
}

// assessed is a programme of a workbook with evidence of its own.
func assessed(workbook, id string, row int, evidence byte) Scored {
	level := len(id) % 4
	s := Scored{Assessment: &marker.Assessment{
		Programme: marker.ProgrammeRef{ID: id, Title: "Title of " + id, Country: "KE", Stage: "proposal"},
		Source:    marker.Source{Workbook: workbook, SHA256: "00"}, Language: "en", Status: marker.Assessed, Level: &level,
		Edition:  marker.EditionRef{ID: "lm-2.0", Version: "2", SHA256: "ff", Scale: []string{"none", "limited", "significant", "principal"}},
		Criteria: []marker.Finding{{ID: "A1", Status: marker.Assessed, Level: &level, Because: "because " + id}},
	}}
	if row > 0 {
		s.Source.Row = &row
	}
	s.Source.Evidence = string(rune(evidence))
	return s
}

func results(t *testing.T, dir string, scored ...Scored) *Results {
	t.Helper()
	r, err := NewResults(dir, nil, report.Formats, target(t), portfolio.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range scored {
		if err := r.Add(s); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

func TestTwins(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	unnamed := assessed("c/form.xlsx", "form", 0, 9)
	unnamed.Problems = []marker.ProblemNote{{Code: "ID_MISSING"}}
	elsewhere := assessed("b.xlsx", "JP-1", 0, 7)
	elsewhere.Edition.ID = "lm-2.0-screening"
	r := results(t, dir,
		assessed("a.xlsx", "JP-1", 0, 1),
		assessed("a.xlsx", "JP-2", 4, 2),
		elsewhere,
		assessed("b/copy.xlsx", "JP-1", 0, 1),
		assessed("b/other.xlsx", "JP-1", 3, 5),
		assessed("b/other.xlsx", "JP-1", 4, 5),
		assessed("c/form.xlsx", "form", 0, 8),
		unnamed,
	)
	if err := r.Finish(); err != nil {
		t.Fatal(err)
	}
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	if got := strings.Count(read("assessments.jsonl"), "\n"); got != 6 {
		t.Errorf("%d lines are written, want 6", got)
	}
	want := "\ufeffworkbook,sheet,cell,code,message\r\n" +
		`b/other.xlsx,,,PROGRAMME_TWICE,"Programme ""JP-1"" stands in a.xlsx and, with other evidence, in b/other.xlsx, row 3. Both are scored and counted. Please leave one of them out, or give each programme its own ID."` + "\r\n" +
		"c/form.xlsx,,,ID_MISSING,\r\n" +
		`b/copy.xlsx,,,PROGRAMME_REPEATED,"Programme ""JP-1"" stands in a.xlsx and again, with the same evidence, in b/copy.xlsx. It is counted once."` + "\r\n" +
		`b/other.xlsx,,,PROGRAMME_REPEATED,"Programme ""JP-1"" stands in b/other.xlsx, row 3 and again, with the same evidence, in b/other.xlsx, row 4. It is counted once."` + "\r\n"
	if diff := cmp.Diff(want, read("problems.csv")); diff != "" {
		t.Error(diff)
	}
	for _, name := range []string{"JP-1", "JP-1-2", "JP-1-3", "JP-2", "form", "form-2"} {
		read("justifications/" + name + ".md")
	}
}

// TestSameBytes is the property that neither the number of jobs nor chance changes a byte of the results.
func TestSameBytes(t *testing.T) {
	base := t.TempDir()
	var want map[string][]byte
	for _, jobs := range []int{1, 2, 7} {
		dir := filepath.Join(base, fmt.Sprintf("out-%d", jobs))
		r := results(t, dir)
		err := Run(context.Background(), numbered(40), Work[Scored]{Jobs: jobs, Score: scattered, Failed: failed, Sink: r.Add})
		if err != nil {
			t.Fatal(err)
		}
		if err := r.Finish(); err != nil {
			t.Fatal(err)
		}
		got := contents(t, dir)
		if want == nil {
			want = got
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%d jobs: %s", jobs, diff)
		}
	}
	if len(want) < 40 {
		t.Errorf("only %d files are written", len(want))
	}
}

// scattered emits a few programmes after a while that differs.
func scattered(_ context.Context, input Input, emit func(Scored)) {
	time.Sleep(time.Duration(rand.IntN(300)) * time.Microsecond)
	for row := range 3 {
		emit(assessed(input.Name, input.Name+fmt.Sprint(row), row+1, 1))
	}
}

func contents(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	for _, name := range files(t, dir) {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err == nil {
			all[name] = data
		}
	}
	return all
}

// TestReadBack proves that a portfolio added up from assessments.jsonl alone is the one that was written with it.
func TestReadBack(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	r := results(t, dir, assessed("a.xlsx", "a", 0, 1), assessed("a.xlsx", "bb", 2, 2), failed(Input{Name: "c"}, errors.New("it is damaged")))
	if err := r.Finish(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, report.LinesName))
	if err != nil {
		t.Fatal(err)
	}
	again := portfolio.New(portfolio.Options{})
	for decoder := json.NewDecoder(bytes.NewReader(data)); decoder.More(); {
		a := &marker.Assessment{}
		if err := decoder.Decode(a); err != nil {
			t.Fatal(err)
		}
		again.Add(a)
	}
	if diff := cmp.Diff(r.Portfolio.Summaries(), again.Summaries(), cmp.AllowUnexported(portfolio.Row{})); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(r.Portfolio.NotScored(), again.NotScored()); diff != "" {
		t.Error(diff)
	}
}

func TestDiscardedResultsLeaveNothing(t *testing.T) {
	base := t.TempDir()
	r := results(t, filepath.Join(base, "out"), assessed("a.xlsx", "a", 0, 1))
	r.Discard()
	if got := files(t, base); len(got) != 0 {
		t.Errorf("left behind: %v", got)
	}
}

func TestFinishedResultsStay(t *testing.T) {
	base := t.TempDir()
	r := results(t, filepath.Join(base, "out"), assessed("a.xlsx", "a", 0, 1))
	if err := r.Finish(); err != nil {
		t.Fatal(err)
	}
	r.Discard()
	if got := files(t, base); !slices.Contains(got, "out/portfolio.xlsx") || strings.Contains(strings.Join(got, " "), "partial") {
		t.Errorf("got %v", got)
	}
}

func TestResultsWithoutFolderAddUp(t *testing.T) {
	r := results(t, "", assessed("a.xlsx", "a", 0, 1), assessed("b.xlsx", "a", 0, 1))
	if err := r.Finish(); err != nil {
		t.Fatal(err)
	}
	if got := r.Portfolio.Summaries()[0].Tally.Programmes; got != 1 || len(r.Portfolio.Repeated()) != 1 {
		t.Errorf("%d programmes are counted", got)
	}
}
