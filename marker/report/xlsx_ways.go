package report

import (
	"locmark/marker/portfolio"
)

// ways is one row a way, group and currency, planned beside spent: for a pivot table, or to filter. Beside it stands a chart
// of the whole.
func (w *workbook) ways(summaries []portfolio.Summary, _ *portfolio.Portfolio) error {
	s := w.styles
	var rows [][]any
	for i := range summaries {
		rows = append(rows, w.wayGroups(&summaries[i])...)
	}
	if len(rows) == 0 {
		return nil
	}
	name := w.Say("sheets.ways")
	if err := w.insert(name, w.Say("reports.sheet_money")); err != nil {
		return err
	}
	fields := []field{
		{w.Say("reports.grouped"), 22, s.text}, {w.Say("reports.group"), 30, s.wrapped}, {w.Say("reports.currency"), 11, s.text},
		{w.Say("sheets.way"), 42, s.wrapped}, {w.Say("money.planned"), 16, s.amount}, {w.Say("money.spent"), 16, s.amount}, {w.Say("reports.edition"), 20, s.text},
	}
	sheet, err := w.list(name, 0, fields, rows)
	if err != nil {
		return err
	}
	currency, _ := rows[0][2].(string)
	block := placed{1, titlesOf(sheet.fields)}
	sheet.addChart(cellAt(len(sheet.fields)+2, 2), w.waysChart(sheet, block, currency))
	w.printBefore(sheet, w.Say("reports.edition")) // the chart is printed with the summary
	return sheet.close()
}

// wayGroups are the ways of all programmes of an edition, and then of each group.
func (w *workbook) wayGroups(s *portfolio.Summary) [][]any {
	names := overview{phrases: w.phrases}
	var rows [][]any
	add := func(by, group string, all []portfolio.Money) {
		for _, m := range all {
			if m.Reach.Ways == nil {
				continue
			}
			for _, row := range w.wayRows(m) {
				if group == "" || row[2] != nil || row[4] != nil { // all ways of the whole stay, for the chart
					rows = append(rows, []any{by, group, row[1], row[0], row[2], row[4], s.Edition.ID + " " + s.Edition.Version})
				}
			}
		}
	}
	add(w.Say("reports.total"), "", s.Tally.Money)
	for _, g := range s.Groupings {
		for _, group := range g.Groups {
			heading, _ := names.groupingTitles(g)
			add(heading, names.groupName(group.Name, g.By, s), group.Tally.Money)
		}
	}
	return rows
}
