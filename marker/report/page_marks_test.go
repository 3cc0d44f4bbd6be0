package report

import (
	"slices"
	"testing"

	"locmark/marker"
)

func TestMarks(t *testing.T) {
	two, zero := 2, 0
	tests := map[string]struct {
		finding *marker.Finding
		want    rune
	}{
		"unknown":        {nil, '-'},
		"assessed":       {&marker.Finding{Status: marker.Assessed, Level: &two}, '2'},
		"none found":     {&marker.Finding{Status: marker.Assessed, Level: &zero}, '0'},
		"not evidenced":  {&marker.Finding{Status: marker.NotEvidenced, Level: &zero}, 'e'},
		"not applicable": {&marker.Finding{Status: marker.NotApplicable}, 'a'},
	}
	for name, test := range tests {
		if got := markOf(test.finding); got != test.want {
			t.Errorf("%s: %c, want %c", name, got, test.want)
		}
	}
}

// TestSettledStandsBeside: a level that a panel settled stands beside the computed one, and changes none.
func TestSettledStandsBeside(t *testing.T) {
	all := recordedLines(t)
	all[0].Panel = &marker.PanelLevel{Level: 3}
	all[0].Criteria[1].Panel = &marker.PanelLevel{Level: 1}
	var plain, settled pageIndex
	dataOf(t, portfolioPage(t, "en", recordedLines(t)), "index", &plain)
	dataOf(t, portfolioPage(t, "en", all), "index", &settled)
	if settled.Programmes.Panel[0] != 3 || settled.Programmes.Settled[0] != "-1" {
		t.Errorf("settled are %d and %q", settled.Programmes.Panel[0], settled.Programmes.Settled[0])
	}
	if !slices.Equal(plain.Programmes.Level, settled.Programmes.Level) || !slices.Equal(plain.Programmes.Marks, settled.Programmes.Marks) {
		t.Error("a panel changed a computed level")
	}
}

func TestStepMoney(t *testing.T) {
	value, cent := "1234.5", "0.01"
	line := marker.CellEdit{Table: "budget", Column: "amount", NewRow: 1, Value: &value}
	from := marker.CellEdit{Table: "budget", Column: "amount", Cell: "Budget!M5", Value: &value}
	step := func(to any, edits ...marker.CellEdit) *marker.Action {
		return &marker.Action{Changes: []marker.ActionChange{{To: to, Edits: edits}}}
	}
	tests := map[string]struct {
		action *marker.Action
		want   int64
	}{
		"no step":                 {nil, -1},
		"its time has passed":     {&marker.Action{Passed: true}, -1},
		"no money":                {step(2.0), 0},
		"moved":                   {step(0.25, from, line), 123450},
		"a line that is a sample": {step(2.0, from, line), 0},
		"any amount would do":     {step(0.01, from, marker.CellEdit{Table: "budget", Column: "amount", NewRow: 1, Value: &cent}), 0},
		"an amount left open":     {step(0.25, marker.CellEdit{Table: "budget", Column: "amount", NewRow: 1}), 0},
	}
	for name, test := range tests {
		if got := stepMoney(&marker.Finding{Action: test.action}); got != test.want {
			t.Errorf("%s: %d, want %d", name, got, test.want)
		}
	}
}
