package report

import (
	"cmp"
	"slices"
	"strings"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// mostFirst is how many programmes to look at first the summary names; the sheet of programmes has them all.
const mostFirst = 10

// lookFirst are the programmes that stand low, the largest budget first: where a reviewer's day is best spent.
func (w *workbook) lookFirst(sheet *sheet, s *portfolio.Summary) {
	low := standLow(s)
	if len(low) == 0 {
		return
	}
	fields := []field{
		{w.Say("reports.programme"), 0, w.styles.wrapped}, {w.Say("reports.level"), 0, w.styles.centred}, {w.Say("reports.at_most"), 0, w.styles.centred},
		{w.Say("reports.flag_count"), 0, w.styles.count}, {w.Say("reports.currency"), 0, w.styles.text}, {w.Say("money.all"), 0, w.styles.amount},
		{w.Say("reports.required"), 0, w.styles.amount}, {w.Say("reports.local_share"), 0, w.styles.percent[1]}, {w.Say("reports.workbook"), 0, w.styles.link},
		{w.Say("reports.shortest_way"), 0, w.styles.wrapped},
	}
	var rows [][]any
	for _, row := range low[:min(mostFirst, len(low))] {
		f := row.Financing
		rows = append(rows, []any{
			row.Programme.ID + " " + shortened(oneLine(row.Programme.Title), 80), row.Level, row.LevelAtMost, row.Flags, f.Currency,
			w.amountCell(f.Total), w.amountCell(f.Required), w.percentCell(f.LocalShare), w.link(row.Source.Workbook, "", w.Say("sheets.open")), alone(row.Step),
		})
	}
	sheet.part(w.Say("sheets.look_first"), w.Say("sheets.look_first_how", "sheet", w.Say("reports.sheet_programmes"), "actions", w.Say("reports.sheet_actions")))
	sheet.blockAcross(fields, rows)
}

// standLow are the programmes at level 0 or 1 of a scale that goes higher. Currencies, which nothing compares, stay in the
// order in which sums show them.
func standLow(s *portfolio.Summary) []portfolio.Row {
	var low []portfolio.Row
	for _, row := range s.Rows {
		if row.Level != nil && *row.Level < min(2, len(s.Edition.Scale)-1) {
			low = append(low, row)
		}
	}
	place := map[string]int{}
	for i, m := range s.Tally.Money {
		place[m.Currency] = i + 1
	}
	slices.SortStableFunc(low, func(a, b portfolio.Row) int {
		left, right := budget(a), budget(b)
		return cmp.Or(
			-compareBool(left > 0, right > 0),
			cmp.Compare(place[a.Financing.Currency], place[b.Financing.Currency]),
			cmp.Compare(right, left), cmp.Compare(b.Flags, a.Flags),
		)
	})
	return low
}

// budget is what a programme costs, or what it requires where that is all it says.
func budget(row portfolio.Row) fact.Money {
	switch {
	case row.Financing.Total != nil:
		return *row.Financing.Total
	case row.Financing.Required != nil:
		return *row.Financing.Required
	}
	return 0
}

// alone ends a sentence that elsewhere leads over to a list.
func alone(text string) string {
	if before, leads := strings.CutSuffix(text, ":"); leads {
		return strings.TrimRight(before, " \u00a0\u202f") + "."
	}
	return text
}
