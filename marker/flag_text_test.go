package marker_test

import (
	"fmt"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

// raised are all flags of a code.
func raised(a *marker.Assessment, code string) []marker.Flag {
	var all []marker.Flag
	for _, f := range a.Flags {
		if f.Code == code {
			all = append(all, f)
		}
	}
	return all
}

// TestTextsAlike: text that is shared between tables is found with the words it shares; the form's own sentences are not.
func TestTextsAlike(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	const said = "The council moved two of the kiosks to the upper wards, where girls walk longest"
	tests := []struct {
		name, changed, activity, passage string // passage is "" where nothing must be raised
	}{
		{"one sentence in two tables", said + ".", "As agreed: the council moved two of the kiosks to the upper wards.", "the council moved two of the kiosks to the upper wards"},
		{"a name replaced", "The council of Mto Mweupe asked that the kiosks stand in the upper wards.", "The council of Kilima Kidogo asked that the kiosks stand in the upper wards.", "asked that the kiosks stand in the upper wards"},
		{"case and accents", said, strings.ToUpper(said), said},
		{"eight words in a row", "Every second week the elders of both towns meet. Nothing else.", "Now every second week the elders of both towns.", "every second week the elders of both towns"},
		{"seven words in a row", "Every second week the elders of both met.", "Every second week the elders of both spoke.", ""},
		{"little of a long text", said + " every day, and it then asked who would repair the pumps in the dry season, since the town has only one plumber.", "Girls learn who would repair the pumps in the dry season, as they asked in two ward meetings and again in the market place last spring.", ""},
		{"the form's own hint", "Events after the date of first submission do not count here.", "Events after the date of first submission do not count here, we know.", ""},
		{"a hint of another sheet", "Who, where, when and how much: one value a line. Kiosks moved.", "Who, where, when and how much: one value a line. Work is paid.", ""},
		{"nothing in common", said, "Weekly paid river work and a savings scheme.", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := given(t, m, fmt.Sprintf("{consultations: [{what_changed: %q}], groups: [{activity: %q}]}", test.changed, test.activity))
			found := append(raised(a, "TEXT_ALIKE"), raised(a, "TEXT_REPEATED")...)
			switch {
			case test.passage == "" && len(found) > 0:
				t.Errorf("raised: %+v", found)
			case test.passage != "" && (len(found) != 1 || !strings.Contains(found[0].Message, "“"+test.passage+"”")):
				t.Errorf("want %q in %+v", test.passage, found)
			case test.passage != "" && strings.Join(found[0].Cells, " ") != "Consultations!H2 Groups!B2":
				t.Errorf("cells %q", found[0].Cells)
			}
		})
	}
}

// TestTextsRepeatedApart: each text that stands twice is a flag of its own, and beyond eight they are counted in one.
func TestTextsRepeatedApart(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	var rows []string
	for i := range 11 {
		text := strings.Repeat(fmt.Sprintf("kiosk%c ", 'a'+i), 6)
		rows = append(rows, fmt.Sprintf("{what_changed: %q}, {what_changed: %q}", text, text))
	}
	a := given(t, m, "{consultations: ["+strings.Join(rows, ", ")+"]}")
	found := raised(a, "TEXT_REPEATED")
	if len(found) != 9 || found[8].Message != "More cells of which the same holds: 6." || found[8].Cells[0] != "Consultations!H18:H23" {
		t.Errorf("%+v", found)
	}
	if len(found) > 0 && (found[0].Message != "The same text stands in 2 cells: “kioska kioska kioska kioska kioska kioska”" || found[0].Cells[0] != "Consultations!H2:H3") {
		t.Errorf("the first: %+v", found[0])
	}
}

// TestFlagsSpeakThreeLanguages: every kind has a sentence in each, with all its places filled.
func TestFlagsSpeakThreeLanguages(t *testing.T) {
	for _, language := range []string{"en", "fr", "es"} {
		voice := markertest.Voice(t, language)
		for _, code := range append(marker.FlagCodes(), "MORE") {
			if !voice.Has("flags." + code) {
				t.Errorf("%s has no sentence in %q", code, language)
			}
		}
	}
}
