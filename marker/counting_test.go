package marker_test

import (
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// countingOf is how a measure is counted that the levels of a criterion name.
func countingOf(t *testing.T, m *marker.Marker, criterion, title string) marker.Counting {
	t.Helper()
	for i := range m.Edition().Criteria {
		if m.Edition().Criteria[i].ID != criterion {
			continue
		}
		for _, c := range m.CountingOf(i) {
			if strings.HasPrefix(c.Title, title) {
				return c
			}
		}
	}
	t.Fatalf("%s counts nothing that is called %s", criterion, title)
	return marker.Counting{}
}

func TestCountingInWords(t *testing.T) {
	tests := []struct{ criterion, title, how, where, whole string }{
		{"C1", "share of programme cost that reaches named local actors",
			"the sum of “Amount” over the rows of “Budget” that count, over the sum of the whole", "meets “paid_locally”", "meets “cost”"},
		{"A1", "days before submission on which local actors were heard",
			"how many different values stand under “Date” in the rows of “Consultations” that count",
			"Organisation: meets “local_type” | Date: no later than the programme’s “Date first submitted”", ""},
		{"A2", "share of outputs",
			"the share of what stands under “Output ID” in “Outputs” that “Outputs” names in the rows of “Partners” that count",
			"Organisation: meets “local_actor” | Role: “Leads” or “Implements”", ""},
		{"A2", "outputs that a named local actor leads",
			"how much of what stands under “Output ID” in “Outputs” is named by “Outputs” in the rows of “Partners” that count, as a number",
			"Organisation: meets “local_actor” | Role: “Leads” | Agreement: filled in", ""},
		{"B4", "local actors with a part in monitoring", "how many rows of “Monitoring” count", "Organisation: meets “local_type”", ""},
	}
	m := markertest.Marker(t, "lm-2.0")
	for _, test := range tests {
		got := countingOf(t, m, test.criterion, test.title)
		if got.How != test.how || strings.Join(got.Where, " | ") != test.where || strings.Join(got.Whole, " | ") != test.whole {
			t.Errorf("%s, %s:\n%s\n%q\n%q", test.criterion, test.title, got.How, got.Where, got.Whole)
		}
	}
}

// TestEveryKindOfMeasureIsTold: those too that no embedded ladder names.
func TestEveryKindOfMeasureIsTold(t *testing.T) {
	tests := []struct{ measure, want string }{
		{"{sum: budget.amount, where: {territory: given}}", "the sum of “Amount” over the rows of “Budget” that count"},
		{"{share: indicators, where: {unit: given}}", "how many rows of “Indicators” count, over how many there are in the whole"},
		{"{gap: [budget.amount, programme.total_budget]}", "how far the sum of “Amount” in “Budget” is from the programme’s “Total budget”, relative to the latter"},
		{"{value: programme.beneficiaries}", "the programme’s “Direct beneficiaries”"},
		{"{count: budget}", "how many rows of “Budget” count"},
	}
	for _, test := range tests {
		m := edited(t, "lm-2.0", "en", edit{"B4.yaml", "measures:\n", "measures:\n  tried: " + test.measure + "\n"}, edit{"B4.yaml", "levels:\n  1: {", "levels:\n  1: {tried: given, "})
		if got := countingOf(t, m, "B4", "tried").How; got != test.want {
			t.Errorf("%s is counted as %q, want %q", test.measure, got, test.want)
		}
	}
}

// TestCountingSpeaksEveryLanguage: no place of a sentence is left, whatever a measure is of.
func TestCountingSpeaksEveryLanguage(t *testing.T) {
	for _, id := range criteria.EditionNames() {
		for _, language := range criteria.Languages {
			m := defining(t, id, language, "")
			for i := range m.Edition().Criteria {
				for _, c := range m.CountingOf(i) {
					text := c.How + strings.Join(c.Where, " ") + strings.Join(c.Whole, " ")
					if c.How == "" || strings.ContainsAny(text, "{}$") || strings.Contains(text, "handbook.") {
						t.Errorf("%s, %s: %s is counted as %q", id, language, c.Title, text)
					}
				}
			}
		}
	}
}
