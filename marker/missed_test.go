package marker_test

import (
	"fmt"
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestRowsAreToldWhatTheyLack: of several ways to count, a row hears of the one it has begun, and of that what is wrong.
func TestRowsAreToldWhatTheyLack(t *testing.T) {
	b := newBench(t)
	const selection = "How the recipient is chosen"
	line := func(rest string) string {
		return "programme: {total_budget: 1000}\nbudget: [{line: \"1\", recipient: UNDP, modality: internal, selection: \"\", amount: 900}, {line: \"2\", amount: 100, " + rest + "}]\n"
	}
	partner := func(rest string) string {
		return "partners: [{organisation: Mto Renda Union, country: KE, role: implement, outputs: O1, " + rest + "}]\n"
	}
	for _, test := range []struct{ name, criterion, given, says, not string }{
		{"nobody is named and nothing is said of a call", "C1", line(`recipient: "", intermediaries: "", modality: grant, selection: ""`), "“Recipient” is empty", selection},
		{"somebody else is named", "C1", line(`recipient: UNDP, modality: grant, selection: ""`), "“Type of actor” says", selection},
		{"somebody else is named, by a call", "C1", line(`recipient: UNDP, intermediaries: 2, modality: grant, selection: open_call`), "“Type of actor” says", selection},
		{"the money goes a long way", "C1", line(`recipient: Municipality of Mto Mweupe, intermediaries: 3, modality: grant, selection: ""`), "“Intermediaries” says 3", selection},
		{"a call for goods", "C1", line(`recipient: "", intermediaries: "", modality: purchase, selection: restricted_call`), "“Transfer modality” says “purchase”", "“Recipient” is empty"},
		{"an affiliation is not known", "A2", partner(`actor_type: cso, ingo_affiliate: ""`), "“Affiliated to an INGO” is empty", "Type of actor"},
		{"an affiliate", "A2", partner(`actor_type: cso, ingo_affiliate: yes`), "“Affiliated to an INGO” says", "Type of actor"},
		{"a type is not known", "A2", partner(`actor_type: "", ingo_affiliate: no`), "“Type of actor” is empty", "INGO"},
		{"the United Nations", "A2", partner(`actor_type: un, ingo_affiliate: no`), "“Type of actor” says “un”", "INGO"},
	} {
		f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, test.given)), test.criterion)
		missed := fmt.Sprint(f.Missed)
		if !strings.Contains(missed, test.says) || strings.Contains(missed, test.not) {
			t.Errorf("%s: %s", test.name, missed)
		}
	}
}
