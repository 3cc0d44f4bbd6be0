package marker_test

import (
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

var differences = []struct {
	name   string
	change func(*criteria.Edition)
	title  string // of the first change
	says   string // its lines
	may    string // what it may move
}{
	{"nothing", func(*criteria.Edition) {}, "", "", ""},
	{"version", func(e *criteria.Edition) { e.Version = "2.1.0" }, "The edition", "version: 2.0.0 → 2.1.0", ""},
	{"stage order", func(e *criteria.Edition) { slices.Reverse(e.Stages) }, "The edition", "stages: ", ""},
	{"inferred", func(e *criteria.Edition) { e.Inferred = []string{"partners.actor_type"} }, "The edition", "columns that are inferred: none → Partners: ", ""},
	{"cut lowered", func(e *criteria.Edition) { e.Overall.Cuts[1].Text = "1.4" },
		"The means at which levels begin", "level 2 (significant): 1.5 → 1.4", "A rise B rise C rise overall rise"},
	{"cut raised", func(e *criteria.Edition) { e.Overall.Cuts[2].Text = "2.5" },
		"The means at which levels begin", "level 3 (principal): 2.25 → 2.5", "A fall B fall C fall overall fall"},
	{"lowest of three", func(e *criteria.Edition) { e.Overall.LowestOf = append(e.Overall.LowestOf, scalar("C")) },
		"The overall rule", "the lowest of these dimensions: A and B → A, B and C", "overall fall"},
	{"lowest of one", func(e *criteria.Edition) { e.Overall.LowestOf = e.Overall.LowestOf[:1] },
		"The overall rule", "A and B → A", "overall rise"},
	{"weight", func(e *criteria.Edition) { criterionIn(e, "C1").Weight.Text = "3" },
		"Weights in C. Financing to the local level", "C1: 2 (33.3 % of the mean) → 3 (42.9 % of the mean)", "C either"},
	{"weights grown alike", func(e *criteria.Edition) {
		for _, id := range []string{"C1", "C2", "C3", "C4"} {
			c := criterionIn(e, id)
			c.Weight = scalar(map[bool]string{true: "4", false: "2"}[c.Weight.Text == "2"])
		}
	}, "Weights in C. Financing to the local level", "C1: 2 (33.3 % of the mean) → 4 (33.3 % of the mean)", ""},
	{"threshold lowered", levelOfC1(2, dict("local_share", dict("at_least", "20%"))),
		"C1, level 2 (significant)", "named local actors: at least 25 % → at least 20 %", "C1 rise C rise overall rise"},
	{"threshold raised", levelOfC1(2, dict("local_share", dict("at_least", "30%"))),
		"C1, level 2 (significant)", "at least 25 % → at least 30 %", "C1 fall C fall overall fall"},
	{"operator", levelOfC1(2, dict("local_share", dict("above", "25%"))),
		"C1, level 2 (significant)", "at least 25 % → more than 25 %", "C1 fall C fall overall fall"},
	{"one more condition", levelOfC1(2, dict("local_share", dict("at_least", "25%"), "reserved_share", dict("at_least", "30%"))),
		"C1, level 2 (significant)", "now: share of programme cost that reaches named local actors or is reserved", "C1 fall C fall overall fall"},
	{"an alternative", levelOfC1(2, dict("any", items(dict("local_share", dict("at_least", "25%")), dict("reserved_share", dict("at_least", "60%"))))),
		"C1, level 2 (significant)", "now enough as well: share of programme cost", "C1 rise C rise overall rise"},
	{"a threshold within alternatives", levelOfC1(1, dict("any", items(dict("local_share", dict("at_least", "6%")), dict("reserved_share", dict("at_least", "25%"), "stage", items(scalar("proposal")))))),
		"C1, level 1 (limited)", "at least 5 % → at least 6 %", "C1 fall C fall overall fall"},
	{"a stage within alternatives", levelOfC1(1, dict("any", items(dict("local_share", dict("at_least", "5%")), dict("reserved_share", dict("at_least", "25%"), "stage", items(scalar("proposal"), scalar("inception")))))),
		"C1, level 1 (limited)", "stage: Proposal → stage: Proposal or ", "C1 rise C rise overall rise"},
	{"another measure", levelOfC1(2, dict("reserved_share", dict("at_least", "25%"))),
		"C1, level 2 (significant)", "reaches named local actors: at least 25 % → share of programme cost that reaches named local actors or is", "C1 either C either overall either"},
	{"the same, written otherwise", levelOfC1(2, dict("all", items(dict("local_share", dict("at_least", "25.0%"))))), "", "", ""},
	{"the same, in another order", levelOfC1(1, dict("any", items(dict("stage", items(scalar("proposal")), "reserved_share", dict("at_least", "25%")), dict("local_share", dict("at_least", "5%"))))), "", "", ""},
	{"a threshold, among other measures", func(e *criteria.Edition) {
		e.Measures = append(criteria.Ordered[criteria.Measure]{{Name: "one_more", Value: criteria.Measure{Count: scalar("partners")}}}, e.Measures...)
		levelOfC1(2, dict("local_share", dict("at_least", "20%")))(e)
	}, "C1, level 2 (significant)", "at least 25 % → at least 20 %", "C1 rise C rise overall rise"},
	{"a threshold, under a guard that turns round", func(e *criteria.Edition) {
		levelOfC1(2, dict("local_share", dict("at_least", "20%")))(e)
		e.Overall.Guards = append(e.Overall.Guards, capping("turned", dict("C1", dict("at_least", "2")), dict("A", "1")))
	}, "C1, level 2 (significant)", "at least 25 % → at least 20 %", "C1 rise A fall C rise overall either"},
	{"a level goes", func(e *criteria.Edition) { c := criterionIn(e, "C2"); c.Levels = c.Levels[:2] },
		"C2, level 3 (principal)", "no longer: ", "C2 fall C fall"},
	{"applies", func(e *criteria.Edition) { criterionIn(e, "B5").Applies.Node = dict("stage", items(scalar("final"))) },
		"B5, when it applies", "stage: ", "B5 either B either overall either"},
	{"criterion goes", func(e *criteria.Edition) {
		e.Criteria = slices.DeleteFunc(e.Criteria, func(c criteria.Criterion) bool { return c.ID == "B5" })
	}, "Weights in B. Outcome tracking", "B1: 1 (20 % of the mean) → 1 (25 % of the mean)", "B either overall either"},
	{"criterion of a new dimension", func(e *criteria.Edition) {
		e.Dimensions = append(slices.Clone(e.Dimensions), e.Dimensions[2])
		e.Dimensions[3].Name = "B5"
	}, "B5", "dimension: B. Outcome tracking → B5. ", "B either B5 either overall either"},
	{"definition", func(e *criteria.Edition) { swap(e, "intermediaries", "1", "2") },
		"The definition “paid_locally”", "Intermediaries: at most 1 → Intermediaries: at most 2", "C1 either C2 either C4 either C either overall either"},
	{"rows of a measure", func(e *criteria.Edition) {
		m := &criterionIn(e, "C1").Measures[0].Value
		m.Among.Node = criteria.Node{}
	}, "What is counted as “share of programme cost that reaches named local actors”", "no longer: meets “cost” (rows of the whole)", "C1 either C2 either C either overall either"},
	{"guard added", func(e *criteria.Edition) {
		e.Overall.Guards = append(e.Overall.Guards, capping("few", dict("A2", dict("below", "2")), dict("overall", "1")))
	}, "New guard: few", "the programme stands no higher than level 1 (limited)", "overall fall"},
	{"guard removed", func(e *criteria.Edition) { e.Overall.Guards = e.Overall.Guards[1:] },
		"Guard that goes: no-voice-no-partner", "A stands no higher than level 1", "A rise overall rise"},
	{"guard acts less often", func(e *criteria.Edition) {
		e.Overall.Guards[1].When.Node = dict("any", items(dict("A1", dict("below", "1")), dict("A2", dict("below", "2"))))
	}, "The guard weak-voice-or-partner", "below level 2 (significant) → A1 Local voice in design below level 1 (limited)", "A rise overall rise"},
	{"guard caps lower", func(e *criteria.Edition) { e.Overall.Guards[1].Cap = dict("A", "1") },
		"The guard weak-voice-or-partner", "A stands no higher than level 2 (significant) → A stands no higher than level 1 (limited)", "A fall overall fall"},
	{"guard sets less aside", func(e *criteria.Edition) {
		e.Guards[1].Status = dict("not_evidenced", items(scalar("C1"), scalar("C2")))
	}, "The guard amounts-not-complete", "→ counted as 0, not evidenced, until this is mended: C1 and C2", "C3 rise C rise"},
	{"flag", func(e *criteria.Edition) { e.Flags[0].Severity = "warning" }, "The flag CLAIM_AGAINST_MONEY", "severity: serious → warning", ""},
	{"flag goes", func(e *criteria.Edition) { e.Flags = e.Flags[1:] }, "Flag that goes: CLAIM_AGAINST_MONEY", "", ""},
	{"financing", func(e *criteria.Edition) { e.Financing.Indirect = "" }, "The programme’s money", "indirect costs: indirect support costs (category 8) → none", ""},
}

// TestDifferences: each kind of change is told in words, once, with what it may move.
func TestDifferences(t *testing.T) {
	t.Parallel()
	old := unchanged(t)
	for _, test := range differences {
		t.Run(test.name, func(t *testing.T) {
			found := marker.Compare(old, changedEdition(t, test.change))
			if test.title == "" {
				if !found.Same() {
					t.Errorf("the same method differs: %+v", found)
				}
				return
			}
			i := slices.IndexFunc(found.Changes, func(c marker.Change) bool { return c.Title == test.title })
			if i < 0 {
				t.Fatalf("no change is titled %q: %+v", test.title, found.Changes)
			}
			if lines := linesOf(found.Changes[i]); !strings.Contains(lines, test.says) {
				t.Errorf("the lines are\n%swant %q", lines, test.says)
			}
			if got := mayOf(found.Changes[i]); got != test.may {
				t.Errorf("it may move %q, want %q", got, test.may)
			}
		})
	}
}

func linesOf(c marker.Change) string {
	lines := ""
	for _, line := range c.Lines {
		lines += line.Text + "\n"
	}
	return lines
}

func mayOf(c marker.Change) string {
	var all []string
	for _, may := range c.May {
		all = append(all, may.Target, may.Way)
	}
	return strings.Join(all, " ")
}
