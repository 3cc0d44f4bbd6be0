package fact_test

import (
	"slices"
	"testing"

	"locmark/marker/fact"
)

var modalities = fact.NewChoices([]fact.Option{
	{ID: "grant", Spelling: []string{"Grant", "Subvention", "Subvención"}},
	{ID: "fiscal_transfer", Spelling: []string{"Fiscal transfer", "Transfert budgétaire", "Transferencia fiscal"}},
	{ID: "none", Spelling: []string{"None", "Aucun", "Ninguno"}},
	{ID: "in_kind", Spelling: []string{"In kind, goods", "En nature, biens"}},
	{ID: "6", Spelling: []string{"6. Transfers", "grant"}},
})

func TestReadChoice(t *testing.T) {
	for raw, want := range map[string]string{
		"grant": "grant", "GRANT": "grant", "fiscal_transfer": "fiscal_transfer", "Fiscal  Transfer": "fiscal_transfer", "transfert budgetaire": "fiscal_transfer",
		"Subvención": "grant", "None": "none", "6": "6", "6 Transfers": "6", "n/a": "", "tbd": "", "Loan": "[CHOICE_UNKNOWN_LIST]", "7": "[CHOICE_UNKNOWN_LIST]", "Grnat": "[CHOICE_UNKNOWN]",
	} {
		if got := key(fact.Spec{Kind: fact.Choice, Choices: modalities}, fact.Habit{}, raw); got != want {
			t.Errorf("%q is %s, want %s", raw, got, want)
		}
	}
}

func TestTheNearestChoiceIsNamed(t *testing.T) {
	for text, want := range map[string]string{"Grnat": "Grant", "subventions": "Subvention", "fiscal transfers": "Fiscal transfer", "transferencias fiscales": "Transferencia fiscal"} {
		if got := modalities.Nearest(text); got != want {
			t.Errorf("nearest to %q is %q, want %q", text, got, want)
		}
	}
	for _, text := range []string{"Overheads", "Loan", "Great", "9", "x", "cat 6"} {
		if got := modalities.Nearest(text); got != "" {
			t.Errorf("%q is said to be near %q", got, text)
		}
	}
	if got := fact.NewChoices(nil).Nearest("Grant"); got != "" {
		t.Errorf("of no choices the nearest is %q", got)
	}
	_, p := reader.Read(fact.Spec{Kind: fact.Choice, Choices: modalities}, fact.Habit{}, "Grnat")
	if want := []string{"raw", "Grnat", "nearest", "Grant"}; !slices.Equal(p.Args, want) {
		t.Errorf("the problem says %q", p.Args)
	}
}

func TestNumbersOfChoicesMayBeFollowedByWords(t *testing.T) {
	categories := fact.NewChoices([]fact.Option{
		{ID: "1", Spelling: []string{"1. Staff", "Staff"}}, {ID: "2", Spelling: []string{"2. Supplies", "Supplies"}}, {ID: "8", Spelling: []string{"8. Indirect support costs"}},
		{ID: "loan", Spelling: []string{"3"}},
	})
	for text, want := range map[string]string{
		"8 - indirect": "8", "8. Indirect costs": "8", "2: significant": "2", "8) PSC": "8", "8 – coûts d'appui": "8", "1 - staff": "1", "8 .Indirect": "8",
		"82": "", "8th": "", "82 - indirect": "", "2.5": "", "8-10": "", "2 or 8": "", "8 -": "8", "8.": "8", "9 - none": "", "2 - Staff": "", "3 - loan": "", "- 8": "8",
	} {
		if got, ok := categories.Find(text); ok != (want != "") || ok && got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
