package report

import (
	"strconv"

	"locmark/marker/portfolio"
)

// groups is one row a group, for every way to group: how many programmes stand at each level. Programmes without a budget
// stand here too, which Money has no row for.
func (w *workbook) groups(summaries []portfolio.Summary, _ *portfolio.Portfolio) error {
	s := w.styles
	scale := longestScale(summaries)
	fields := []field{{w.Say("reports.grouped"), 24, s.text}, {w.Say("reports.group"), 34, s.wrapped}, {w.Say("reports.programmes"), 13, s.count}}
	for level := range scale {
		fields = append(fields, field{w.Say("reports.level") + " " + strconv.Itoa(level), 11, s.count})
	}
	fields = append(fields, field{w.Say("reports.edition"), 24, s.text})
	var rows [][]any
	for i := range summaries {
		rows = append(rows, w.groupRows(&summaries[i], scale)...)
	}
	sheet, err := w.list(w.Say("reports.sheet_groups"), 2, fields, rows)
	if err != nil {
		return err
	}
	w.beneath(sheet, w.overlaps(summaries))
	return sheet.close()
}

func (w *workbook) groupRows(s *portfolio.Summary, scale int) [][]any {
	names := overview{phrases: w.phrases}
	var rows [][]any
	for _, g := range s.Groupings {
		if g.By == portfolio.ByLevel {
			continue
		}
		heading, _ := names.groupingTitles(g)
		for _, group := range g.Groups {
			row := []any{heading, names.groupName(group.Name, g.By, s), group.Tally.Programmes}
			for level := range scale {
				if level < len(group.Tally.Levels) {
					row = append(row, group.Tally.Levels[level])
				} else {
					row = append(row, nil) // a level that this edition's scale does not have
				}
			}
			rows = append(rows, append(row, s.Edition.ID+" "+s.Edition.Version))
		}
	}
	return rows
}
