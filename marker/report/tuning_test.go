package report

import (
	"bytes"
	"path/filepath"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/tune"
)

// goldenPages compares a page with its goldens, as text and as Markdown.
func goldenPages(t *testing.T, language, name string, view View) {
	t.Helper()
	var text, page bytes.Buffer
	if err := WriteText(&text, view, voice(t, language)); err != nil {
		t.Fatal(err)
	}
	if err := WriteMarkdown(&page, view, voice(t, language)); err != nil {
		t.Fatal(err)
	}
	golden(t, filepath.Join("testdata/golden", language, name+".txt"), text.Bytes())
	golden(t, filepath.Join("testdata/golden", language, name+".md"), page.Bytes())
}

// thresholdOf finds a threshold of the edition.
func thresholdOf(t *testing.T, m *marker.Marker, owner, measure string, level int) marker.Threshold {
	t.Helper()
	for _, threshold := range m.Thresholds() {
		if threshold.Owner == owner && threshold.Measure == measure && threshold.Level == level {
			return threshold
		}
	}
	t.Fatalf("%s has no threshold of %s at level %d", owner, measure, level)
	return marker.Threshold{}
}

// firmness is one of everything that the page on robustness says.
func firmness(t *testing.T, m *marker.Marker) *tune.Robustness {
	one, two := 1, 2
	ref := func(id, title string) tune.Ref { return tune.Ref{ID: id, Title: title, Workbook: id + ".xlsx"} }
	turns := []tune.ThresholdTurn{
		{Threshold: thresholdOf(t, m, "C1", "local_share", 2), Measured: fact.Ratio{Num: 261, Den: 1000}, BreakEven: 0.2611, Level: 1, Drawn: true},
		{Threshold: thresholdOf(t, m, "C1", "local_share", 3), Measured: fact.Ratio{Num: 48, Den: 100}, BreakEven: 0.48, Level: 3, Drawn: true},
		{Threshold: thresholdOf(t, m, "B1", "local_changes", 3), Measured: fact.Int(2), BreakEven: 3, Level: 1},
		{Threshold: thresholdOf(t, m, "C1", "local_share", 1), Measured: fact.Int(1), BreakEven: 1, Level: 0},
	}
	guard := tune.ThresholdTurn{Threshold: thresholdOf(t, m, "budget-does-not-add-up", "budget_gap", 0), Measured: fact.Ratio{Num: 1, Den: 200}, BreakEven: 0.005, Level: 0}
	return &tune.Robustness{
		Edition: marker.EditionRef{ID: "small", Version: "1", Title: "Small"}, Fragility: 0.95, NoLevel: 3,
		Sample: tune.Sample{Programmes: 7, Repeated: 1, OtherForm: []string{"plan.xlsx"}, Unreadable: []string{"broken.xlsx"}},
		Plan:   tune.Plan{Draws: 10_000, Seed: 1, Weights: 0.25, Thresholds: 0.1},
		Trials: []tune.Trial{
			{Kind: tune.AnyWeights, Kept: 0.9, Fragile: 2}, {Kind: tune.NearWeights, Kept: 0.99996, Fragile: 1, Judges: true},
			{Kind: tune.NearThresholds, Kept: 0.75, Fragile: 3, Judges: true},
		},
		Programmes: []tune.Stand{
			{Programme: ref("JP-001", "Water"), Level: 2, Kept: []float64{0.6, 1, 0.5}, Fragile: true, Thresholds: turns,
				Weights: []tune.WeightTurn{{Criterion: "C1", Weight: 2, BreakEven: 2.020001, Level: 1, Drawn: true}, {Criterion: "A1", Weight: 1, BreakEven: 0.25, Level: 3}},
				Cuts:    []tune.CutTurn{{Begins: 2, Cut: 1.5, BreakEven: 1.600001, Mean: 1.6, Level: 1, Drawn: true}, {Begins: 3, Cut: 2.25, BreakEven: 2.2, Mean: 2.2, Level: 3, Drawn: true}}},
			{Programme: ref("JP-002", ""), Level: 1, Kept: []float64{0.2, 0.9412, 1}, Fragile: true},
			{Programme: ref("JP-003", "Roads"), Level: 1, Kept: []float64{1, 1, 0.9}, Fragile: true, Thresholds: []tune.ThresholdTurn{guard}},
			{Programme: ref("JP-004", "Schools"), Level: 3, Kept: []float64{1, 1, 1}},
		},
		Without: []tune.Without{
			{Criterion: "A1"},
			{Criterion: "C1", Moves: []tune.Move{
				{Programme: ref("JP-001", "Water"), From: 1, To: &two}, {Programme: ref("JP-002", ""), From: 2, To: &one}, {Programme: ref("JP-003", ""), From: 1},
				{Programme: ref("JP-004", ""), From: 1, To: &two}, {Programme: ref("JP-005", ""), From: 1, To: &two}, {Programme: ref("JP-006", ""), From: 1, To: &two}, {Programme: ref("JP-007", ""), From: 1, To: &two}}},
		},
	}
}

func TestRobustnessGolden(t *testing.T) {
	for _, language := range criteria.Languages {
		m := markerOf(t, "lm-2.0", language)
		goldenPages(t, language, "robustness", Robustness(firmness(t, m), m))
	}
}

// TestRobustnessWithNothingToSay: every level is firm, and nobody hangs on one criterion.
func TestRobustnessWithNothingToSay(t *testing.T) {
	m := markerOf(t, "lm-2.0", "en")
	r := firmness(t, m)
	r.Programmes, r.Without, r.NoLevel = r.Programmes[3:], r.Without[:1], 0
	goldenPages(t, "en", "robustness-firm", Robustness(r, m))
}

// beside is one of everything that the page on calibration says.
func beside(t *testing.T, m *marker.Marker) *tune.Calibration {
	some := func(v float64) *float64 { return &v }
	moved := tune.Change{Threshold: thresholdOf(t, m, "C1", "local_share", 2), To: "18%"}
	c := &tune.Calibration{
		Edition: marker.EditionRef{ID: "small", Version: "1", Title: "Small"}, Sample: tune.Sample{Programmes: 12}, Rated: 11, Reviewers: []string{"", "ana"}, Few: true, FewBelow: 30,
		Agreement: []tune.Agreement{
			{Of: "C1", N: 11, Raised: 1, Lowered: 2, Percent: some(8.0 / 11), Kappa: some(0.484163), Linear: some(0.47012), Quadratic: some(-0.05), Alpha: some(0.8912), AmongThem: some(1)},
			{Of: "C2", N: 2, Percent: some(1)},
			{Of: tune.AllCriteria, N: 13, Percent: some(0.77), Kappa: some(0.5), Linear: some(0.5), Quadratic: some(0.5), Alpha: some(0.5), Confusion: [][]int{{4, 1, 0, 0}, {0, 5, 0, 0}, {0, 1, 1200, 0}, {0, 0, 0, 0}}},
			{Of: panel.Overall, N: 1, Percent: some(0), Confusion: [][]int{{0, 1, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}}},
		},
		Fits: []tune.Fit{
			{Criterion: "C1", N: 11, AsWritten: 0.27, Fitted: 0, Held: 0.09, Folds: 10, Moved: []tune.Change{moved}, Proposed: true},
			{Criterion: "C2", N: 11, AsWritten: 0.27, Fitted: 0.1, Held: 0.3, Folds: 10, Moved: []tune.Change{moved}},
			{Criterion: "C3", N: 11, AsWritten: 0.27, Fitted: 0.27, Held: 0.27, Folds: 10},
		},
		Diff: "--- small/C1.yaml\n+++ small/C1.yaml\n@@ -1,1 +1,1 @@\n-  2: {local_share: {at_least: 25%}}\n+  2: {local_share: {at_least: 18%}}\n",
	}
	for range 12 {
		c.Look = append(c.Look, tune.Disputed{Programme: tune.Ref{ID: "JP-001", Title: "Water"}, Distance: 3, On: []tune.Dissent{{Of: "C1", Computed: 0, Panel: 2}, {Of: panel.Overall, Computed: 0, Panel: 1}}})
	}
	for _, why := range []string{panel.NoProgramme, panel.NoCriterion, panel.NoLevel, panel.UnknownLevel, panel.RatedTwice, panel.NotApplicable} {
		c.Dropped = append(c.Dropped, panel.Dropped{Cell: "Ana!C9", Why: why, Text: "<b>4</b>", Other: "Ana!C8"})
	}
	c.Dropped = append(c.Dropped, panel.Dropped{Cell: "Ana!C9", Why: panel.NoProgramme, Text: "JP-0l", Nearest: "JP-01"})
	return c
}

func TestCalibrationGolden(t *testing.T) {
	for _, language := range criteria.Languages {
		goldenPages(t, language, "calibration", Calibration(beside(t, markerOf(t, "lm-2.0", language)), voice(t, language)))
	}
}

// TestCalibrationWithNothingToSay: both agree on everything, and no criterion has bounds.
func TestCalibrationWithNothingToSay(t *testing.T) {
	c := beside(t, markerOf(t, "lm-2.0", "en"))
	c.Look, c.Fits, c.Diff, c.Dropped, c.Few = nil, nil, "", nil, false
	for range rowsShown + 2 {
		c.Dropped = append(c.Dropped, panel.Dropped{Cell: "Ana!C9", Why: panel.NoLevel})
	}
	goldenPages(t, "en", "calibration-same", Calibration(c, voice(t, "en")))
}

// TestBesideMeasured: a threshold that equals what was measured is met by at_least and at_most, and not by above and below.
func TestBesideMeasured(t *testing.T) {
	tests := []struct {
		op        string
		threshold int64
		breakEven float64
		want      string
	}{
		{"at_least", 5, 4, "at_or_below_measured"}, {"at_least", 5, 6, "above_measured"},
		{"above", 5, 4, "below_measured"}, {"above", 5, 6, "at_or_above_measured"},
		{"at_most", 5, 4, "below_measured"}, {"at_most", 5, 6, "at_or_above_measured"},
		{"below", 5, 4, "at_or_below_measured"}, {"below", 5, 6, "above_measured"},
	}
	for _, test := range tests {
		turn := &tune.ThresholdTurn{Threshold: marker.Threshold{Op: test.op, Number: fact.Int(test.threshold)}, BreakEven: test.breakEven}
		if got := besideMeasured(turn); got != test.want {
			t.Errorf("%s from %d to %v: %s, want %s", test.op, test.threshold, test.breakEven, got, test.want)
		}
	}
}
