package report_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
	"locmark/marker/report"
)

// shelf is a folder that lives in memory.
type shelf map[string]*bytes.Buffer

func (s shelf) Create(name string) (io.WriteCloser, error) {
	s[name] = &bytes.Buffer{}
	return book{s[name]}, nil
}

type book struct{ io.Writer }

func (book) Close() error { return nil }

// handbookOf writes the handbook of an edition by name or folder.
func handbookOf(t *testing.T, name, language string) shelf {
	t.Helper()
	edition, faults, err := criteria.LoadEdition(name)
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	m, faults := marker.New(edition, markertest.Form(t, edition.Form), markertest.Lexicon(t), markertest.Voice(t, language))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	folder := shelf{}
	if err := report.WriteHandbook(folder, m, "0.0.0"); err != nil {
		t.Fatal(err)
	}
	return folder
}

// edited is a copy of lm-2.0 with one change to one of its files.
func edited(t *testing.T, file, old, new string) string {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS(filepath.FromSlash("../../criteria/editions/lm-2.0"))); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, file)
	text, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(text), old) {
		t.Fatalf("%s does not hold %q: %v", file, old, err)
	}
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(string(text), old, new)), 0o644); err != nil {
		t.Fatal(err)
	}
	return folder
}

var (
	link   = regexp.MustCompile(`\]\(([^)]+)\)`)
	unsaid = regexp.MustCompile(`\b(handbook|ladder|criterion|reports|findings)\.[a-z_]+|[{}]`)
)

// TestHandbookIsWhole: in every language and of every edition, each criterion has a page that the first page leads to, and
// no key of a sentence or place of a value is left where words should stand.
func TestHandbookIsWhole(t *testing.T) {
	for _, id := range criteria.EditionNames() {
		for _, language := range criteria.Languages {
			folder := handbookOf(t, id, language)
			linked := []string{report.HandbookName, report.ManifestName}
			for _, found := range link.FindAllStringSubmatch(folder[report.HandbookName].String(), -1) {
				linked = append(linked, found[1])
			}
			for name, text := range folder {
				if !slices.Contains(linked, name) {
					t.Errorf("%s, %s: nothing leads to %s", id, language, name)
				}
				if left := unsaid.FindString(text.String()); left != "" && name != report.ManifestName {
					t.Errorf("%s, %s: %s holds %q", id, language, name, left)
				}
			}
			if len(linked) != len(folder) {
				t.Errorf("%s, %s: %d files are spoken of, %d written", id, language, len(linked), len(folder))
			}
		}
	}
}

// TestHandbookSaysTheRules: what an expert changes in the criteria is what the handbook then says.
func TestHandbookSaysTheRules(t *testing.T) {
	tests := []struct {
		file, old, new, page, says string
	}{
		{"edition.yaml", "[0.75, 1.5, 2.25]", "[0.75, 1.6, 2.25]", "index.md", "0.75 or more is level 1, 1.60 or more is level 2 and 2.25 or more is level 3"},
		{"edition.yaml", "lowest_of: [A, B]", "lowest_of: [A, B, C]", "index.md", "The overall level is the lowest level of these dimensions: A, B and C."},
		{"edition.yaml", "lowest_of: [A, B]", "lowest_of: [B]", "index.md", "hold it down by a guard alone: A and C."},
		{"edition.yaml", `en: "principal"`, `en: "foremost"`, "index.md", "| 3 | foremost |"},
		{"edition.yaml", "cap: {C: 1, overall: 1}", "cap: {C: 2}", "index.md", "**no-local-money:** C stands no higher than level 2 (significant)\n"},
		{"edition.yaml", "category: {not: 8}", "category: {not: 7}", "index.md", "UNSDG category: anything but “7. General operating and other direct costs”"},
		{"edition.yaml", "{C1: {below: 1}}", "{C1: {below: 2}}", "index.md", "C1 Money that reaches local actors below level 2 (significant)"},
		{"C1.yaml", "weight: 2", "weight: 2.5", "index.md", "| [C1 Money that reaches local actors](C1.md) | What share of programme cost reaches named local actors, directly or through one intermediary? | 2.5 |"},
		{"C1.yaml", "2: {local_share: {at_least: 25%}}", "2: {local_share: {at_least: 30%}}", "C1.md", "share of programme cost that reaches named local actors: at least 30 %"},
		{"C1.yaml", "Half the programme is", "Half is", "C1.md", "Half is the working threshold for principal. (judgement)"},
		{"C1.yaml", "where: {is: paid_locally}", "where: {is: paid_locally, spent: given}", "C1.md", "  - **A row counts where:**\n    - meets “paid_locally”\n    - Spent: filled in\n"},
	}
	for _, test := range tests {
		folder := handbookOf(t, edited(t, test.file, test.old, test.new), "en")
		if page, ok := folder[test.page]; !ok || !strings.Contains(page.String(), test.says) {
			t.Errorf("%s to %s: %s does not say %q", test.old, test.new, test.page, test.says)
		}
	}
}

// TestHandbookNamesItsEdition: pages and manifest name the edition, and one that is changed is not taken for the original.
func TestHandbookNamesItsEdition(t *testing.T) {
	folder := handbookOf(t, edited(t, "C1.yaml", "weight: 2", "weight: 3"), "en")
	for name, text := range folder {
		if name != report.ManifestName && !strings.Contains(text.String(), "(lm-2.0, version 2.0.0), changed") {
			t.Errorf("%s does not say that the edition is changed", name)
		}
	}
	for _, want := range []string{`"command": "criteria docs"`, `"lang": "en"`, `"id": "lm-2.0"`, `"inputs": []`} {
		if manifest := folder[report.ManifestName].String(); !strings.Contains(manifest, want) {
			t.Errorf("the manifest lacks %s:\n%s", want, manifest)
		}
	}
}

// TestHandbookSaysWhatItCannotSee: limits stand where an edition has some, and are left out where it has none.
func TestHandbookSaysWhatItCannotSee(t *testing.T) {
	limits := []string{"## What this edition cannot see", "- consultations\n", "Implementation partners: Type of actor"}
	screening, full := handbookOf(t, "lm-2.0-screening", "en")[report.HandbookName].String(), handbookOf(t, "lm-2.0", "en")[report.HandbookName].String()
	for _, limit := range limits {
		if !strings.Contains(screening, limit) {
			t.Errorf("the handbook of the screening does not say %q", limit)
		}
	}
	if strings.Contains(full, limits[0]) || strings.Contains(screening, "equal merit") || !strings.Contains(full, "equal merit") {
		t.Error("a handbook speaks of limits or merits that its edition does not have")
	}
}
