package report

import (
	"strconv"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// moneyOf is one row a currency, behind what the rows are of.
func (w *workbook) moneyOf(of []any, all []portfolio.Money, edition marker.EditionRef) [][]any {
	var rows [][]any
	for _, m := range all {
		row := append([]any{of[0], of[1], w.currency(m.Currency), m.Programmes}, w.moneyValues(m)...)
		rows = append(rows, append(row, edition.ID+" "+edition.Version))
	}
	return rows
}

// accountRows are the money by year, by donor in proportion to contributions, and by DAC code, where there is any.
func (w *workbook) accountRows(s *portfolio.Summary) [][]any {
	var rows [][]any
	add := func(heading, name string, all []portfolio.Money) {
		rows = append(rows, w.moneyOf([]any{w.Say(heading), name}, all, s.Edition)...)
	}
	if len(s.Years) > 0 && s.Years[0].Year != nil {
		for _, year := range s.Years {
			add("money.by_year", w.yearName(year.Year), year.Money)
		}
	}
	for _, donor := range s.Donors {
		name := callable(donor.Donor)
		if name == "" {
			name = w.Say("reports.not_given")
		}
		add("money.by_donor", name, donor.Money)
	}
	if len(s.Donors) > 0 {
		add("money.by_donor", w.Say("money.not_attributed"), s.NotAttributed)
	}
	return append(rows, w.dacRows(s)...)
}

func (w *workbook) yearName(year *int) string {
	if year == nil {
		return w.Say("money.year_not_said")
	}
	return strconv.Itoa(*year)
}
