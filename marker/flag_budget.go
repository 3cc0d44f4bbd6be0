package marker

import "locmark/marker/fact"

// fewestEven is how many lines of one amount, and fewestShares how many organisations with one sum, look like a formula.
const (
	fewestEven   = 4
	fewestShares = 3
)

// indirectCosts is the category of the harmonised budget that is always a percentage of the others.
const indirectCosts = "8"

// costRows are the rows of the budget with an amount above 0, indirect costs left out.
func (m *Marking) costRows() (budget records, rows []int) {
	budget = m.records("budget")
	for row := range budget.rows {
		if isPositive(budget.at(row, "amount")) && budget.at(row, "category").Key != indirectCosts {
			rows = append(rows, row)
		}
	}
	return budget, rows
}

func (m *Marking) costLines() []*fact.Value {
	budget, rows := m.costRows()
	lines := make([]*fact.Value, len(rows))
	for i, row := range rows {
		lines[i] = budget.at(row, "amount")
	}
	return lines
}

// findEvenLines finds that more than half of the budget lines have the same amount.
func findEvenLines(m *Marking, _ *Assessment) ([]fact.Cell, []string) {
	lines := m.costLines()
	same := map[int64][]*fact.Value{}
	for _, amount := range lines {
		same[cents(amount)] = append(same[cents(amount)], amount)
	}
	for amount, even := range same { // at most one has more than half
		if len(even) >= fewestEven && 2*len(even) > len(lines) {
			money := m.marker.voice.Amount(fact.Money(amount), m.currency())
			return cellsAt(even), []string{"lines", m.marker.voice.Count(len(lines)), "amount", money}
		}
	}
	return nil, nil
}

// findEvenShares finds that every organisation that answers for budget lines has the same sum, to the cent.
func findEvenShares(m *Marking, _ *Assessment) ([]fact.Cell, []string) {
	budget, rows := m.costRows()
	sums := map[string]int64{}
	var cells []fact.Cell
	for _, row := range rows {
		puno := budget.at(row, "puno")
		if !puno.Given {
			return nil, nil
		}
		sums[puno.Key] += cents(budget.at(row, "amount"))
		cells = append(cells, budget.at(row, "amount").Cell)
	}
	share, even := evenShare(sums)
	if !even {
		return nil, nil
	}
	return cells, []string{"punos", m.marker.voice.Count(len(sums)), "amount", m.marker.voice.Amount(fact.Money(share), m.currency())}
}

// evenShare is the sum that all have, of enough of them.
func evenShare(sums map[string]int64) (share int64, even bool) {
	for _, sum := range sums {
		if share != 0 && sum != share {
			return 0, false
		}
		share = sum
	}
	return share, len(sums) >= fewestShares
}
