package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestStepsClaimNoMoreThanTheyNeed: the least of what would do is asked for, nobody's name is taken for what it is not, and what
// goes with a change is said.
func TestStepsClaimNoMoreThanTheyNeed(t *testing.T) {
	b := newBench(t)
	partner := func(name string) string {
		return "partners: [{organisation: " + name + ", actor_type: \"\", country: KE, ingo_affiliate: no, role: lead, outputs: O1; O2}]\nprogramme: {lead_agency: UNICEF, punos: UNICEF}\n"
	}
	broken := "indicators: [{id: I1, disaggregation: territory; sex, breakdown_targets: women 60}]\n"
	tests := []saying{
		{"an entity of the United Nations is no local government", "A2", partner("UNDP"), []string{"Add a row to Partners"}, []string{"Fill in"}},
		{"nor is a ministry", "A2", partner("Ministry of Environment"), []string{"Add a row to Partners"}, []string{"Fill in"}},
		{"what a name tells is written", "A2", partner("Kilima County Government"), []string{"(Type of actor: Local government)"}, []string{"for example"}},
		{"what a name does not tell is for people", "A2", partner("Mto Renda"), []string{"(Type of actor: for example Local government, if that is so)"}, nil},
		{"a vote is enough", "A3", "governance: [{body: Board, organisation: Municipality of Mto Mweupe, seat: observer, decides: no}, {body: Board, organisation: UNDP, actor_type: un, seat: chair, decides: yes}]\n",
			[]string{"to Voting member"}, []string{"Chair"}},
		{"a role in carrying out is enough", "A2", "partners: [{organisation: Municipality of Mto Mweupe, actor_type: local_government, country: KE, role: advise, outputs: O1; O2}]\n",
			[]string{"to Implements"}, []string{"Leads"}},
		{"a longer breakdown needs its targets", "B3", broken, []string{"to Territory, Sex and Group. The targets have to be broken down in the same way: Indicators!"}, nil},
		{"what was reported at the end is not broken down anew", "B3", "programme: {stage: final}\n" + broken, []string{"The programme has ended"}, []string{"Broken down by"}},
		{"a guard names its cells", "C1", "budget: [{line: \"1\", recipient: UNDP, modality: internal, category: 1, amount: \"\"}, {line: \"2\", recipient: UNDP, modality: internal, category: 1, amount: 100}]\n",
			[]string{"amount of every cost line (0 is an amount). Cells: Budget!"}, nil},
	}
	b.checkSayings(t, tests)
}

// TestStepsShowNoStandIns: names by which a step tries a thing that is new are in no sentence, also where a list names it beside
// others.
func TestStepsShowNoStandIns(t *testing.T) {
	b := newBench(t)
	examples := append(markertest.Examples(t, b.Marker), markertest.Given(t, b.Marker, b.lexicon, "outputs: []\npartners: [{organisation: Municipality of Mto Mweupe, actor_type: local_government, country: KE, role: implement}]\n"))
	for n, programme := range examples {
		assessment := b.Assess(programme)
		texts := []string{}
		for _, f := range assessment.Criteria {
			if f.Action != nil {
				texts = append(texts, f.Action.Text)
			}
		}
		if assessment.Step != nil {
			for _, change := range assessment.Step.Changes {
				texts = append(texts, change.Text)
			}
		}
		for _, text := range texts {
			if strings.Contains(text, "Rivertown") {
				t.Errorf("example %d: %s", n, text)
			}
		}
	}
}
