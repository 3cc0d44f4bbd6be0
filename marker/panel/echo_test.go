package panel

import "testing"

// TestRepeats: a reason that is whole lines of what its row shows, in whatever order, with or without bullets and cells, says
// nothing of its own; one that adds a word to them, or points at a part of one, does.
func TestRepeats(t *testing.T) {
	form := "C1 Money that reaches local actors\nWhat share reaches them?\n0 none: less than level 1 asks for\n1 limited: share of cost: at least 5 %"
	evidence := "What was measured:\n• share of cost: 0.6 % (1 of 170), at least 5 % asked (Budget!M5:M9)\nRows that count:\n• Mairie d’Avloto-Lac: 17 September 2024 (Consultations!A5)\n• 2 more, in the proposal’s own workbook: Budget"
	for reason, want := range map[string]bool{
		"share of cost: 0.6 % (1 of 170), at least 5 % asked (Budget!M5:M9)":                                             true,
		"• Share of cost: 0.6 % (1 of 170), at least 5 % asked":                                                          true,
		"Rows that count:\n• Mairie d'Avloto-Lac: 17 September 2024":                                                     true,
		"Mairie d’Avloto-Lac: 17 September 2024 (Consultations!A5); share of cost: 0.6 % (1 of 170), at least 5 % asked": true,
		evidence:                   true,
		form + "\n" + evidence:     true,
		"1 limited: share of cost": true,
		"1 limited: share of cost: at least 5 %\nRows that count:":                                          true,
		"Only 0.6 % of cost, far below what is asked.":                                                      false,
		"Mairie d’Avloto-Lac: 17 September 2024 (Consultations!A5), a list of names only":                   false,
		"share of cost: 0.6 % (1 of 170), at least 5 % asked\nThe grant in annex 2 is signed all the same.": false,
		"Mairie d’Avloto-Lac": false,
		"":                    false,
	} {
		if got := repeats(&Rating{Reason: reason, Form: form, Evidence: evidence}); got != want {
			t.Errorf("%q: %v", reason, got)
		}
	}
	if repeats(&Rating{Reason: "Rows that count:"}) {
		t.Error("a row that shows nothing is repeated")
	}
}
