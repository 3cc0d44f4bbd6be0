package report

import (
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/across"
	"locmark/marker/portfolio"
)

// ownFlags are the codes of all flags that locmark and its editions know, of one programme and across programmes.
func ownFlags(t *testing.T) []string {
	t.Helper()
	codes := append(marker.FlagCodes(), across.TextShared)
	for _, id := range criteria.EditionNames() {
		edition, faults, err := criteria.LoadEdition(id)
		if err != nil || len(faults) > 0 {
			t.Fatal(faults, err)
		}
		for _, flag := range edition.Flags {
			codes = append(codes, flag.ID)
		}
	}
	return codes
}

// TestEveryFlagHasWords: in every language each flag says what it is, and nothing else is said.
func TestEveryFlagHasWords(t *testing.T) {
	for _, language := range criteria.Languages {
		says := phrases{voice(t, language)}
		codes := ownFlags(t)
		for _, code := range codes {
			if title := says.flagTitle(code); title == code || strings.Contains(title, "_") || len([]rune(title)) > 60 {
				t.Errorf("%s: %s is called %q", language, code, title)
			}
		}
		if room := says.Room("raised"); len(room) != len(codes)+1 { // and the heading of the codes
			t.Errorf("%s: %d words for %d flags", language, len(room), len(codes))
		}
		if got := says.flagTitle("OF_THEIR_OWN"); got != "OF_THEIR_OWN" {
			t.Errorf("a flag of an edition on disk is called %q", got)
		}
	}
}

// TestFlagsInWords: words stand beside the code, in the language of the view that all formats for people share.
func TestFlagsInWords(t *testing.T) {
	all := portfolio.New(portfolio.Options{})
	for _, a := range recordedLines(t) {
		a.Flags = []marker.Flag{{Code: "PARTNER_ONLY_NAMED", Severity: "warning"}}
		all.Add(a)
	}
	for language, words := range map[string]string{"en": "Partners named once", "fr": "Partenaires cités une fois", "es": "Socios citados una vez"} {
		met := 0
		for _, block := range Portfolio(all, target(t, language)) {
			table, ok := block.(Table)
			if !ok || table.Columns[0].Title != voice(t, language).Say("reports.flag") {
				continue
			}
			row := table.Rows[0]
			if !strings.HasPrefix(row[0].Text, words) || row[3].Text != "PARTNER_ONLY_NAMED" {
				t.Errorf("%s: the row of the flag is %v", language, row)
			}
			met++
		}
		if met == 0 {
			t.Errorf("%s: there is no table of flags", language)
		}
	}
}

// TestDonorsTableSaysWhoseMoney: the heading over all money of donors' programmes says so, whichever way it was asked for, and
// no other heading does.
func TestDonorsTableSaysWhoseMoney(t *testing.T) {
	for by, want := range map[string]bool{
		portfolio.ByDonor: true, "donors": true, "country,donors": true, portfolio.ByCountry: false, portfolio.ByStage: false,
	} {
		if got := byDonor(portfolio.Grouping{By: by}); got != want {
			t.Errorf("%s: %v", by, got)
		}
	}
	all := portfolio.New(portfolio.Options{})
	for _, a := range recordedLines(t) {
		all.Add(a)
	}
	marked := 0
	for _, block := range Portfolio(all, target(t, "en")) {
		if h, ok := block.(Heading); ok && strings.Contains(h.Text, voice(t, "en").Say("money.whole_by_donor")) {
			marked++
			if !strings.HasPrefix(h.Text, "By donor: ") {
				t.Errorf("%q", h.Text)
			}
		}
	}
	if marked != len(all.Summaries()) {
		t.Errorf("%d headings of %d editions say so", marked, len(all.Summaries()))
	}
}
