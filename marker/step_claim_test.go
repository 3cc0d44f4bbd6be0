package marker_test

import (
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/markertest"
)

// union is a partner of whose country and affiliation no other row speaks.
const union = "partners: [{organisation: Mto Renda Union, actor_type: cso, country: KE, ingo_affiliate: no, role: implement, outputs: O1; O2}]\n"

// TestStepsTakeNothingForTrue: what a partner is, who was heard and how many hands money passes through is so or not, whatever a
// step needs; what is to be found or done anew is as the step says, and what another row says needs no condition.
func TestStepsTakeNothingForTrue(t *testing.T) {
	b := newBench(t)
	blank := func(was string) string { return strings.Replace(union, was, was[:strings.Index(was, ":")]+`: "", `, 1) }
	b.checkSayings(t, []saying{
		{"a country", "A2", blank("country: KE, "), []string{"(Country: Kenya, if that is so)"}, nil},
		{"an affiliation", "A2", blank("ingo_affiliate: no, "), []string{"(Affiliated to an INGO: no, if that is so)"}, nil},
		{"a type of several", "A2", strings.Replace(union, "cso", `""`, 1), []string{"(Type of actor: for example Local government, if that is so)"}, nil},
		{"a partner to be found", "A2", "partners: []\n", []string{"Country: Kenya;"}, []string{"if that is so"}},
		{"a partner named elsewhere", "A4", "partners: []\ngroups: [{group: Young women, activity: A bus line planned with and for young women, organisation: Mto Renda Union, indicator: I1}]\n",
			[]string{"Organisation: Mto Renda Union", "Country: Kenya, if that is so"}, []string{"Organisation: Mto Renda Union, if"}},
		{"a country that a budget line tells", "A2", blank("country: KE, ") + "budget: [{line: \"1\", recipient: Mto Renda Union, recipient_country: KE, modality: grant, amount: 100}]\n",
			[]string{"(Country: Kenya)"}, []string{"if that is so"}},
		{"who was heard", "A1", "consultations: [{date: 2024-10-15, territory: Mto Mweupe, organisation: null, kind: co_design}]\n",
			[]string{"(Organisation: Municipality of Mto Mweupe, if that is so)"}, nil},
		{"who has a seat", "A3", "governance: [{body: Board, organisation: null, seat: voting, decides: yes, document: Terms of reference}]\n",
			[]string{"(Organisation: Municipality of Mto Mweupe, if that is so)"}, nil},
		{"who has a seat, in an annual report", "A3", "programme: {stage: annual}\ngovernance: [{body: Board, organisation: null}]\n",
			[]string{"(Organisation: Municipality of Mto Mweupe, if that is so)"}, nil},
		{"who collects", "B4", "monitoring: [{organisation: null, role: collects, feedback: \"Each quarter the council hears the results.\"}]\n",
			[]string{"(Organisation: Municipality of Mto Mweupe, if that is so)"}, nil},
		{"who will collect, in a new row", "B4", "monitoring: []\n", []string{"Organisation: Municipality of Mto Mweupe."}, []string{"if that is so"}},
		{"how they were heard", "A1", "consultations: [{kind: \"\"}, {date: 2024-11-20, organisation: Mto Mweupe Fisherwomen Cooperative, actor_type: cbo, kind: \"\", what_changed: \"Wages are paid each week, because members ask for it.\"}]\n", []string{"for example Consultation, if that is so"}, nil},
		{"the way of money", "C1", "programme: {total_budget: 100}\nbudget: [{line: \"1\", recipient: Municipality of Mto Mweupe, intermediaries: \"\", modality: grant, amount: 100}]\n",
			[]string{"(Intermediaries: for example 1, if that is so)"}, nil},
		{"a role is given", "A2", blank("role: implement, "), []string{"(Role: Implements)"}, []string{"if that is so"}},
		{"a role was had, once the programme has ended", "A2", "programme: {stage: final}\n" + blank("role: implement, "), []string{"(Role: for example Implements, if that is so)"}, nil},
	})
}

// TestClaimsAreOnlySuggested: the record gives no value where a sentence says "if that is so", and names it all the same.
func TestClaimsAreOnlySuggested(t *testing.T) {
	b := newBench(t)
	suggested := 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		for _, f := range b.Assess(programme).Criteria {
			if f.Action == nil {
				continue
			}
			for _, change := range f.Action.Changes {
				count := countSuggested(change.Edits)
				if said := strings.Contains(change.Text, "if that is so"); said && count == 0 {
					t.Errorf("example %d, %s: nothing is suggested: %s", n, f.ID, change.Text)
				}
				suggested += count
			}
		}
	}
	if suggested == 0 {
		t.Error("no country and no affiliation is suggested")
	}
}

func countSuggested(edits []marker.CellEdit) int {
	count := 0
	for _, edit := range edits {
		if edit.Suggested != "" && edit.Value == nil {
			count++
		}
	}
	return count
}

// TestClaimsInEveryLanguage: the condition is said in the report's language.
func TestClaimsInEveryLanguage(t *testing.T) {
	given := strings.Replace(union, "country: KE", `country: ""`, 1)
	for language, want := range map[string]string{"fr": "Kenya, si c’est bien le cas", "es": "Kenia, si es así"} {
		m := speaking(t, "lm-2.0", language)
		f := finding(m.Assess(markertest.Given(t, m, markertest.Lexicon(t), given)), "A2")
		if !strings.Contains(f.Action.Text, want) {
			t.Errorf("%q is not in: %s", want, f.Action.Text)
		}
	}
}
