package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// memory is a folder that lives in memory.
type memory map[string]*bytes.Buffer

func (m memory) Create(name string) (io.WriteCloser, error) {
	m[name] = &bytes.Buffer{}
	return closer{m[name]}, nil
}

type closer struct{ io.Writer }

func (closer) Close() error { return nil }

func voice(t testing.TB, language string) marker.Voice {
	t.Helper()
	words, err := criteria.LoadWords(language)
	if err != nil {
		t.Fatal(err)
	}
	return marker.NewVoice(words)
}

// recordedLines are the assessments that the goldens are written from.
func recordedLines(t testing.TB) []*marker.Assessment {
	t.Helper()
	data, err := os.ReadFile("testdata/golden/assessments.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var all []*marker.Assessment
	for scanner := bufio.NewScanner(bytes.NewReader(data)); scanner.Scan(); {
		a := &marker.Assessment{}
		if err := json.Unmarshal(scanner.Bytes(), a); err != nil {
			t.Fatal(err)
		}
		all = append(all, a)
	}
	return all
}

// repeated is a programme met twice, as the goldens have it.
var repeated = marker.ProblemNote{
	Code: "PROGRAMME_REPEATED", Message: "JP-001 stands in kenya/jp-001.xlsx and, the same, in kenya/copy.xlsx. It is counted once.",
}

// written runs formats over assessments.
func written(t testing.TB, formats []Format, target Target, all []*marker.Assessment) memory {
	t.Helper()
	folder := memory{}
	target.Folder = folder
	sums := portfolio.New(portfolio.Options{})
	for _, f := range formats {
		writer, err := f.New(target)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		sums = portfolio.New(portfolio.Options{})
		for _, a := range all {
			sums.Add(a)
			if err := writer.Write(a); err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
		}
		sums.Repeat(marker.Source{Workbook: "kenya/copy.xlsx", SHA256: "55"}, repeated)
		if err := writer.Close(sums); err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
	}
	return folder
}

func target(t testing.TB, language string) Target {
	return Target{Voice: voice(t, language), Manifest: Manifest{Version: "1.2.3", Settings: map[string]string{"lang": language}}}
}

func TestGolden(t *testing.T) {
	for _, language := range criteria.Languages {
		t.Run(language, func(t *testing.T) {
			folder := written(t, Formats, target(t, language), recordedLines(t))
			maps.DeleteFunc(folder, func(name string, _ *bytes.Buffer) bool {
				// Office files are compared part by part elsewhere, and records are the same in every language.
				office := strings.HasSuffix(name, ".xlsx") || strings.HasSuffix(name, ".docx")
				page := strings.HasSuffix(name, ".md") || strings.HasSuffix(name, ".html")
				return office || language != "en" && !page
			})
			sums := portfolio.New(portfolio.Options{})
			for _, a := range recordedLines(t) {
				sums.Add(a)
			}
			var table bytes.Buffer
			if err := WriteTable(&table, sums, target(t, language), Terminal{}); err != nil {
				t.Fatal(err)
			}
			folder["table.txt"] = &table
			for _, name := range slices.Sorted(maps.Keys(folder)) {
				golden(t, filepath.Join("testdata/golden", language, name), []byte(bare(folder[name].String())))
			}
		})
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// TestLinesReadBack proves that results can be written again from assessments.jsonl alone.
func TestLinesReadBack(t *testing.T) {
	all := recordedLines(t)
	folder := written(t, Formats[:1], target(t, "en"), all)
	scanner := bufio.NewScanner(folder[LinesName])
	for _, want := range all {
		if !scanner.Scan() {
			t.Fatalf("no line for %s", want.Programme.ID)
		}
		got := &marker.Assessment{}
		if err := json.Unmarshal(scanner.Bytes(), got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	}
	if got := all[1].Financing.Total; *got != fact.Money(100000005) {
		t.Errorf("a total to the cent was read as %d", *got)
	}
}
