package report

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/across"
)

// hollow is a portfolio with one of everything that the page of flags says.
func hollow() *Flags {
	flags := &Flags{Repeated: 1, NotScored: []string{"broken.xlsx", "old.xls"}}
	level, row := 2, 4
	full, screening := marker.EditionRef{ID: "lm", Version: "2", Title: "Marker", SHA256: "a"}, marker.EditionRef{ID: "screen", Version: "1", Title: "Screening", SHA256: "b"}
	var many []string
	var places []across.Place
	for i := range 10 {
		many = append(many, fmt.Sprintf("Plans!F%d", 2*i+2))
		places = append(places, across.Place{Programme: fmt.Sprint("JP-", i), Workbook: "register.xlsx", Row: &row, Cells: []string{"Groups!B2"}})
	}
	flags.Add(&marker.Assessment{
		Edition: full, Programme: marker.ProgrammeRef{ID: "JP-001", Title: "Two towns, one river"}, Source: marker.Source{Workbook: "a/jp-001.xlsx"}, Level: &level,
		Flags: []marker.Flag{
			{Code: "ROUND_NUMBERS", Severity: "info", Message: "All round.", Cells: []string{"Budget!O2:O6"}},
			{Code: "TEXT_ALIKE", Severity: "warning", Message: "Alike: “one”", Cells: many},
			{Code: "TEXT_ALIKE", Severity: "warning", Message: "Alike: “other”", Cells: []string{"Groups!B2", "Plans!F2"}},
			{Code: "SELF_ABOVE_EVIDENCE", Severity: "serious", Message: "Too high.", Cells: []string{"Programme!B23"}},
		},
	})
	flags.Add(&marker.Assessment{Edition: full, Programme: marker.ProgrammeRef{ID: "JP-002"}, Level: &level})
	flags.Add(&marker.Assessment{
		Edition: screening, Programme: marker.ProgrammeRef{ID: "SEED-01", Title: "=1+1 | *bold*"}, Source: marker.Source{Workbook: "register.xlsx", Row: &row},
		Flags: []marker.Flag{{Code: "ECHO", Severity: "warning", Message: "An echo.", Cells: []string{"Groups!B2"}}},
	})
	flags.Across = []across.Flag{
		{Code: across.TextShared, Severity: "info", Message: "10 programmes share it", Programmes: 10, Places: places},
		{Code: across.TextShared, Severity: "warning", Message: "2 programmes share it", Programmes: 2, Places: places[:2]},
	}
	return flags
}

func TestFlagsAsGolden(t *testing.T) {
	for _, language := range []string{"en", "fr", "es"} {
		var text, page bytes.Buffer
		says := voice(t, language)
		if err := WriteText(&text, FlagsPage(hollow(), says), says); err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("testdata/golden", language, "flags.txt"), text.Bytes())
		if err := WriteMarkdown(&page, FlagsPage(hollow(), says), says); err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("testdata/golden", language, "flags.md"), page.Bytes())
	}
}

// TestFlagsOfNothing: a portfolio without a flag says so in one line each.
func TestFlagsOfNothing(t *testing.T) {
	flags := &Flags{}
	flags.Add(&marker.Assessment{})
	var text bytes.Buffer
	if err := WriteText(&text, FlagsPage(flags, voice(t, "en")), voice(t, "en")); err != nil {
		t.Fatal(err)
	}
	for _, unwanted := range []string{"What was raised", "By programme", "Could not", "Met again"} {
		if strings.Contains(text.String(), unwanted) {
			t.Errorf("%q is said in:\n%s", unwanted, text.String())
		}
	}
	if !strings.Contains(text.String(), "With a flag: 0 of 1 (0.0 %)") || !strings.Contains(text.String(), "No two programmes share a passage") {
		t.Error(text.String())
	}
}

// TestSeriousFlagsFirst: by severity, and among equals in the order in which they were raised. The assessment stays as it was.
func TestSeriousFlagsFirst(t *testing.T) {
	raised := []marker.Flag{{Code: "A", Severity: "info"}, {Code: "B", Severity: "warning"}, {Code: "C", Severity: "serious"}, {Code: "D", Severity: "warning"}}
	flags := &Flags{}
	flags.Add(&marker.Assessment{Flags: raised})
	order := ""
	for _, f := range flags.Flagged[0].Flags {
		order += f.Code
	}
	if order != "CBDA" || raised[0].Code != "A" {
		t.Errorf("%s, and %+v", order, raised)
	}
}

// TestWordsOfFlags: every sentence of the room is said, and each that is said exists.
func TestWordsOfFlags(t *testing.T) {
	used := []string{"text_shared"} // said by the room that finds it
	for _, file := range []string{"flags.go", "flags_across.go", "flags_kinds.go"} {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, key := range regexp.MustCompile(`p\.say\("(\w+)"`).FindAllStringSubmatch(string(source), -1) {
			used = append(used, key[1])
		}
	}
	for _, key := range used {
		if !voice(t, "en").Has("hollow." + key) {
			t.Errorf("there is no sentence hollow.%s", key)
		}
	}
	written, err := os.ReadFile("../../criteria/words/hollow.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range regexp.MustCompile(`(?m)^(\w+):`).FindAllStringSubmatch(string(written), -1) {
		if !slices.Contains(used, key[1]) {
			t.Errorf("nothing says hollow.%s", key[1])
		}
	}
}
