package report

import (
	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// summary is the first sheet: one part an edition, then what got no score.
func (w *workbook) summary(summaries []portfolio.Summary, all *portfolio.Portfolio) error {
	s := w.styles
	sheet, err := w.openPlain(w.Say("reports.sheet_summary"), field{"", 46, s.wrapped}, field{"", 24, s.text},
		field{"", 18, s.amount}, field{"", 18, s.amount}, field{"", 18, s.amount}, field{"", 12, s.percent[1]}, field{"", 18, s.amount})
	if err != nil {
		return err
	}
	sheet.add(excelize.Cell{StyleID: w.styles.title, Value: w.Say("reports.portfolio")})
	if len(summaries) == 0 {
		sheet.add(w.Say("reports.nothing_scored"))
	}
	for i := range summaries {
		w.summaryOf(sheet, &summaries[i])
	}
	w.summaryNotScored(sheet, all.NotScored())
	return sheet.close()
}

func (w *workbook) summaryOf(sheet *sheet, s *portfolio.Summary) {
	part := func(title string) {
		sheet.add()
		sheet.add(excelize.Cell{StyleID: w.styles.heading, Value: title})
	}
	part(w.edition(s.Edition))
	view := overview{phrases: w.phrases, target: w.target}
	for _, row := range view.numbers(s).Rows {
		sheet.add(excelize.Cell{StyleID: w.styles.label, Value: row[0].Text}, row[1].Text)
	}
	part(w.Say("reports.by_level"))
	w.headers(sheet, w.Say("reports.level"), w.Say("reports.programmes"), w.Say("reports.share"))
	for level, n := range s.Tally.Levels {
		share := fact.Ratio{Num: int64(n), Den: int64(s.Tally.Programmes)}.Float()
		sheet.add(w.level(&level, s.Edition.Scale), n, w.percentCell(&share))
	}
	if s.Tally.NoLevel > 0 {
		sheet.add(w.Say("reports.no_level"), s.Tally.NoLevel)
	}
	w.summaryMoney(sheet, s.Tally.Money, part)
	w.summaryLow(sheet, s, part)
}

func (w *workbook) summaryMoney(sheet *sheet, all []portfolio.Money, part func(string)) {
	if len(all) == 0 {
		return
	}
	fields := append([]field{{title: w.Say("reports.currency")}, {title: w.Say("reports.programmes")}}, w.moneyFields()...)
	var rows [][]any
	for _, m := range all {
		rows = append(rows, append([]any{w.currency(m.Currency), m.Programmes}, w.moneyValues(m)...))
	}
	fields, rows = filled(fields, rows)
	part(w.Say("reports.money"))
	w.headers(sheet, titlesOf(fields)...)
	for _, row := range rows {
		sheet.add(row...)
	}
}

// mostLow is how many of the criteria that stand low the summary names; the sheet of criteria has them all.
const mostLow = 5

func (w *workbook) summaryLow(sheet *sheet, s *portfolio.Summary, part func(string)) {
	low := s.MostOftenLow()
	if len(low) == 0 {
		return
	}
	part(w.Say("reports.most_often_low"))
	w.headers(sheet, w.Say("reports.criterion"), w.Say("reports.low"))
	for _, c := range low[:min(mostLow, len(low))] {
		sheet.add(c.ID+" "+c.Title, w.count(c.Low(), c.Applicable()))
	}
}

func (w *workbook) summaryNotScored(sheet *sheet, all []portfolio.NotScored) {
	if len(all) == 0 {
		return
	}
	sheet.add()
	sheet.add(excelize.Cell{StyleID: w.styles.heading, Value: w.Say("reports.not_scored_programmes")})
	w.headers(sheet, w.Say("reports.workbook"), w.Say("reports.programme"), w.Say("reports.why"))
	for _, n := range all {
		why := excelize.Cell{StyleID: w.styles.text, Value: n.Because}
		sheet.add(w.source(marker.Source{Workbook: n.Workbook, Row: n.Row}), n.ID, why)
	}
}

// headers are those of a table within a sheet.
func (w *workbook) headers(sheet *sheet, titles ...string) {
	values := make([]any, len(titles))
	for i, title := range titles {
		values[i] = excelize.Cell{StyleID: w.styles.above(sheet.fields[i].style), Value: title}
	}
	sheet.add(values...)
}

// method is the last sheet: how to read the others, and what the criteria cannot see.
func (w *workbook) method(summaries []portfolio.Summary, _ *portfolio.Portfolio) error {
	sheet, err := w.openPlain(w.Say("reports.sheet_method"), field{"", 120, w.styles.wrapped})
	if err != nil {
		return err
	}
	sheet.add(excelize.Cell{StyleID: w.styles.title, Value: w.Say("reports.method")})
	for _, line := range w.methodLines(summaries) {
		sheet.add(line)
	}
	sheet.add(w.Say("reports.heatmap_legend",
		"not_evidenced", w.Say("reports.mark_not_evidenced"), "not_applicable", w.Say("reports.mark_not_applicable")))
	sheet.add(w.Say("reports.flags_change_nothing"))
	for _, s := range summaries {
		sheet.add()
		sheet.add(excelize.Cell{StyleID: w.styles.heading, Value: w.edition(s.Edition)})
		sheet.add(w.Say("reports.edition_hash") + w.Say("reports.colon") + " " + s.Edition.SHA256)
		for level := range s.Edition.Scale {
			sheet.add(w.level(&level, s.Edition.Scale))
		}
		for _, unseen := range s.CannotSee {
			sheet.add(w.Say("reports.cannot_see") + w.Say("reports.colon") + " " + unseen)
		}
	}
	return sheet.close()
}
