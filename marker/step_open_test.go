package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// saying is what the step of a criterion says, and does not say, of a programme.
type saying struct {
	name, criterion, given string
	says, not              []string
}

func (b bench) checkSayings(t *testing.T, tests []saying) {
	t.Helper()
	for _, test := range tests {
		f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, test.given)), test.criterion)
		if f.Action == nil {
			t.Errorf("%s: %s stands at %v", test.name, test.criterion, f.Level)
			continue
		}
		for _, text := range test.says {
			if !strings.Contains(f.Action.Text, text) {
				t.Errorf("%s: %q is not in: %s", test.name, text, f.Action.Text)
			}
		}
		for _, text := range test.not {
			if strings.Contains(f.Action.Text, text) {
				t.Errorf("%s: %q is in: %s", test.name, text, f.Action.Text)
			}
		}
	}
}

// TestWhatStepsSay: what only people know stays open, what has passed is said first, and amounts are named.
func TestWhatStepsSay(t *testing.T) {
	b := newBench(t)
	group := `groups: [{group: Young women of the valley, activity: A bus line planned with and for young women, organisation: null, indicator: 1a}]
indicators: [{id: 1a, level: outcome, statement: Share of young women with a bus, disaggregation: [sex], target: 40, baseline: 10}]
`
	municipality := "partners: [{organisation: Municipality of Mto Mweupe, actor_type: local_government, country: KE}]\n"
	internal := "budget: [{line: \"1\", recipient: UNDP, modality: internal, category: 1, amount: 100, spent: 99}, {line: \"2\", recipient: UNDP, modality: contract, category: 1, amount: 900, spent: 0}]\n"
	tests := []saying{
		{"a municipality is no group's organisation", "A4", group + municipality, []string{"Organisation of the group: the one that is added)", "for example Civil society organisation"}, []string{"Mto Mweupe"}},
		{"a group's own organisation is named", "A4", group + "partners: [{organisation: Mto Youth Union, actor_type: cbo, country: KE, ingo_affiliate: no}]\n", []string{"Organisation of the group: Mto Youth Union"}, nil},
		{"the total is a choice", "C1", "programme: {total_budget: 200}\nbudget: [{line: \"1\", recipient: UNDP, modality: internal, category: 1, amount: 100}]\n",
			[]string{"The lines add up to", "Correct whichever is wrong"}, []string{"Correct Programme"}},
		{"any amount will do", "C2", "programme: {total_budget: 100}\n" + "budget: [{line: \"1\", recipient: UNDP, modality: internal, category: 1, amount: 100}]\n",
			[]string{"Move any amount (USD 0.01 would do) out of Budget!O2", "0 % becomes 0.01 %"}, []string{"0 % of programme cost"}},
		{"a change too small to show is one", "C2", "programme: {total_budget: 1000000}\n" + "budget: [{line: \"1\", recipient: UNDP, modality: internal, category: 1, amount: 1000000}]\n",
			[]string{"0 % becomes more than 0 %"}, []string{"stays at"}},
		{"too little money is said", "C1", "programme: {total_budget: 1000, stage: annual}\n" + internal, []string{"Only USD 1 is left", "USD 50 would be needed"}, []string{"There is no money left"}},
		{"voice has passed", "A1", "programme: {stage: annual}\nconsultations: []\n", []string{"What happened before submission"}, []string{"Hold a dated session"}},
		{"the programme has ended", "A2", "programme: {stage: final}\npartners: []\n", []string{"The programme has ended"}, []string{"Name"}},
	}
	b.checkSayings(t, tests)
}

// TestWhereMoneyIsSpentStaysOpen: no step names the place of a line as if it were known, nor touches a line of which money is
// spent already.
func TestWhereMoneyIsSpentStaysOpen(t *testing.T) {
	b := newBench(t)
	budget := b.Form().Table("budget")
	territory, spent := b.table("budget").Column("territory"), b.table("budget").Column("spent")
	open := 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		for i, f := range marking.Assessment().Criteria {
			stepped, ok := marking.Stepped(i)
			if !ok {
				continue
			}
			for row, values := range programme.Tables[budget] {
				if !values[territory].Given && stepped.Tables[budget][row][territory].Given {
					if open++; values[spent].Number.Num > 0 {
						t.Errorf("example %d, %s: a line with spent money gets a place: %s", n, f.ID, f.Action.Text)
					}
				}
			}
			for _, change := range f.Action.Changes {
				for _, edit := range change.Edits {
					if edit.Table == "budget" && edit.Column == "territory" && edit.Cell != "" && edit.Value != nil {
						t.Errorf("example %d, %s: the place %s is named: %s", n, f.ID, *edit.Value, change.Text)
					}
				}
			}
		}
	}
	if open == 0 {
		t.Error("no step asks where money is spent")
	}
}

// TestFewestCriteria: side effects count: one step that raises several criteria comes before several steps. Where one gives the
// level, that of the overall level is no larger.
func TestFewestCriteria(t *testing.T) {
	b := newBench(t)
	for n, programme := range markertest.Examples(t, b.Marker) {
		marking := b.Mark(programme)
		step := marking.Assessment().Step
		if step == nil || len(step.Criteria) < 2 {
			continue
		}
		for i := range b.Edition().Criteria {
			stepped, ok := marking.Stepped(i)
			if !ok {
				continue
			}
			level, given := b.Mark(stepped).Level()
			together, made := marking.SteppedOverall()
			if given && level >= step.ToLevel && made && changedCells(programme, together) > changedCells(programme, stepped) {
				t.Errorf("example %d: the step of %s alone gives level %d: %s", n, b.Edition().Criteria[i].ID, level, step.Text)
			}
		}
	}
}
