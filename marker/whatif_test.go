package marker_test

import (
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// TestWhatIf: a cell is named by its field, or by a row's name or number, and nothing else changes.
func TestWhatIf(t *testing.T) {
	b := newBench(t)
	base := markertest.Base(t, b.Marker)
	budget, amount := b.Form().Table("budget"), b.table("budget").Column("amount")
	line := base.Tables[budget][1][b.table("budget").Column("line")]
	tests := []struct{ change, want string }{
		{"programme.total_budget=5", ""},
		{"budget.amount[" + line.Text + "]=7", ""},
		{" budget.amount[" + strings.ToUpper(line.Text) + "] = 7 ", ""},
		{"indicators.baseline[I1]=", ""},
		{"budget.amount[nowhere]=7", `budget has no row "nowhere"`},
		{"budget.amounts[1]=7", `budget has no column "amounts"; did you mean "amount"?`},
		{"budgets.amount[1]=7", `there is no table "budgets"; did you mean "budget"?`},
		{"programme.totl_budget=7", `the programme has no field "totl_budget"`},
		{"budget.amount=7", "does not say which row"},
		{"budget.amount[1]", "is no change"},
		{"amount=7", "is no change"},
		{"programme.total_budget=52,000", `"52,000" cannot stand in total_budget (kind: amount; it can be read as 52000 or as 52, so write the one that is meant)`},
		{"programme.total_budget=EUR 52 100", `"EUR 52 100" cannot stand in total_budget (kind: amount; the programme's currency is USD)`},
		{"programme.end=03/11/2025", `it can be read as 2025-11-03 or as 2025-03-11`},
		{"programme.total_budget=lots", `"lots" cannot stand in total_budget (kind: amount)`},
		{"partners.actor_type[UNDP]=lots", `"lots" cannot stand in actor_type (kind: choice; locmark facts --list names its choices)`},
	}
	for _, test := range tests {
		_, _, err := b.WhatIf(base, []string{test.change})
		switch {
		case test.want == "" && err != nil:
			t.Errorf("%q: %v", test.change, err)
		case test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)):
			t.Errorf("%q: %v, want %q", test.change, err, test.want)
		}
	}
	changed, _, err := b.WhatIf(base, []string{"budget.amount[" + line.Text + "]=7", "programme.total_budget=5"})
	if err != nil {
		t.Fatal(err)
	}
	if got := changed.Tables[budget][1][amount].Key; got != "7" {
		t.Errorf("the line's amount is %q", got)
	}
	if base.Tables[budget][1][amount].Key == "7" || changed.Tables[budget][0][amount].Key != base.Tables[budget][0][amount].Key {
		t.Error("something else changed")
	}
}
