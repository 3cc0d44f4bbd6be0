package marker_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// given lays evidence, written as in a criterion's examples, on an edition's base programme and marks it.
func given(t *testing.T, m *marker.Marker, yaml string) *marker.Assessment {
	t.Helper()
	file := filepath.Join(t.TempDir(), "given.yaml")
	if err := os.WriteFile(file, []byte(yaml), 0o644); err != nil {
		t.Fatal(err)
	}
	node, err := criteria.LoadNode(file)
	if err != nil {
		t.Fatal(err)
	}
	programme, faults := marker.Example(m.Edition().Base, node, m.Form(), markertest.Lexicon(t))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return m.Assess(programme)
}

func guard(guards []marker.GuardResult, id, target string) (marker.GuardResult, bool) {
	i := slices.IndexFunc(guards, func(g marker.GuardResult) bool { return g.ID == id && g.Target == target })
	if i < 0 {
		return marker.GuardResult{}, false
	}
	return guards[i], true
}

// What is missing lowers the level and not the level at most; coverage says how much is there.
func TestWhatIsMissingCouldStillBeShown(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), "{consultations: [], monitoring: []}")
	if *a.Level >= 3 || *a.LevelAtMost != 3 || a.Coverage >= 1 || a.Coverage <= 0.5 {
		t.Errorf("level %d, at most %d, coverage %v", *a.Level, *a.LevelAtMost, a.Coverage)
	}
	f := finding(a, "A1")
	if f.Status != marker.NotEvidenced || *f.Level != 0 || len(f.Unmet) == 0 {
		t.Errorf("A1 is %s, %d, unmet %v", f.Status, *f.Level, f.Unmet)
	}
}

// An output without an id is one more output that nobody carries.
func TestANamelessOutputStaysInTheWhole(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{outputs: [{id: O1}, {id: O2}, {id: "", title: "An output that nobody carries"}]}`)
	f := finding(a, "A2")
	got := f.Unmet[0].Got.(float64)
	if *f.Level != 2 || got < 0.66 || got > 0.67 {
		t.Errorf("A2 is %d with %v of the outputs: %s", *f.Level, got, f.Because)
	}
}

func TestMoneyOfNothingIsNotZero(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), "{budget: []}")
	if f := a.Financing; f.Total != nil || f.Local != nil || f.LocalShare != nil {
		t.Errorf("financing of no budget: %+v", f)
	}
	aside := given(t, markertest.Marker(t, "lm-2.0"), "{programme: {total_budget: 200}}").Financing
	if aside.Local != nil || aside.LocalShare != nil || *aside.LocalSetAside != 6000 {
		t.Errorf("financing of a budget that does not add up: %+v", aside)
	}
}

func TestFindingsSayWhatIsInferred(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0-screening")
	a := m.Assess(markertest.Base(t, m))
	for id, want := range map[string]bool{"S1": true, "S2": true, "S3": true, "S4": false, "S5": false} {
		if got := finding(a, id).Inferred; got != want {
			t.Errorf("%s inferred: %v, want %v", id, got, want)
		}
	}
}

// Of alternatives, those that hold are met, and an alternative that does not is not listed as if it did.
func TestMetAlternativesAreThoseThatHold(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{programme: {stage: inception}}`)
	for _, o := range finding(a, "C1").Met {
		for _, branch := range o.Any {
			if slices.ContainsFunc(branch, func(part marker.Outcome) bool { return part.Measure == "stage" }) {
				t.Errorf("the way for proposals is met at inception: %+v", o.Any)
			}
		}
	}
}

func TestGuardsCapAndSayWhetherTheyDid(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	noMoney := given(t, m, "{budget: [{recipient: UNDP, amount: 100}]}")
	if g, ok := guard(noMoney.Guards, "no-local-money", "overall"); !ok || !g.Changed || *g.Cap != 1 || *noMoney.Level != 1 {
		t.Errorf("no local money: %+v, level %d", g, *noMoney.Level)
	}
	if g, ok := guard(noMoney.Guards, "under-a-quarter", "overall"); !ok || g.Changed {
		t.Errorf("a cap above the level changed it: %+v", g)
	}
	aside := given(t, m, "{programme: {total_budget: 200}}")
	f := finding(aside, "C1")
	if g, ok := guard(f.Guards, "budget-does-not-add-up", "C1"); !ok || *g.Status != marker.NotEvidenced || f.Status != marker.NotEvidenced || *f.Level != 0 {
		t.Errorf("a budget that does not add up: %+v, %s", g, f.Status)
	}
	concept := given(t, m, "{programme: {stage: concept, total_budget: 200}}")
	if f := finding(concept, "C1"); f.Status != marker.NotApplicable || len(f.Guards) > 0 || f.Level != nil {
		t.Errorf("a guard acted on what does not apply: %+v", f)
	}
}

// A criterion that is set aside is at 0 whatever else would cap it; caps come after.
func TestSettingAsideComesBeforeCaps(t *testing.T) {
	folder := changed(t, "lm-2.0", "edition.yaml", "  - id: spending-not-complete",
		"  - {id: held, when: {C1: {above: 0}}, cap: {C1: 1}, because: \"Held.\"}\n  - id: spending-not-complete")
	m := markertest.Marker(t, folder)
	if f := finding(m.Assess(markertest.Base(t, m)), "C1"); *f.Level != 1 {
		t.Errorf("C1 is %d, want it held at 1", *f.Level)
	}
	f := finding(given(t, m, "{programme: {total_budget: 200}}"), "C1")
	if _, held := guard(f.Guards, "held", "C1"); held {
		t.Errorf("what is set aside was capped too: %+v", f.Guards)
	}
}

// An organisation that nothing is known of satisfies nothing, decides nothing, and is a problem with its cell.
func TestAnUnknownOrganisationDecidesNothing(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{monitoring: [{organisation: Nobody Knows Whom, actor_type: "", role: collects, feedback: "Results are read out every quarter"}]}`)
	f := finding(a, "B4")
	if f.Status != marker.NotEvidenced {
		t.Errorf("B4 is %s: %s", f.Status, f.Because)
	}
	isIt := func(p marker.ProblemNote) bool { return p.Code == "REFERENCE_UNKNOWN" && p.Cell == "Monitoring!A2" }
	if !slices.ContainsFunc(a.Problems, isIt) {
		t.Errorf("problems: %+v", a.Problems)
	}
}

// The programme's own UN organisations need no row in partners.
func TestTheLeadAgencyIsKnown(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{programme: {lead_agency: UNFPA, punos: UNDP}, governance: [{organisation: UNFPA, actor_type: "", seat: chair, decides: yes}]}`)
	if slices.ContainsFunc(a.Problems, func(p marker.ProblemNote) bool { return p.Code == "REFERENCE_UNKNOWN" && p.Cell == "Governance!B2" }) {
		t.Errorf("the lead agency is unknown: %+v", a.Problems)
	}
}

func TestAContradictionIsAProblemAndCountsForNobody(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{budget: [{recipient: Municipality of Mto Mweupe, recipient_type: ingo, amount: 100}]}`)
	if f := finding(a, "C1"); *f.Level != 0 {
		t.Errorf("C1 is %d", *f.Level)
	}
	if !slices.ContainsFunc(a.Problems, func(p marker.ProblemNote) bool { return p.Code == "ORGANISATION_CONTRADICTS" && p.Cell == "Budget!H2" }) {
		t.Errorf("problems: %+v", a.Problems)
	}
}

func TestPeriods(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	for end, want := range map[string]bool{"2025-06-30": true, "2025-07-01": false} {
		a := given(t, m, "{programme: {start: 2025-07-01, end: "+end+"}}")
		got := slices.ContainsFunc(a.Problems, func(p marker.ProblemNote) bool { return p.Code == "PERIOD_REVERSED" })
		if got != want {
			t.Errorf("a programme from 2025-07-01 to %s: reversed %v", end, got)
		}
	}
}

func TestAFieldThatCriteriaRestOnIsMissed(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{programme: {submitted: ""}}`)
	if !slices.ContainsFunc(a.Problems, func(p marker.ProblemNote) bool { return p.Code == "FIELD_MISSING" }) {
		t.Errorf("problems: %+v", a.Problems)
	}
	missed := finding(a, "A1").Missed
	if len(missed) == 0 || missed[0].Cell != "Programme!B6" {
		t.Errorf("what is missed is not the date of submission: %+v", missed)
	}
}

// Spain is one donor in every language, and so is an agency.
func TestOrganisationsAreOneInEveryLanguage(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{programme: {lead_agency: PNUD, donors: "Espagne; España; Unión Europea; Fundación Río Claro"}}`)
	if want := []string{"Spain", "European Union", "Fundación Río Claro"}; !slices.Equal(a.Programme.Donors, want) || a.Programme.LeadAgency != "UNDP" {
		t.Errorf("donors %q, lead agency %q", a.Programme.Donors, a.Programme.LeadAgency)
	}
}

// Rows that are not shown are counted once each, although both conditions of a level miss them.
func TestRowsThatAreNotShownAreCountedOnce(t *testing.T) {
	partners := "{organisation: Municipality of Mto Mweupe, role: implement, outputs: \"O1; O2\"}"
	for i := range 12 {
		partners += fmt.Sprintf(", {organisation: UN entity %d, actor_type: un, country: KE, outputs: O1}", i)
	}
	a := given(t, markertest.Marker(t, "lm-2.0"), "{outputs: [{id: O1}, {id: O2}, {id: O3}], partners: ["+partners+"]}")
	f := finding(a, "A2")
	outputs, rows := 3, 13 // that no local actor leads, and that lead none
	if *f.Level != 2 || len(f.Missed)+f.MoreMissed != outputs+rows {
		t.Errorf("level %d; %d rows shown and %d more, want %d in all: %+v", *f.Level, len(f.Missed), f.MoreMissed, outputs+rows, f.Missed)
	}
}

// A local indicator without a territory may be local: it stays in the whole, and completes nothing.
func TestAnEmptyCellLeavesNoDenominator(t *testing.T) {
	a := given(t, markertest.Marker(t, "lm-2.0"), `{indicators: [{id: I1}, {id: I2}, {id: I3, territory: ""}]}`)
	f := finding(a, "B2")
	if *f.Level != 2 || *f.Unmet[0].Part != 2 || *f.Unmet[0].Whole != 3 {
		t.Errorf("B2 is %d: %s", *f.Level, f.Because)
	}
}

// A cap above the level leaves the level where it is.
func TestACapNeverLifts(t *testing.T) {
	m := markertest.Marker(t, changed(t, "lm-2.0", "A4.yaml", "\nlevels:",
		"\nguards: [{id: held, when: {groups_named: {above: 0}}, cap: 2, because: \"Held.\"}]\nlevels:"))
	f := finding(given(t, m, `{groups: [{group: Fisherwomen without land title, activity: ""}]}`), "A4")
	if g, held := guard(f.Guards, "held", "A4"); *f.Level != 1 || !held || g.Changed {
		t.Errorf("A4 is %d under %+v", *f.Level, f.Guards)
	}
}
