package report

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/portfolio"
)

// TestFormats is the contract of the table: names are unique, each says what it is, writes what it says also where there
// is nothing to write, and writes the same bytes again.
func TestFormats(t *testing.T) {
	taken := map[string]bool{}
	for _, f := range Formats {
		t.Run(f.Name, func(t *testing.T) {
			if f.Name == "" || f.Help == "" || taken[f.Name] {
				t.Errorf("%q has no name of its own, or no help", f.Name)
			}
			taken[f.Name] = true
			nothing := written(t, []Format{f}, target(t, "en"), nil)
			if len(nothing) == 0 {
				t.Error("nothing is written of nothing")
			}
			for name := range nothing {
				if !strings.Contains(f.Help, name) {
					t.Errorf("%s is written, and the help does not say so: %s", name, f.Help)
				}
			}
			first := written(t, []Format{f}, target(t, "fr"), recordedLines(t))
			for range 3 {
				again := written(t, []Format{f}, target(t, "fr"), recordedLines(t))
				for name := range first {
					if !bytes.Equal(first[name].Bytes(), again[name].Bytes()) {
						t.Errorf("%s has other bytes the second time", name)
					}
				}
			}
		})
	}
}

// broken is a folder that cannot be written to: not at all, or not beyond a number of bytes.
type broken struct{ room int }

var errFull = errors.New("the disk is full")

func (b *broken) Create(string) (io.WriteCloser, error) {
	if b.room < 0 {
		return nil, errFull
	}
	return closer{b}, nil
}

func (b *broken) Write(p []byte) (int, error) {
	if b.room -= len(p); b.room < 0 {
		return 0, errFull
	}
	return len(p), nil
}

func TestFormatsReportAFullDisk(t *testing.T) {
	for _, f := range Formats {
		for _, room := range []int{-1, 0, 100} {
			if err := pour(f, target(t, "en"), &broken{room}, recordedLines(t)); !errors.Is(err, errFull) {
				t.Errorf("%s says %v of a full disk", f.Name, err)
			}
		}
	}
}

func pour(f Format, target Target, folder Folder, all []*marker.Assessment) error {
	target.Folder = folder
	writer, err := f.New(target)
	if err != nil {
		return err
	}
	sums := portfolio.New(portfolio.Options{})
	for _, a := range all {
		sums.Add(a)
		if err := writer.Write(a); err != nil {
			return err
		}
	}
	return writer.Close(sums)
}

func TestChoose(t *testing.T) {
	tests := map[string]struct {
		names []string
		want  []string
		fault string
	}{
		"nothing for people": {nil, []string{"jsonl", "scores", "problems", "manifest"}, ""},
		"in our order":       {[]string{"xlsx", "md"}, []string{"jsonl", "scores", "problems", "manifest", "md", "xlsx"}, ""},
		"unknown":            {[]string{"md", "xslx"}, nil, `there is no format "xslx"`},
		"like none":          {[]string{"pdf"}, nil, `there is no format "pdf"; known are md, html, docx, xlsx, annotated`},
		"records are given":  {[]string{"jsonl"}, nil, `there is no format "jsonl"`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			formats, err := Choose(test.names)
			var got []string
			for _, f := range formats {
				got = append(got, f.Name)
			}
			if !slices.Equal(got, test.want) || (err == nil) != (test.fault == "") {
				t.Errorf("got %v, %v", got, err)
			}
			if err != nil && !strings.Contains(err.Error(), test.fault) {
				t.Errorf("got %q", err)
			}
			if err != nil && strings.Count(err.Error(), "known are") > 1 {
				t.Errorf("what is known is said twice: %q", err)
			}
		})
	}
}

// TestWords walks the code's keys: each has a sentence, and each sentence is used.
func TestWords(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, "../batch/twins.go")
	used := map[string]bool{}
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range regexp.MustCompile(`"reports\.(\w+)"`).FindAllStringSubmatch(string(source), -1) {
			used[key[1]] = true
		}
	}
	for _, made := range []string{"status_assessed", "status_not_evidenced", "status_not_applicable", "status_not_scored",
		"severity_info", "severity_warning", "severity_serious"} {
		used[made] = true
	}
	delete(used, "status_")
	delete(used, "severity_")
	words := voice(t, "en")
	for _, key := range slices.Sorted(maps.Keys(used)) {
		if !words.Has("reports." + key) {
			t.Errorf("there is no sentence reports.%s", key)
		}
	}
	written, err := os.ReadFile("../../criteria/words/reports.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range regexp.MustCompile(`(?m)^(\w+):`).FindAllStringSubmatch(string(written), -1) {
		if !used[key[1]] {
			t.Errorf("nothing says reports.%s", key[1])
		}
	}
}

func TestSheetNamesFit(t *testing.T) {
	for _, language := range criteria.Languages {
		words := voice(t, language)
		for _, key := range sheetKeys {
			if name := words.Say(key); len([]rune(name)) > 28 || strings.ContainsAny(name, `[]:*?/\'`) {
				t.Errorf("%s: %q is no name of a sheet, or leaves no room for a number", language, name)
			}
		}
	}
}

func TestTableAligns(t *testing.T) {
	sums := portfolio.New(portfolio.Options{})
	for i, title := range []string{"Água e saúde", "水と衛生", "e\u0301te\u0301", strings.Repeat("long ", 30), "\x1b[31mred\u202e"} {
		level := i % 4
		sums.Add(&marker.Assessment{
			Programme: marker.ProgrammeRef{ID: "JP", Title: title}, Status: marker.Assessed, Level: &level,
			Edition: marker.EditionRef{ID: "lm-2.0", Scale: []string{"none", "limited", "significant", "principal"}},
		})
	}
	var plain, coloured bytes.Buffer
	for _, out := range []struct {
		*bytes.Buffer
		colour bool
	}{{&plain, false}, {&coloured, true}} {
		if err := WriteTable(out, sums, target(t, "en"), Terminal{Colour: out.colour}); err != nil {
			t.Fatal(err)
		}
	}
	var ends []int
	for line := range strings.Lines(plain.String()) {
		if line = strings.TrimRight(line, "\n"); line != "" {
			ends = append(ends, width(line))
		}
	}
	if slices.Min(ends) != slices.Max(ends) {
		t.Errorf("lines end at %v:\n%s", ends, plain.String())
	}
	if strings.Contains(plain.String(), "\x1b") || strings.Contains(plain.String(), "\u202e") {
		t.Errorf("a title steers the terminal: %q", plain.String())
	}
	if got := regexp.MustCompile("\x1b\\[[0-9;]*m").ReplaceAllString(coloured.String(), ""); got != plain.String() {
		t.Errorf("without its colours the table differs:\n%s", got)
	}
}
