package report

import (
	"archive/zip"
	"bytes"
	"io"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// TestSummaryAnswers: the first sheet says how many programmes and how much money stand at each level, which way money goes,
// which criteria are weakest and what to look at first.
func TestSummaryAnswers(t *testing.T) {
	var text strings.Builder
	for _, row := range cells(t, reopened(t, target(t, "en"), recordedLines(t)), "Summary") {
		text.WriteString(strings.Join(row, "|") + "\n")
	}
	for _, said := range []string{
		"\n2 significant|1|", "\nAll levels|USD|2|657380|", "\nFrom a UN organisation directly|USD|",
		"\nProgrammes to look at first\n", "\nCriteria that most often stand low", "\nFolder of the workbooks",
	} {
		if !strings.Contains(text.String(), said) {
			t.Errorf("the summary does not say %q:\n%s", said, text.String())
		}
	}
}

// TestLookFirst: low programmes alone, large budgets before small ones, currencies apart, flags where budgets are equal, and
// those without a budget last.
func TestLookFirst(t *testing.T) {
	level := func(n int) *int { return &n }
	row := func(id string, l *int, currency string, total fact.Money, flags int) portfolio.Row {
		r := portfolio.Row{Programme: marker.ProgrammeRef{ID: id}, Level: l, Flags: flags, Financing: marker.Financing{Currency: currency}}
		if total > 0 {
			r.Financing.Total = &total
		}
		return r
	}
	s := &portfolio.Summary{Edition: marker.EditionRef{Scale: []string{"a", "b", "c", "d"}}}
	s.Tally.Money = []portfolio.Money{{Currency: "USD"}, {Currency: "EUR"}}
	s.Rows = []portfolio.Row{
		row("none", level(0), "USD", 0, 9), row("euro", level(1), "EUR", 900, 0), row("high", level(2), "USD", 999, 9), row("open", nil, "USD", 999, 9),
		row("small", level(1), "USD", 10, 0), row("few", level(0), "USD", 50, 1), row("many", level(1), "USD", 50, 2),
	}
	var ids []string
	for _, r := range standLow(s) {
		ids = append(ids, r.Programme.ID)
	}
	if got := strings.Join(ids, " "); got != "many few small euro none" {
		t.Errorf("first to look at are %s", got)
	}
}

// TestChartsSpeak: every chart has a title and titles of its axes in the report's language, and shows cells that are there.
func TestChartsSpeak(t *testing.T) {
	for language, words := range map[string][]string{
		"en": {"Programmes by level", "Levels of each criterion", "Level", "Amount (USD)"},
		"fr": {"Programmes par niveau", "Niveaux de chaque critère", "Montant (USD)"},
	} {
		data := written(t, formatsNamed(t, "xlsx"), target(t, language), recordedLines(t))["portfolio.xlsx"].Bytes()
		archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		var all strings.Builder
		charts := 0
		for _, entry := range archive.File {
			if strings.HasPrefix(entry.Name, "xl/charts/") {
				charts++
				part, _ := entry.Open()
				_, _ = io.Copy(&all, part)
			}
		}
		for _, word := range words {
			if !strings.Contains(all.String(), ">"+word+"<") {
				t.Errorf("%s: no chart says %q", language, word)
			}
		}
		if charts < 4 || strings.Contains(all.String(), "$0") {
			t.Errorf("%s: %d charts, or one of no cells", language, charts)
		}
	}
}

// TestSheetWords: every sentence of the room of sheets is said, and every one that is said is there, in each language.
func TestSheetWords(t *testing.T) {
	used := map[string]bool{}
	files, _ := os.ReadDir(".")
	for _, file := range files {
		if strings.HasPrefix(file.Name(), "xlsx") {
			source, _ := os.ReadFile(file.Name())
			for _, key := range regexp.MustCompile(`"sheets\.(\w+)"`).FindAllStringSubmatch(string(source), -1) {
				used[key[1]] = true
			}
		}
	}
	for _, language := range criteria.Languages {
		words, err := criteria.LoadWords(language)
		if err != nil {
			t.Fatal(err)
		}
		there := slices.Sorted(maps.Keys(words.Room("sheets")))
		if said := slices.Sorted(maps.Keys(used)); !slices.Equal(there, said) {
			t.Errorf("said are %v, there are %v", said, there)
		}
	}
}
