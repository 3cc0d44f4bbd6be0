package marker_test

import (
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// TestOneChangeIsToldOnce: a lowered threshold is one change of one line.
func TestOneChangeIsToldOnce(t *testing.T) {
	found := marker.Compare(unchanged(t), changedEdition(t, levelOfC1(2, dict("local_share", dict("at_least", "20%")))))
	if len(found.Changes) != 1 || len(found.Changes[0].Lines) != 1 || len(found.Texts) != 0 {
		t.Errorf("the changes are %+v, the texts %+v", found.Changes, found.Texts)
	}
}

// TestDefinitionNamesItsUsers: directly, and through other definitions.
func TestDefinitionNamesItsUsers(t *testing.T) {
	changed := changedEdition(t, func(e *criteria.Edition) {
		for i := range e.Definitions {
			if e.Definitions[i].Name == "local_actor" {
				e.Definitions[i].Value.Node = dict("name", "named")
			}
		}
	})
	found := marker.Compare(unchanged(t), changed)
	used := strings.Join(found.Changes[0].UsedBy, "\n")
	for _, want := range []string{"the measure “share of programme cost that reaches named local actors”", "C1 Money that reaches local actors", "A2 ", "the flag CLAIM_AGAINST_MONEY"} {
		if !strings.Contains(used, want) {
			t.Errorf("%q is not among the users:\n%s", want, used)
		}
	}
	if found.Changes[0].Flags[0] != "CLAIM_AGAINST_MONEY" {
		t.Errorf("flags are %v", found.Changes[0].Flags)
	}
}

// TestTextsMoveNothing: titles, translations, sources and examples stand apart.
func TestTextsMoveNothing(t *testing.T) {
	changed := changedEdition(t, func(e *criteria.Edition) {
		c := criterionIn(e, "C1")
		c.Question.En = "How much money arrives?"
		c.Action.Fr = "Agir."
		c.Sources = c.Sources[1:]
		c.Examples = append(slices.Clone(c.Examples), criteria.Example{Name: "one more"})
		e.Overall.Guards[0].Because.En = "Nobody was heard."
		c.Bounds = dict("2", dict("local_share", items(scalar("20%"), scalar("30%"))))
		e.CannotSee = append(e.CannotSee, criteria.Text{En: "Whether it is true."})
	})
	found := marker.Compare(unchanged(t), changed)
	if len(found.Changes) != 0 || found.MovesLevels() {
		t.Fatalf("changes of the method: %+v", found.Changes)
	}
	var said []string
	for _, text := range found.Texts {
		said = append(said, strings.Join([]string{text.Kind, text.What, text.Only, text.Text}, " | "))
	}
	all := strings.Join(said, "\n")
	for _, want := range []string{
		"text | Sentence of the guard no-voice-no-partner |  | “Nobody local was heard, or no local actor is named.” → “Nobody was heard.”",
		"text | C1, question |  | ", "translation | C1, action | fr | ", "→ “Agir.”",
		"sources | C1, sources |  | new: 0; gone: 1; changed: 0", "examples | C1, examples |  | new: 1; gone: 0; changed: 0",
		"text | C1, bounds for calibration |  | changed", "text | What the edition cannot see |  | changed",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("%q is not said:\n%s", want, all)
		}
	}
	if len(said) != 7 {
		t.Errorf("%d texts are told of seven:\n%s", len(said), all)
	}
}

// TestGuardOrder: guards that run in another order differ where one looks at a level that another caps, and not elsewhere.
func TestGuardOrder(t *testing.T) {
	one, other := capping("one", dict("A1", dict("below", "2")), dict("A2", "1")), capping("other", dict("stage", items(scalar("final"))), dict("A1", "1"))
	with := func(guards ...criteria.Guard) *marker.Marker {
		return changedEdition(t, func(e *criteria.Edition) { e.Guards = append(slices.Clone(e.Guards), guards...) })
	}
	found := marker.Compare(with(one, other), with(other, one))
	if len(found.Changes) != 1 || found.Changes[0].Title != "The order of the guards" || !strings.HasPrefix(mayOf(found.Changes[0]), "A1 either A2 either") {
		t.Errorf("the changes are %+v", found.Changes)
	}
	reversed := changedEdition(t, func(e *criteria.Edition) { slices.Reverse(e.Overall.Guards) })
	if found := marker.Compare(unchanged(t), reversed); !found.Same() {
		t.Errorf("an order that does not matter: %+v", found.Changes)
	}
}

// TestALevelOnTop may only raise.
func TestALevelOnTop(t *testing.T) {
	short := changedEdition(t, func(e *criteria.Edition) { c := criterionIn(e, "C2"); c.Levels = c.Levels[:2] })
	found := marker.Compare(short, unchanged(t))
	if len(found.Changes) != 1 || mayOf(found.Changes[0]) != "C2 rise C rise" || !strings.HasPrefix(linesOf(found.Changes[0]), "now: ") {
		t.Errorf("the changes are %+v", found.Changes)
	}
}
