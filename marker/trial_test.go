package marker_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/markertest"
)

// tryOnly puts lm-2.0 to these examples of C1 alone.
func tryOnly(t *testing.T, examples ...criteria.Example) *marker.Trial {
	t.Helper()
	edition, faults, err := criteria.LoadEdition("lm-2.0")
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	for i := range edition.Criteria {
		edition.Criteria[i].Examples = nil
		if edition.Criteria[i].ID == "C1" {
			edition.Criteria[i].Examples = examples
		}
	}
	m, faults := marker.New(edition, markertest.Form(t, edition.Form), markertest.Lexicon(t), markertest.Voice(t, "en"))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	made, faults := marker.NewTrial(m)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return made
}

// local is an example in which so much of 100 reaches a town.
func local(amount, level string) criteria.Example {
	scalar := func(text string) criteria.Node { return criteria.Node{Kind: criteria.Scalar, Text: text} }
	dict := func(pairs ...criteria.Node) criteria.Node {
		d := criteria.Node{Kind: criteria.Map}
		for i := 0; i < len(pairs); i += 2 {
			d.Entries = append(d.Entries, criteria.Entry{Key: pairs[i], Value: pairs[i+1]})
		}
		return d
	}
	town := dict(scalar("recipient"), scalar("Municipality of Mto Mweupe"), scalar("amount"), scalar(amount))
	rest := dict(scalar("recipient"), scalar("UNDP"), scalar("amount"), scalar(fmt.Sprint(100-number(amount))))
	lines := criteria.Node{Kind: criteria.List, Items: []criteria.Node{town, rest}}
	return criteria.Example{Name: amount, Given: dict(scalar("budget"), lines), Level: scalar(level)}
}

func number(text string) (n float64) {
	fmt.Sscan(text, &n)
	return n
}

func level(text string) criteria.Node { return criteria.Node{Kind: criteria.Scalar, Text: text} }

func TestTrialMisses(t *testing.T) {
	with := func(change func(*criteria.Example)) criteria.Example {
		e := local("4", "0")
		change(&e)
		return e
	}
	tests := []struct {
		name    string
		example criteria.Example
		want    []marker.Miss
	}{
		{"as promised", local("4", "0"), nil},
		{"level", local("4", "1"), []marker.Miss{{What: "level", Promised: "1", Found: "0"}}},
		{"not applicable", local("4", "null"), []marker.Miss{
			{What: "level", Promised: "null", Found: "0"}, {What: "status", Promised: "not_applicable", Found: "assessed"},
		}},
		{"status", with(func(e *criteria.Example) { e.Status = "not_evidenced" }), []marker.Miss{{What: "status", Promised: "not_evidenced", Found: "assessed"}}},
		{"overall", with(func(e *criteria.Example) { e.Overall = level("2") }), []marker.Miss{{What: "overall", Promised: "2", Found: "1"}}},
		{"guard", with(func(e *criteria.Example) { e.Guard = "no-local-result" }), []marker.Miss{{What: "guard", Promised: "no-local-result"}}},
		{"guard that acts", with(func(e *criteria.Example) { e.Guard = "no-local-money" }), nil},
		{"flag", with(func(e *criteria.Example) { e.Flag = "ECHO" }), []marker.Miss{{What: "flag", Promised: "ECHO"}}},
		{"flag that is raised", with(func(e *criteria.Example) { e.Flag = "CLAIM_AGAINST_MONEY" }), nil},
		{"no flag", with(func(e *criteria.Example) { e.NoFlag = "CLAIM_AGAINST_MONEY" }), []marker.Miss{{What: "no_flag", Found: "CLAIM_AGAINST_MONEY"}}},
		{"no such flag", with(func(e *criteria.Example) { e.NoFlag = "ECHO" }), nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tried := tryOnly(t, test.example).Run()[0]
			var got []marker.Miss
			for _, miss := range tried.Misses {
				if reason := "reaches named local actors"; miss.What != "overall" && !strings.Contains(miss.Because, reason) {
					t.Errorf("the reason is %q, want it to say %q", miss.Because, reason)
				}
				if reason := "Less than 5 %"; miss.What == "overall" && !strings.Contains(miss.Because, reason) {
					t.Errorf("the reason is %q, want it to say %q", miss.Because, reason)
				}
				miss.Because = ""
				got = append(got, miss)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestTrialFaults: evidence that the form does not know is a fault with its place, told once.
func TestTrialFaults(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	wrong := m.Edition().Criteria[0].Examples[0].Given
	wrong.Entries = []criteria.Entry{{Key: criteria.Node{Kind: criteria.Scalar, Text: "budgets", Position: criteria.Position{File: "A1.yaml", Line: 7, Column: 9}}}}
	m.Edition().Criteria[0].Examples[0].Given = wrong
	m.Edition().Criteria[0].Examples[1].Given = wrong
	_, faults := marker.NewTrial(m)
	if len(faults) != 1 || faults[0].Line != 7 || !strings.Contains(faults[0].Message, `did you mean "budget"`) {
		t.Errorf("faults are %v", faults)
	}
}

func TestUncovered(t *testing.T) {
	found := tryOnly(t, local("25", "2"), local("4", "0")).Uncovered()
	var levels []int
	for _, l := range found.Levels {
		if l.Criterion == "C1" {
			levels = append(levels, l.Level)
		}
	}
	if diff := cmp.Diff([]int{1, 3}, levels); diff != "" {
		t.Errorf("levels of C1: %s", diff)
	}
	if slices.Contains(found.Guards, "no-local-money") || !slices.Contains(found.Guards, "money-did-not-arrive") {
		t.Errorf("guards that never act: %v", found.Guards)
	}
	var conditions []string
	for _, c := range found.Conditions {
		if strings.HasSuffix(c.File, "C1.yaml") {
			conditions = append(conditions, fmt.Sprintf("%s %v %v", c.Condition, c.Held, c.Failed))
		}
	}
	want := []string{
		"stage: [proposal, inception, annual, final] true false",
		"stage: [proposal] true false",
		"local_share: {at_least: 50%} false true",
	}
	if diff := cmp.Diff(want, conditions); diff != "" {
		t.Errorf("conditions of C1: %s", diff)
	}
	asked := func(c marker.UnseenCondition) bool {
		return strings.HasSuffix(c.File, "A1.yaml") && (c.Held || c.Failed)
	}
	if slices.ContainsFunc(found.Conditions, asked) {
		t.Error("the levels of A1 are seen by the examples of C1")
	}
}
