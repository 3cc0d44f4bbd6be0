package marker_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// rows writes a table of an example: the same row again and again, with each time another of the values where %v stands.
func rows(table, row string, values ...any) string {
	var all []string
	for _, v := range values {
		all = append(all, "{"+strings.ReplaceAll(row, "%v", fmt.Sprint(v))+"}")
	}
	return table + ": [" + strings.Join(all, ", ") + "]"
}

// TestFlagsAtTheirBorders: each flag on the least evidence that raises it, and on a little less or more that does not.
func TestFlagsAtTheirBorders(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	const (
		heard     = "date: 2024-12-0%v, organisation: Municipality of Mto Mweupe"
		uncounted = `organisation: Municipality of Mto Mweupe, date: 2024-12-0%v, women: "", men: ""`
		line      = "recipient: UNDP, puno: UNDP, amount: %v"
		shares    = "recipient: UNDP, puno: %v, amount: 30"
		indicator = "id: I%v, baseline: %v0, target: %v0"
		kept      = "id: I%v, baseline: 4%v, target: 4%v"
		absent    = "partners: [{organisation: Kilima Market Association, actor_type: cbo, role: %s}]"
	)
	rounds := rows("budget", line, 3000, 4000, 5000, 6000, 7000)
	tests := []struct {
		name, given, code string
		cells             []string // of the flag; nil where none must be raised
	}{
		{"three on one day", rows("consultations", heard, 5, 5, 5), "CONSULTED_ONE_DAY", []string{"Consultations!A2:A4"}},
		{"two on one day are one meeting", rows("consultations", heard, 5, 5), "CONSULTED_ONE_DAY", nil},
		{"one on another day", rows("consultations", heard, 5, 5, 6), "CONSULTED_ONE_DAY", nil},
		{"a date that is missing says nothing", rows("consultations", "date: %v", "2024-12-05", "2024-12-05", `""`), "CONSULTED_ONE_DAY", nil},
		{"all on the day after submission", rows("consultations", "date: 2025-03-0%v", 2, 3), "CONSULTED_AFTER_SUBMISSION", []string{"Consultations!A2:A3", "Programme!B6"}},
		{"one on the day of submission", rows("consultations", "date: 2025-03-0%v", 1, 3), "CONSULTED_AFTER_SUBMISSION", nil},
		{"no date of submission", rows("consultations", "date: 2025-03-0%v", 2) + `, programme: {submitted: ""}`, "CONSULTED_AFTER_SUBMISSION", nil},
		{"no consultation at all", "consultations: []", "CONSULTED_AFTER_SUBMISSION", nil},
		{"nobody counted", rows("consultations", uncounted, 5, 6), "NOBODY_COUNTED", []string{"Consultations!F2:F3", "Consultations!G2:G3"}},
		{"nobody counted, once", rows("consultations", uncounted, 5), "NOBODY_COUNTED", nil},
		{"zero is nobody", rows("consultations", "date: 2024-12-0%v, women: 0, men: 0", 5, 6), "NOBODY_COUNTED", []string{"Consultations!F2:F3", "Consultations!G2:G3"}},
		{"one man counted", rows("consultations", `date: 2024-12-05, women: "", men: %v`, 0, 1), "NOBODY_COUNTED", nil},
		{"two targets at their baselines", rows("indicators", kept, 1, 2), "TARGETS_AS_BASELINES", []string{"Indicators!J2:J3", "Indicators!L2:L3"}},
		{"one target at its baseline", rows("indicators", kept, 1), "TARGETS_AS_BASELINES", nil},
		{"one of three is to change", "indicators: [{id: I1, baseline: 4, target: 4}, {id: I2, baseline: 5, target: 5}, {id: I3, baseline: 5, target: 6}]", "TARGETS_AS_BASELINES", nil},
		{"a target that is missing says nothing", `indicators: [{id: I1, baseline: 4, target: 4}, {id: I2, baseline: 5, target: ""}]`, "TARGETS_AS_BASELINES", nil},
		{"words are kept, too", "indicators: [{id: I1, baseline: weak, target: weak}, {id: I2, baseline: none yet, target: none yet}]", "TARGETS_AS_BASELINES", []string{"Indicators!J2:J3", "Indicators!L2:L3"}},
		{"round throughout", rounds + ", " + rows("indicators", indicator, 1, 2, 3), "ROUND_NUMBERS", []string{"Budget!O2:O6", "Indicators!J2:J4", "Indicators!L2:L4"}},
		{"two indicators", rounds + ", " + rows("indicators", indicator, 1, 2), "ROUND_NUMBERS", nil},
		{"four lines", rows("budget", line, 3000, 4000, 5000, 6000) + ", " + rows("indicators", indicator, 1, 2, 3), "ROUND_NUMBERS", nil},
		{"one line in hundreds", rows("budget", line, 3000, 4000, 5000, 6000, 7100) + ", " + rows("indicators", indicator, 1, 2, 3), "ROUND_NUMBERS", nil},
		{"one cent", rows("budget", line, 3000, 4000, 5000, 6000, 7000.01) + ", " + rows("indicators", indicator, 1, 2, 3), "ROUND_NUMBERS", nil},
		{"one target that is not round", rounds + ", indicators: [{id: I1, baseline: 0, target: 20}, {id: I2, baseline: 10, target: 20}, {id: I3, baseline: 10, target: 25}]", "ROUND_NUMBERS", nil},
		{"four of seven lines alike", rows("budget", line, 9, 9, 9, 9, 1, 2, 3), "BUDGET_EVEN", []string{"Budget!O2:O5"}},
		{"four of eight lines alike", rows("budget", line, 9, 9, 9, 9, 1, 2, 3, 4), "BUDGET_EVEN", nil},
		{"three of three lines alike", rows("budget", line, 9, 9, 9), "BUDGET_EVEN", nil},
		{"nothing is no amount", rows("budget", line, 0, 0, 0, 0), "BUDGET_EVEN", nil},
		{"indirect costs are left out", rows("budget", "recipient: UNDP, category: 8, amount: %v", 9, 9, 9, 9), "BUDGET_EVEN", nil},
		{"three equal shares", rows("budget", shares, "UNDP", "UNICEF", "ILO"), "SHARES_EVEN", []string{"Budget!O2:O4"}},
		{"two equal shares", rows("budget", shares, "UNDP", "UNICEF"), "SHARES_EVEN", nil},
		{"one has two lines", rows("budget", shares, "UNDP", "UNICEF", "ILO", "ILO"), "SHARES_EVEN", nil},
		{"a line of nobody", rows("budget", shares, "UNDP", "UNICEF", "ILO", `""`), "SHARES_EVEN", nil},
		{"40 letters twice", rows("groups", "activity: %v", strings.Repeat("fish ", 7)+"water", strings.Repeat("fish ", 7)+"water"), "TEXT_REPEATED", []string{"Groups!B2:B3"}},
		{"39 letters twice", rows("groups", "activity: %v", strings.Repeat("fish ", 7)+"wate", strings.Repeat("fish ", 7)+"wate"), "TEXT_REPEATED", nil},
		{"leads in name alone", fmt.Sprintf(absent, "lead"), "PARTNER_ONLY_NAMED", []string{"Partners!A2"}},
		{"implements in name alone", fmt.Sprintf(absent, "implement"), "PARTNER_ONLY_NAMED", []string{"Partners!A2"}},
		{"a UN organisation of the programme", `partners: [{organisation: WHO, actor_type: "", role: lead}], programme: {punos: "UNDP; WHO"}`, "PARTNER_ONLY_NAMED", nil},
		{"an adviser need not act", fmt.Sprintf(absent, "advise"), "PARTNER_ONLY_NAMED", nil},
		{"no budget yet", fmt.Sprintf(absent, "lead") + ", budget: []", "PARTNER_ONLY_NAMED", nil},
		{"nobody answers for anything", fmt.Sprintf(absent, "lead") + `, monitoring: [], indicators: [{id: I1, responsible: ""}]`, "PARTNER_ONLY_NAMED", nil},
		{"the UN is no concern", "partners: [{organisation: WHO, actor_type: un, role: lead}]", "PARTNER_ONLY_NAMED", nil},
		{"nobody in particular", "partners: [{organisation: local governments, actor_type: local_government, role: lead}]", "PARTNER_ONLY_NAMED", nil},
	}
	acts := map[string]string{
		"budget": "{recipient: Kilima Market Association, amount: 1}", "consultations": "{organisation: Kilima Market Association}",
		"monitoring": "{organisation: Kilima Market Association}", "indicators": "{responsible: Kilima Market Association}", "groups": "{organisation: Kilima Market Association}",
	}
	for table, row := range acts {
		tests = append(tests, struct {
			name, given, code string
			cells             []string
		}{"acts in " + table, fmt.Sprintf(absent, "lead") + ", " + table + ": [" + row + "]", "PARTNER_ONLY_NAMED", nil})
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			raised, ok := flag(given(t, m, "{"+test.given+"}"), test.code)
			switch {
			case test.cells == nil && ok:
				t.Errorf("raised: %+v", raised)
			case test.cells != nil && !ok:
				t.Error("not raised")
			case test.cells != nil && !slices.Equal(raised.Cells, test.cells):
				t.Errorf("cells %q, want %q (%s)", raised.Cells, test.cells, raised.Message)
			}
		})
	}
}
