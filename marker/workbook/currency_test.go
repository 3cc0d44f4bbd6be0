package workbook

import (
	"slices"
	"testing"

	"locmark/marker/fact"
)

// budgetOf is a small proposal whose budget has the amounts given.
func budgetOf(amounts ...string) *Book {
	lines := [][]string{{"Recipient", "Amount"}}
	for _, amount := range amounts {
		lines = append(lines, []string{"Town of Ziwa", amount})
	}
	return bookOf(
		sheetWith("Programme", []string{"ID", "JP-1"}, []string{"Title", "Water"}, []string{"Currency", "USD"}),
		sheetWith("Budget", lines...),
	)
}

func TestAmountsInAnotherCurrencyAreLeftOut(t *testing.T) {
	reading, problem := fullCatalog(t).Understand(budgetOf("USD 5,000.00", "€ 4,000.00", "3000"), "")
	if problem != nil {
		t.Fatalf("%+v", problem)
	}
	for p := range reading.Programmes("") {
		amounts := column(t, reading, p, "budget.amount")
		if len(amounts) != 3 || !amounts[0].Given || amounts[1].Given || !amounts[2].Given {
			t.Errorf("amounts: %+v", amounts)
		}
		isIt := func(problem fact.Problem) bool {
			return problem.Code == "CURRENCY_DIFFERS" && problem.Cell == amounts[1].Cell
		}
		if !slices.ContainsFunc(p.Problems, isIt) {
			t.Errorf("problems: %+v", p.Problems)
		}
	}
}

// TestStoredNumbersAreNotInDoubt: 86.415 written out may be eighty-six thousand; held as a number it is not.
func TestStoredNumbersAreNotInDoubt(t *testing.T) {
	for _, stored := range []bool{false, true} {
		book := budgetOf("86.415")
		if stored {
			book.Sheets[1].Rows[1].Cells[1].How |= fact.Stored
		}
		reading, problem := fullCatalog(t).Understand(book, "")
		if problem != nil {
			t.Fatalf("%+v", problem)
		}
		for p := range reading.Programmes("") {
			if v := column(t, reading, p, "budget.amount")[0]; v.Given != stored || v.How != 0 {
				t.Errorf("stored %v: %+v", stored, v)
			}
		}
	}
}

// TestAMergedAmountCountsOnce: people merge one amount over the rows it is for.
func TestAMergedAmountCountsOnce(t *testing.T) {
	book := budgetOf("500", "500")
	book.Sheets[1].Rows[2].Cells[1].How |= fact.Merged
	reading, problem := fullCatalog(t).Understand(book, "")
	if problem != nil {
		t.Fatalf("%+v", problem)
	}
	for p := range reading.Programmes("") {
		amounts := column(t, reading, p, "budget.amount")
		if len(amounts) != 2 || !amounts[0].Given || amounts[1].Given {
			t.Errorf("amounts: %+v", amounts)
		}
	}
}

// TestTheHeaderMayNameAnotherCurrency: amounts under "Amount (EUR)" are no part of a budget in USD.
func TestTheHeaderMayNameAnotherCurrency(t *testing.T) {
	for header, given := range map[string]bool{"Amount (EUR)": false, "Amount (US$)": true} {
		book := budgetOf("500")
		book.Sheets[1].Rows[0].Cells[1].Raw = header
		reading, problem := fullCatalog(t).Understand(book, "")
		if problem != nil {
			t.Fatalf("%+v", problem)
		}
		for p := range reading.Programmes("") {
			if v := column(t, reading, p, "budget.amount")[0]; v.Given != given {
				t.Errorf("%s: %+v", header, v)
			}
		}
	}
}
