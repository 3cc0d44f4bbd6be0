package workbook

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
)

// The rows of a table's sheet: its title, what it is for, the stages that ask for it, the header, and the rows that are
// prepared with dropdowns.
const (
	titleRow        = 1
	hintRow         = 2
	stagesRow       = 3
	headerRow       = 4
	firstRow        = 5
	lastPreparedRow = 504
)

// wideTable is how many columns fit on a screen; a table with more keeps its first column in sight.
const wideTable = 6

// roomForButton is how many characters of a header the button of the filter covers.
const roomForButton = 3

func (t *template) writeTable(table *marker.Table) {
	sheet := t.sheetName(table)
	for i := range table.Columns {
		t.prepareColumn(sheet, i+1, &table.Columns[i])
	}
	t.writeHead(sheet, table)
	header := fitted{}
	for i := range table.Columns {
		column := &table.Columns[i]
		header.add(column.Label.In(t.language), widthOf(column)-roomForButton)
		t.write(sheet, i+1, headerRow, column.Label.In(t.language), t.headerStyle(column.Stages))
		t.validate(sheet, area(i+1, firstRow, lastPreparedRow), column, t.message(column))
	}
	t.fit(sheet, headerRow, header)
	for i, row := range t.Filling.Tables[table.ID] {
		t.enterRow(sheet, firstRow+i, table, row)
	}
	t.finishTable(sheet, table)
}

// prepareColumn sets width and format for the whole column, so that no cell has to be written for either.
func (t *template) prepareColumn(sheet string, col int, column *marker.Column) {
	letters := fact.Column(col)
	t.try(t.file.SetColWidth(sheet, letters, letters, float64(widthOf(column))))
	t.try(t.file.SetColStyle(sheet, letters, t.styles.cells[column.Spec.Kind]))
}

// writeHead writes what stands above a sheet's columns or labels.
func (t *template) writeHead(sheet string, table *marker.Table) {
	t.write(sheet, 1, titleRow, table.Label.In(t.language), t.styles.title)
	t.write(sheet, 1, hintRow, table.Hint.In(t.language), t.styles.quiet)
	t.write(sheet, 1, stagesRow, t.askedIn(table.Stages), t.styles.quiet)
}

// colourTab comes after the filter, which would take the colour away.
func (t *template) colourTab(sheet string, table *marker.Table) {
	colour := "FF" + tabColour(table) // a tab asks for its transparency too
	t.try(t.file.SetSheetProps(sheet, &excelize.SheetPropsOptions{TabColorRGB: &colour}))
}

func tabColour(table *marker.Table) string {
	if len(table.Stages) > 0 {
		return laterColour
	}
	return alwaysColour
}

func (t *template) headerStyle(stages []string) int {
	if len(stages) > 0 {
		return t.styles.later
	}
	return t.styles.always
}

func (t *template) enterRow(sheet string, row int, table *marker.Table, values map[string]string) {
	height := fitted{}
	for i := range table.Columns {
		column := &table.Columns[i]
		height.add(t.enter(sheet, place(i+1, row), column, values[column.ID]), widthOf(column))
	}
	t.fit(sheet, row, height)
}

func (t *template) finishTable(sheet string, table *marker.Table) {
	last := fact.Column(len(table.Columns))
	rows := fmt.Sprintf("A%d:%s%d", firstRow, last, lastPreparedRow)
	t.try(t.file.SetConditionalFormat(sheet, rows, []excelize.ConditionalFormatOptions{{
		Type: "formula", Criteria: fmt.Sprintf("COUNTA($A%d:$%s%d)>0", firstRow, last, firstRow), Format: &t.styles.lightRow,
	}}))
	t.try(t.file.AutoFilter(sheet, fmt.Sprintf("A%d:%s%d", headerRow, last, lastPreparedRow), nil))
	t.colourTab(sheet, table)
	t.freeze(sheet, len(table.Columns) > wideTable)
	t.try(t.file.SetSheetDimension(sheet, fmt.Sprintf("A1:%s%d", last, firstRow+max(0, len(t.Filling.Tables[table.ID])-1))))
	t.printLandscape(sheet, headerRow, widthOfTable(table))
}

// freeze keeps the header in sight, and in a wide table the first column.
func (t *template) freeze(sheet string, wide bool) {
	panes := excelize.Panes{Freeze: true, YSplit: headerRow, TopLeftCell: place(1, firstRow), ActivePane: "bottomLeft"}
	if wide {
		panes.XSplit, panes.TopLeftCell, panes.ActivePane = 1, place(2, firstRow), "bottomRight"
	}
	panes.Selection = []excelize.Selection{{SQRef: place(1, firstRow), ActiveCell: place(1, firstRow), Pane: panes.ActivePane}}
	t.try(t.file.SetPanes(sheet, &panes))
}
