package report

import (
	"strconv"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// summaryFields are the columns of the first sheet: what is spoken of, and numbers.
func (w *workbook) summaryFields() []field {
	fields := []field{{"", 40, w.styles.wrapped}}
	for range 11 {
		fields = append(fields, field{"", 13.6, w.styles.text})
	}
	return fields
}

// summary is the first sheet: where the workbooks lie, one part an edition, then what got no score.
func (w *workbook) summary(summaries []portfolio.Summary, all *portfolio.Portfolio) error {
	sheet, err := w.openPlain(w.Say("reports.sheet_summary"), w.summaryFields()...)
	if err != nil {
		return err
	}
	sheet.hold()
	sheet.add(excelize.Cell{StyleID: w.styles.title, Value: w.Say("reports.portfolio")})
	said := overview{phrases: w.phrases, target: w.target}
	said.selection(all)
	w.layout(sheet, said.view)
	lines := w.newContents(sheet, summaries, all)
	w.folder(sheet)
	if len(summaries) == 0 {
		sheet.add(w.Say("reports.nothing_scored"))
	}
	for i := range summaries {
		if i > 0 {
			sheet.keep(sheet.stream.InsertPageBreak(cellAt(1, sheet.row+2)))
			w.beginsBelow(lines.editions[i-1], w.edition(summaries[i].Edition))
		}
		w.summaryOf(sheet, &summaries[i])
	}
	if c := all.Comparison(); c != nil {
		sheet.keep(sheet.stream.InsertPageBreak(cellAt(1, sheet.row+2)))
		w.beginsBelow(lines.changes, w.Say("asked.change")+w.Say("reports.colon")+" "+said.changeCounts(c))
		if len(c.Changes) > 0 {
			lines.who.fill(w.toChanges(sheet))
		}
		w.summaryChanges(sheet, c)
	}
	w.beginsBelow(lines.left, w.Say("reports.not_scored_programmes"))
	w.summaryNotScored(sheet, all.NotScored())
	found := overview{phrases: w.phrases}
	found.notices(all.Notices())
	w.layout(sheet, found.view)
	return sheet.close()
}

// folder is the cell that says where the workbooks lie, and the name that links begin with.
func (w *workbook) folder(sheet *sheet) {
	sheet.add()
	cells := []any{excelize.Cell{StyleID: w.styles.label, Value: w.Say("sheets.folder")}}
	for range 6 {
		cells = append(cells, excelize.Cell{StyleID: w.styles.inputText})
	}
	sheet.add(cells...)
	sheet.keep(sheet.stream.MergeCell(cellAt(2, sheet.row), cellAt(len(cells), sheet.row)))
	sheet.sentence(w.Say("sheets.folder_how"))
	w.names = append(w.names,
		excelize.DefinedName{Name: folderName, RefersTo: sheet.cell(2, sheet.row-1)},
		excelize.DefinedName{Name: linkStart, RefersTo: linkStartFormula},
	)
}

func (w *workbook) summaryOf(sheet *sheet, s *portfolio.Summary) {
	sheet.part(w.edition(s.Edition), "")
	view := overview{phrases: w.phrases, target: w.target}
	for _, row := range view.numbers(s).Rows {
		sheet.add(excelize.Cell{StyleID: w.styles.label, Value: row[0].Text}, row[1].Text)
	}
	sheet.add()
	charts := sheet.room(chartHeight)
	w.summaryLevels(sheet, s, cellAt(1, charts))
	w.summaryMoney(sheet, s)
	w.summaryWays(sheet, s.Tally.Money, cellAt(3, charts))
	w.summaryDAC(sheet, s)
	w.summaryMoneyBy(sheet, s)
	w.lookFirst(sheet, s)
	w.summaryMissing(sheet, s)
	view.rates(s.Conversion)
	view.uncounted(s.Uncounted)
	w.layout(sheet, view.view)
	w.summaryCriteria(sheet, s)
}

// The sizes of charts on the first sheet, in pixels.
const (
	chartHeight = 320
	chartNarrow = 410
	chartWide   = 840
)

// summaryLevels counts programmes by level.
func (w *workbook) summaryLevels(sheet *sheet, s *portfolio.Summary, chartAt string) {
	sheet.part(w.Say("reports.by_level"), "")
	fields := []field{{w.Say("reports.level"), 0, w.styles.wrapped}, {w.Say("reports.programmes"), 0, w.styles.count}, {w.Say("reports.share"), 0, w.styles.percent[1]}}
	var rows [][]any
	for level, n := range s.Tally.Levels {
		share := fact.Ratio{Num: int64(n), Den: int64(s.Tally.Programmes)}.Float()
		rows = append(rows, []any{levelName(level, s.Edition.Scale), n, w.percentCell(&share)})
	}
	if s.Tally.NoLevel > 0 {
		rows = append(rows, []any{w.Say("reports.no_level"), s.Tally.NoLevel, nil})
	}
	header := sheet.block(fields, rows).row
	sheet.addChart(chartAt, chart{
		kind: excelize.Col, title: w.Say("sheets.chart_levels"), along: w.Say("reports.level"), up: w.Say("reports.programmes"),
		categories: sheet.column(1, header+1, header+len(rows)), width: chartNarrow, height: chartHeight,
		series: []series{{sheet.cell(2, header), sheet.column(2, header+1, header+len(rows)), plannedColour}},
	})
}

// summaryMoney is the money of the programmes at each level, one row a currency, and of them all.
func (w *workbook) summaryMoney(sheet *sheet, s *portfolio.Summary) {
	if len(s.Tally.Money) == 0 {
		return
	}
	fields := append([]field{
		{w.Say("reports.level"), 0, w.styles.wrapped}, {w.Say("reports.currency"), 0, w.styles.text}, {w.Say("reports.programmes"), 0, w.styles.count},
	}, w.moneyFields()...)
	var rows [][]any
	add := func(name string, all []portfolio.Money) {
		for _, m := range all {
			rows = append(rows, append([]any{name, w.currency(m.Currency), m.Programmes}, w.moneyValues(m)...))
		}
	}
	for _, g := range s.Groupings {
		for _, group := range g.Groups {
			if g.By == portfolio.ByLevel {
				add(w.levelOfGroup(group.Name, s.Edition.Scale), group.Tally.Money)
			}
		}
	}
	add(w.Say("sheets.all_levels"), s.Tally.Money)
	sheet.part(w.Say("sheets.money_by_level"), w.levelsWarning(s))
	sheet.sentence(w.currenciesApart(s))
	sheet.block(fields, rows)
}

// levelOfGroup is the level that programmes of a group share, as the table of levels names it.
func (w *workbook) levelOfGroup(name string, scale []string) string {
	if level, err := strconv.Atoi(name); err == nil && level < len(scale) {
		return levelName(level, scale)
	}
	return w.Say("reports.no_level")
}

func (w *workbook) summaryNotScored(sheet *sheet, all []portfolio.NotScored) {
	if len(all) == 0 {
		return
	}
	sheet.part(w.Say("reports.not_scored_programmes"), "")
	fields := []field{{w.Say("reports.workbook"), 0, w.styles.wrapped}, {w.Say("reports.programme"), 0, w.styles.text}, {w.Say("reports.why"), 0, w.styles.text}}
	var rows [][]any
	for _, n := range all {
		source := marker.Source{Workbook: n.Workbook, Row: n.Row}
		rows = append(rows, []any{w.link(n.Workbook, "", w.source(source)), n.ID, n.Because})
	}
	sheet.block(fields, rows)
}
