package markertest_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/marker/markertest"
)

var update = flag.Bool("update", false, "write the workbooks of testdata/portfolio that no other program saved")

const (
	portfolio  = "../../testdata/portfolio"
	programmes = "../../testdata/programmes"
	export     = "un-info-export"
	exportRows = 48
)

// TestPortfolioIsItsSources writes every workbook anew and compares it byte for byte with the one that ships.
func TestPortfolioIsItsSources(t *testing.T) {
	form := markertest.Form(t, "joint-programme")
	for _, source := range markertest.Sources(t, programmes, form) {
		if source.Program == "" {
			compareBytes(t, source.Name, markertest.WriteSource(t, form, source))
		}
	}
	var file bytes.Buffer
	if err := markertest.WriteUNInfo(&file, exportRows); err != nil {
		t.Fatal(err)
	}
	compareBytes(t, export, file.Bytes())
}

func compareBytes(t *testing.T, name string, want []byte) {
	t.Helper()
	path := filepath.Join(portfolio, name+".xlsx")
	if *update {
		if err := os.WriteFile(path, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is not what its source says (%v); write it again with go test ./marker/markertest -update", path, err)
	}
}

// TestPortfolioHasNoStrays: each workbook that ships has a source, and each source a workbook.
func TestPortfolioHasNoStrays(t *testing.T) {
	want := []string{export + ".xlsx"}
	for _, source := range markertest.Sources(t, programmes, markertest.Form(t, "joint-programme")) {
		want = append(want, source.Name+".xlsx")
	}
	slices.Sort(want)
	entries, err := os.ReadDir(portfolio)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, entry := range entries {
		got = append(got, entry.Name())
	}
	if !slices.Equal(got, want) {
		t.Errorf("the portfolio holds\n%s\nand its sources say\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// madeUp is how a title or a rationale says, in the language of its workbook, that nothing of it exists.
var madeUp = map[string]*regexp.Regexp{
	"en": regexp.MustCompile(`(?i)made[- ]up`),
	"fr": regexp.MustCompile(`(?i)fictif`),
	"es": regexp.MustCompile(`(?i)ficticio`),
}

// TestPortfolioSaysThatItIsMadeUp, in three languages.
func TestPortfolioSaysThatItIsMadeUp(t *testing.T) {
	languages := map[string]int{}
	for _, source := range markertest.Sources(t, programmes, markertest.Form(t, "joint-programme")) {
		languages[source.Language]++
		for _, programme := range source.Programmes {
			if !madeUp[source.Language].MatchString(programme.Fields["title"]) {
				t.Errorf("the title of %s does not say that it is made up", programme.Fields["id"])
			}
		}
	}
	for language := range madeUp {
		if languages[language] < 3 {
			t.Errorf("%d workbooks are in %q", languages[language], language)
		}
	}
}
