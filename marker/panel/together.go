package panel

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// Same are rows that are dropped for one and the same reason, so that one sentence tells them all. Dropped is the first, and
// Cells is where all of them stand, in ranges: "Moderation!A5:A9, Moderation!A12". Of copies, Other is where the others stand.
type Same struct {
	Dropped
	Rows  int
	Cells string
}

// Together gathers dropped rows by their reason, as the reasons first appear. Merged areas stand alone.
func Together(rows []Dropped) []Same {
	cells := map[Dropped][]fact.Cell{} // by the reason alone
	var order []Dropped
	for _, row := range rows {
		reason := row
		at, isCell := fact.ParseCell(row.Cell)
		if isCell {
			reason.Cell = ""
		}
		if !slices.Contains(order, reason) {
			order = append(order, reason)
		}
		cells[reason] = append(cells[reason], at)
	}
	all := make([]Same, len(order))
	for i, reason := range order {
		at := cells[reason]
		all[i] = Same{Dropped: reason, Rows: len(at), Cells: reason.Cell}
		if reason.Cell == "" {
			all[i].Cell, all[i].Cells = at[0].String(), strings.Join(fact.Ranges(at), ", ")
		}
	}
	return copies(all)
}

// copies tells in one line all rows that stand there twice, word for word: nobody reads a line for each row of a copied sheet.
func copies(all []Same) []Same {
	var own, others []fact.Cell
	var rest []Same
	first := -1
	for _, same := range all {
		if same.Why != SettledCopy {
			rest = append(rest, same)
			continue
		}
		if first < 0 {
			first = len(rest)
		}
		at, _ := fact.ParseCell(same.Cell)
		other, _ := fact.ParseCell(same.Other)
		own, others = append(own, at), append(others, other)
	}
	if first < 0 {
		return all
	}
	one := Same{Rows: len(own), Cells: strings.Join(fact.Ranges(own), ", ")}
	one.Cell, one.Why, one.Other = own[0].String(), SettledCopy, strings.Join(fact.Ranges(others), ", ")
	return slices.Insert(rest, first, one)
}
