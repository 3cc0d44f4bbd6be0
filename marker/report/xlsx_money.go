package report

import (
	"locmark/marker/portfolio"
)

// money is one row a group and currency, for every way to group.
func (w *workbook) money(summaries []portfolio.Summary, _ *portfolio.Portfolio) error {
	s := w.styles
	sheet, err := w.open(w.Say("reports.sheet_money"), 2,
		field{w.Say("reports.grouped"), 24, s.text},
		field{w.Say("reports.group"), 34, s.wrapped},
		field{w.Say("reports.currency"), 12, s.text},
		field{w.Say("reports.programmes"), 13, s.count},
		field{w.Say("reports.total_with_indirect"), 18, s.amount},
		field{w.Say("reports.indirect"), 16, s.amount},
		field{w.Say("reports.local"), 18, s.amount},
		field{w.Say("reports.local_share"), 11, s.percent[1]},
		field{w.Say("reports.required"), 16, s.amount},
		field{w.Say("reports.available"), 16, s.amount},
		field{w.Say("reports.spent"), 16, s.amount},
		field{w.Say("reports.edition"), 20, s.text},
	)
	if err != nil {
		return err
	}
	for i := range summaries {
		w.addMoney(sheet, &summaries[i])
	}
	return sheet.close()
}

func (w *workbook) addMoney(sheet *sheet, s *portfolio.Summary) {
	names := overview{phrases: w.phrases}
	for _, m := range s.Tally.Money {
		sheet.add(w.moneyRow(w.Say("reports.total"), "", m, s)...)
	}
	for _, g := range s.Groupings {
		for _, group := range g.Groups {
			for _, m := range group.Tally.Money {
				way := w.Say(groupingTitles[g.By][0])
				sheet.add(w.moneyRow(way, names.groupName(group.Name, g.By, s), m, s)...)
			}
		}
	}
}

func (w *workbook) moneyRow(way, group string, m portfolio.Money, s *portfolio.Summary) []any {
	row := []any{way, group, w.currency(m.Currency), m.Programmes, nil, nil, nil, nil, nil, nil, nil,
		s.Edition.ID + " " + s.Edition.Version}
	if m.WorkPlan() {
		row[8], row[9], row[10] = m.Required.Ratio().Float(), m.Available.Ratio().Float(), m.Spent.Ratio().Float()
	}
	if m.Total != 0 {
		row[4], row[5], row[6] = m.Total.Ratio().Float(), m.Indirect.Ratio().Float(), m.Local.Ratio().Float()
	}
	if share := m.LocalShare(); !share.IsZero() {
		f := share.Float()
		row[7] = w.percentCell(&f)
	}
	return row
}
