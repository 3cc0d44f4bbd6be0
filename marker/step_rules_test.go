package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestNobodyBecomesLocalForAStep: what an organisation is said to be stays so, those of the United Nations stay what they are,
// and no name that a step makes up is ever shown.
func TestNobodyBecomesLocalForAStep(t *testing.T) {
	b := newBench(t)
	given := "governance: [{organisation: UNDP, seat: voting, decides: yes}]\npartners: []\n"
	for _, f := range b.Assess(markertest.Given(t, b.Marker, b.lexicon, given)).Criteria {
		if f.Action != nil && (strings.Contains(f.Action.Text, "UNDP") || strings.Contains(f.Action.Text, "Rivertown")) {
			t.Errorf("%s: %s", f.ID, f.Action.Text)
		}
	}
	for n, programme := range markertest.Examples(t, b.Marker) {
		for _, f := range b.Assess(programme).Criteria {
			if f.Action != nil && strings.Contains(f.Action.Text, "Rivertown") {
				t.Errorf("example %d, %s: %s", n, f.ID, f.Action.Text)
			}
		}
	}
}

// TestTheMunicipalityOfAPlaceComesFirst: money of a line that stays in its place goes to whoever has the place in its name.
func TestTheMunicipalityOfAPlaceComesFirst(t *testing.T) {
	b := newBench(t)
	given := `
partners:
  - {organisation: Municipality of Mto Mweupe, actor_type: local_government, country: KE}
  - {organisation: Municipality of Kilima Kidogo, actor_type: local_government, country: KE}
programme: {total_budget: 100}
budget: [{line: "1", recipient: UNDP, modality: internal, category: 1, amount: 100, territory: Kilima Kidogo, output: O1}]
`
	f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, given)), "C1")
	if len(f.Action.Changes) != 1 || !strings.Contains(f.Action.Text, "Recipient: Municipality of Kilima Kidogo") {
		t.Errorf("%s", f.Action.Text)
	}
}

// TestAUnitedNationsOrganisationStaysOne: one that the programme names among its own, and of which no other row says anything,
// is not called local because its seat would count.
func TestAUnitedNationsOrganisationStaysOne(t *testing.T) {
	b := newBench(t)
	given := "programme: {punos: UNICEF, lead_agency: UNICEF}\ngovernance: [{organisation: UNICEF, actor_type: null, seat: voting, decides: yes, body: Steering committee}]\n"
	f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, given)), "A3")
	if strings.Contains(f.Action.Text, "UNICEF") {
		t.Error(f.Action.Text)
	}
}

// TestMoneyIsRoundedUpToTheCent: 5 % of 99.99 is 4.9995, so 5.00 has to move, and neither 4.99 nor 5.01.
func TestMoneyIsRoundedUpToTheCent(t *testing.T) {
	b := newBench(t)
	given := "programme: {total_budget: 99.99, stage: annual}\nbudget: [{recipient: UNDP, modality: internal, category: 1, amount: 99.99, spent: 0}]\n"
	f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, given)), "C1")
	if len(f.Action.Changes) != 1 || f.Action.Changes[0].By != 5.0 {
		t.Errorf("%+v", f.Action)
	}
}
