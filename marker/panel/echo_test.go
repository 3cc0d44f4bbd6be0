package panel

import (
	"testing"

	"locmark/marker/markertest"
)

const (
	echoForm     = "C1 Money that reaches local actors\nWhat share reaches them?\n0 none: less than level 1 asks for\n1 limited: share of cost: at least 5 %; somebody local holds the money"
	echoEvidence = "What was measured:\n• share of cost: 0.6 % (1 of 170), at least 5 % asked (Budget!M5:M9)\nRows that count:\n• Mairie d’Avloto-Lac: 17 September 2024 (Consultations!A5)\n• 2 more, in the proposal’s own workbook: Budget"
	echoOther    = "What was measured:\n• local actors who sit on the steering committee: 3 (Governance!A5)\n• Mairie d’Avloto-Lac (Governance!A5)"
)

// TestOwnWords: a reason counts by what is left of it once whole lines of what the form shows are taken out, in whatever order,
// with or without bullets, cells and marks of quotation; what is left is held to the rule for any reason: twenty letters or
// digits, and four different words. A part of a line is a reference to it.
func TestOwnWords(t *testing.T) {
	lexicon := markertest.Lexicon(t)
	for reason, want := range map[string]bool{
		"share of cost: 0.6 % (1 of 170), at least 5 % asked (Budget!M5:M9)":                                             false,
		"• Share of cost: 0.6 % (1 of 170), at least 5 % asked":                                                          false,
		"Rows that count:\n• Mairie d'Avloto-Lac: 17 September 2024":                                                     false,
		"Mairie d’Avloto-Lac: 17 September 2024 (Consultations!A5); share of cost: 0.6 % (1 of 170), at least 5 % asked": false,
		echoEvidence:                                                                          false,
		echoForm + "\n" + echoEvidence:                                                        false,
		"1 limited: share of cost: at least 5 %":                                              false,
		"1 limited: share of cost: at least 5 %\nRows that count:":                            false,
		"Somebody local holds the money.":                                                     false,
		"local actors who sit on the steering committee: 3":                                   false,
		"Vu : « share of cost: 0.6 % (1 of 170), at least 5 % asked »":                        false,
		"“share of cost: 0.6 % (1 of 170), at least 5 % asked” I agree with it.":              false,
		"Niveau 2 : « share of cost: 0.6 % (1 of 170), at least 5 % asked » (voir colonne D)": false,
		"Comme indiqué en colonne D : « share of cost: 0.6 % (1 of 170), at least 5 % asked » ; « share of cost: at least 5 % »": false,
		"Mairie d’Avloto-Lac: 17 September 2024 (Consultations!A5), a list of names only":                                        false,
		"Le maire préside": false,
		"":                 false,

		"Only 0.6 % of cost, far below what is asked.":                                                      true,
		"share of cost: 0.6 % (1 of 170), at least 5 % asked\nThe grant in annex 2 is signed all the same.": true,
		"Mairie d’Avloto-Lac: 17 September 2024 (Consultations!A5), but the list holds names only":          true,
		"Le maire préside le comité de pilotage":                                                            true,
		"Mairie d’Avloto-Lac préside le comité":                                                             true,
		"Column D says nothing of who holds the money":                                                      true,
	} {
		rating := Rating{Programme: "JP-1", Reason: reason, Form: echoForm, Evidence: echoEvidence}
		all := newEchoes([]Rating{{Programme: "JP-2", Evidence: echoOther}, rating, {Programme: "JP-1", Evidence: echoOther}, {Programme: "JP-2", Evidence: "Le maire préside le comité de pilotage"}})
		if got := substantive(lexicon, all.own(&rating), nil); got != want {
			t.Errorf("%q: %v, left %q", reason, got, all.own(&rating))
		}
	}
}
