package marker_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// flowsOf are the flows of a budget of these lines, which take what they do not give from the base programme.
func flowsOf(t *testing.T, m *marker.Marker, lines ...string) []marker.Flow {
	t.Helper()
	return given(t, m, "{budget: ["+strings.Join(lines, ", ")+"]}").Financing.Flows
}

// TestWays lays single budget lines on the base programme: what is not given is a grant of UN-Habitat to a municipality.
func TestWays(t *testing.T) {
	const town, cooperative = "recipient: Municipality of Mto Mweupe", "recipient: Mto Mweupe Fisherwomen Cooperative"
	tests := []struct{ name, line, want string }{
		{"a grant to a municipality", town, marker.WayDirect},
		{"a contract", town + ", modality: contract", marker.WayDirect},
		{"a pooled fund, straight from the Fund", town + ", modality: pooled_fund, intermediaries: 0", marker.WayDirect},
		{"a cooperative that is a partner", cooperative, marker.WayDirect},
		{"a transfer through the treasury", town + ", modality: fiscal_transfer", marker.WayTreasury},
		{"one organisation more", town + ", intermediaries: 2", marker.WayOneMore},
		{"a transfer by one organisation more", town + ", modality: fiscal_transfer, intermediaries: 2", marker.WayOneMore},
		{"two organisations more", town + ", intermediaries: 3", marker.WayMore},
		{"many organisations more", town + ", intermediaries: 7", marker.WayMore},
		{"a call for those who are not known yet", `recipient: "", recipient_type: "", selection: restricted_call`, marker.WayReserved},
		{"an open call reserves nothing", `recipient: "", recipient_type: "", selection: open_call`, ""},
		{"blank intermediaries", town + `, intermediaries: ""`, marker.WayUnclear},
		{"a purchase for a municipality", town + ", modality: purchase", marker.WayUnclear},
		{"a purchase by one organisation more", town + ", modality: purchase, intermediaries: 2", marker.WayUnclear},
		{"a local type of another country", "recipient: City of Elsewhere, recipient_country: UG", marker.WayUnclear},
		{"a body without a name", "recipient: local governments in target districts", marker.WayUnclear},
		{"a local firm that nobody says is not affiliated", "recipient: Maji Works, recipient_type: private_local", marker.WayUnclear},
		{"a UN organisation", "recipient: UNDP", ""},
		{"a ministry", "recipient: Ministry of Water, recipient_type: national_government", ""},
		{"an international NGO", "recipient: Water Without Borders, recipient_type: ingo", ""},
	}
	m := markertest.Marker(t, "lm-2.0")
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			flows := flowsOf(t, m, "{"+test.line+", amount: 12.5}")
			if len(flows) != 1 || flows[0].Way != test.want || flows[0].Indirect || *flows[0].Planned != 1250 || flows[0].Unread != 0 {
				t.Errorf("want %q: %+v", test.want, flows)
			}
		})
	}
}

// TestIndirectCostsGoNoWay: category 8 is never money for local actors, whoever receives it.
func TestIndirectCostsGoNoWay(t *testing.T) {
	flows := flowsOf(t, markertest.Marker(t, "lm-2.0"), "{recipient: Municipality of Mto Mweupe, category: 8, amount: 7}", "{recipient: Municipality of Mto Mweupe, amount: 93}")
	if len(flows) != 2 || !flows[0].Indirect || flows[0].Way != "" || flows[1].Indirect || flows[1].Way != marker.WayDirect {
		t.Errorf("got %+v", flows)
	}
}

// flowsSaid writes flows in one line each.
func flowsSaid(flows []marker.Flow) []string {
	said := func(m *fact.Money) string {
		if m == nil {
			return "-"
		}
		return m.String()
	}
	var all []string
	for _, f := range flows {
		year := "-"
		if f.Year != nil {
			year = fmt.Sprint(*f.Year)
		}
		all = append(all, fmt.Sprintf("%s → %s (%s) %s %s/%s unread %d %v", f.PUNO, f.Recipient, f.RecipientType, year, said(f.Planned), said(f.Spent), f.Unread, f.Cells))
	}
	return all
}

// TestLinesThatFlowTogether: lines are added up where all that tells flows apart is the same, however it is spelled.
func TestLinesThatFlowTogether(t *testing.T) {
	const town = "recipient: Municipality of Mto Mweupe"
	tests := []struct {
		name  string
		lines []string
		want  []string
	}{
		{"two spellings", []string{"{" + town + ", amount: 1.25, spent: 1}", "{recipient: MUNICIPALITY of Mto  Mweupe, puno: UN-HABITAT, amount: 2}"},
			[]string{"UN-Habitat → Municipality of Mto Mweupe (local_government) 2025 3.25/1 unread 0 [Budget!O2:O3]"}},
		{"several years", []string{"{" + town + ", year: 2025, amount: 1}", "{" + town + ", year: 2026, amount: 2}", "{" + town + `, year: "", amount: 4}`, "{" + town + ", year: 2025, amount: 8}"},
			[]string{
				"UN-Habitat → Municipality of Mto Mweupe (local_government) 2025 9/- unread 0 [Budget!O2 Budget!O5]",
				"UN-Habitat → Municipality of Mto Mweupe (local_government) 2026 2/- unread 0 [Budget!O3]",
				"UN-Habitat → Municipality of Mto Mweupe (local_government) - 4/- unread 0 [Budget!O4]",
			}},
		{"an amount that cannot be read", []string{"{" + town + ", amount: 5}", "{" + town + ", amount: tbd, spent: 3}"},
			[]string{"UN-Habitat → Municipality of Mto Mweupe (local_government) 2025 5/3 unread 1 [Budget!O2:O3]"}},
		{"nothing but what cannot be read", []string{"{" + town + ", amount: tbd}", "{" + town + `, amount: ""}`},
			[]string{"UN-Habitat → Municipality of Mto Mweupe (local_government) 2025 -/- unread 2 [Budget!O2:O3]"}},
		{"a heading", []string{"{" + town + ", amount: 5}", `{line: "1", activity: Component 1, recipient: "", modality: "", category: "", puno: "", amount: ""}`},
			[]string{"UN-Habitat → Municipality of Mto Mweupe (local_government) 2025 5/- unread 0 [Budget!O2]"}},
		{"the partner's type", []string{"{recipient: Mto Mweupe Fisherwomen Cooperative, recipient_type: \"\", amount: 5}"},
			[]string{"UNDP → Mto Mweupe Fisherwomen Cooperative (cbo) 2026 5/- unread 0 [Budget!O2]"}},
		{"two PUNOs", []string{"{" + town + ", amount: 5}", "{" + town + ", puno: UNDP, amount: 6}"}, []string{
			"UN-Habitat → Municipality of Mto Mweupe (local_government) 2025 5/- unread 0 [Budget!O2]",
			"UNDP → Municipality of Mto Mweupe (local_government) 2025 6/- unread 0 [Budget!O3]",
		}},
	}
	m := markertest.Marker(t, "lm-2.0")
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, flowsSaid(flowsOf(t, m, test.lines...))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestContributions are who pays, row by row: a row is kept whatever cannot be read of it.
func TestContributions(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{contributions: [
		{donor: Spain, kind: government, year: 2025, amount: 10.05}, {donor: "", kind: "", year: "", amount: 5}, {donor: UNDP, amount: tbd},
		{donor: undp, amount: ""}]}`)
	var got []string
	for _, c := range a.Financing.Contributions {
		text := c.Donor + "|" + c.Kind + "|"
		if c.Year != nil {
			text += fmt.Sprint(*c.Year)
		}
		if c.Amount != nil {
			text += "|" + c.Amount.String()
		}
		got = append(got, text)
		if c.Cell == "" {
			t.Errorf("%s has no cell", text)
		}
	}
	want := []string{"Spain|government|2025|10.05", "|||5", "UNDP|core|2025", "UNDP|fund|2025"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
