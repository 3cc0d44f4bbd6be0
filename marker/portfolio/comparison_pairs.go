package portfolio

import (
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
)

// pairs are the programmes of before and now that are one, each way.
type pairs struct{ before, now map[*Row]*Row }

// The signs that two rows are one programme, the surest first. Rows that share no more than their id are one, too.
const (
	sameWorkbook = 1 << iota
	sameLetters  // of the id: capitals and marks, too
	sameEvidence
	sameEdition // in any version
	everySign   = sameEdition | sameEvidence | sameLetters | sameWorkbook
)

// pair finds each programme of now among those of before. A programme is known by its id, capitals or not; where an id stands several
// times, those that are surest are taken first, equal ones in their order.
func pair(before, now []*Row) pairs {
	found := pairs{map[*Row]*Row{}, map[*Row]*Row{}}
	left := map[string][]*Row{}
	for _, row := range before {
		left[idOf(row)] = append(left[idOf(row)], row)
	}
	for signs := everySign; signs >= 0; signs-- {
		for _, row := range now {
			if found.before[row] == nil {
				found.take(left[idOf(row)], row, signs)
			}
		}
	}
	return found
}

// take pairs a row with the first that nobody has and that has exactly these signs.
func (p pairs) take(among []*Row, now *Row, signs int) {
	for _, before := range among {
		if p.now[before] == nil && mayBeOne(before, now) && signsOf(before, now) == signs {
			p.before[now], p.now[before] = before, now
			return
		}
	}
}

// mayBeOne reports whether two rows of one id may be one programme. Those of editions of different names may where they were read
// alike: a proposal and an export of a plan are different instruments, and a programme that has both is none that changed.
func mayBeOne(before, now *Row) bool {
	return before.editionID == now.editionID || before.Source.Layout == now.Source.Layout
}

func signsOf(before, now *Row) int {
	return sameEdition*one(before.editionID == now.editionID) +
		sameEvidence*one(before.Source.Evidence == now.Source.Evidence) +
		sameLetters*one(before.Programme.ID == now.Programme.ID) +
		sameWorkbook*one(before.Source.Workbook == now.Source.Workbook)
}

// idOf is what a programme goes by; one without an id, by its workbook.
func idOf(row *Row) string {
	if id := fact.Fold(row.Programme.ID); id != "" {
		return "id " + id
	}
	return "workbook " + strings.ToLower(row.Source.Workbook)
}

// rowsOf are the rows of summaries, then those that stand outside the slice.
func rowsOf(all []Summary, passed []Row) []*Row {
	var rows []*Row
	eachRow(all, func(_ marker.EditionRef, row *Row) { rows = append(rows, row) })
	for i := range passed {
		rows = append(rows, &passed[i])
	}
	return rows
}
