package workbook

import (
	"fmt"
	"strings"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// frontSheet is the name of the sheet that an annotated copy begins with. It stands here, not among the words, because a
// reader must know it in every language to pass over it.
var frontSheet = criteria.Text{En: "locmark result", Fr: "locmark résultat", Es: "locmark resultado"}

// linksARow is how many links stand beside each other; further ones stand below. linkSize is how many letters fit in one.
const (
	linksARow = 3
	linkSize  = 26
)

// frontWidths are the widths of the columns of text, in letters.
var frontWidths = [marker.AnnotationColumns]int{16, 17, 80}

// front writes the sheet with the result.
type front struct {
	styles  *styles
	visible map[string]bool // the sheets that a link can lead to
	rows    strings.Builder
	merged  strings.Builder
	links   strings.Builder
	row     int
}

// bytes gives the part of the sheet.
func (f *front) bytes(lines []marker.Line) []byte {
	for _, line := range lines {
		f.line(line)
	}
	return []byte(declaration + `<worksheet xmlns="` + mainSpace + `"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
		`<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
		"<cols>" + frontColumns() + "</cols><sheetData>" + f.rows.String() + "</sheetData>" +
		listOf("mergeCells", f.merged.String()) + listOf("hyperlinks", f.links.String()) +
		`<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
		`<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`)
}

func frontColumns() string {
	columns := ""
	for i := range marker.AnnotationColumns + linksARow {
		width := linkSize
		if i < marker.AnnotationColumns {
			width = frontWidths[i]
		}
		columns += fmt.Sprintf(`<col min="%d" max="%d" width="%d" customWidth="1"/>`, i+1, i+1, width)
	}
	return columns
}

// listOf is an element that must not stand empty.
func listOf(name, elements string) string {
	if elements == "" {
		return ""
	}
	return "<" + name + ">" + elements + "</" + name + ">"
}

// line writes a line, with as many rows as its links take; its texts go over all of them.
func (f *front) line(line marker.Line) {
	rows := max(1, (len(line.Links)+linksARow-1)/linksARow)
	points := heightOf(line, rows)
	first := f.row + 1
	for row := range rows {
		f.row++
		fmt.Fprintf(&f.rows, `<row r="%d" ht="%d" customHeight="1">`, f.row, points)
		f.texts(line, row == 0)
		for i := range linksARow {
			if at := row*linksARow + i; at < len(line.Links) {
				f.link(marker.AnnotationColumns+1+i, line.Links[at], row == 0)
			} else if line.Look.InTable() {
				f.cell(marker.AnnotationColumns+1+i, f.styles.set(line.Look, marker.NoEffect, row == 0), "")
			}
		}
		f.rows.WriteString("</row>")
	}
	for col := 1; rows > 1 && col <= marker.AnnotationColumns; col++ {
		fmt.Fprintf(&f.merged, `<mergeCell ref="%s%d:%s%d"/>`, fact.Column(col), first, fact.Column(col), f.row)
	}
}

// texts writes the texts of a line; in further rows their cells stand empty. The first alone has the colour of an effect.
func (f *front) texts(line marker.Line, first bool) {
	effect := line.Effect
	for i, text := range line.Texts {
		if !first {
			text = ""
		}
		if text != "" || line.Look.InTable() {
			f.cell(i+1, f.styles.set(line.Look, effect, first), text)
		}
		effect = marker.NoEffect
	}
}

// heightOf is how many points each row of a line takes for its texts to be seen: not every program finds that out by itself.
func heightOf(line marker.Line, rows int) int {
	const points, highest = 14, 405
	if !line.Look.InTable() {
		return 24
	}
	lines := 1
	for i, text := range line.Texts {
		lines = max(lines, (linesOf(text, frontWidths[i]*11/10)+rows-1)/rows)
	}
	for _, link := range line.Links {
		lines = max(lines, linesOf(link, linkSize))
	}
	return min(lines*points+3, highest)
}

func (f *front) cell(col, style int, text string) {
	fmt.Fprintf(&f.rows, `<c r="%s%d" s="%d"`, fact.Column(col), f.row, style)
	if text == "" {
		f.rows.WriteString("/>")
		return
	}
	f.rows.WriteString(` t="inlineStr"><is><t xml:space="preserve">` + quoteText(clipped(text, longestShown)) + `</t></is></c>`)
}

// longestShown is the most letters that a cell may hold, with room for those that count twice.
const longestShown = 16_000

// link writes a cell that leads to others. Excel goes to no sheet that is hidden; what leads nowhere is text.
func (f *front) link(col int, cells string, first bool) {
	sheet, _, found := parseCited(cells)
	target := cells
	if !found {
		sheet, target = cells, fact.QuoteSheet(cells)+"!A1"
	}
	if !f.visible[sheet] {
		f.cell(col, f.styles.set(marker.Plain, marker.NoEffect, first), cells)
		return
	}
	f.cell(col, f.styles.set(linkLook, marker.NoEffect, first), cells)
	fmt.Fprintf(&f.links, `<hyperlink ref="%s%d" location="%s" display="%s"/>`, fact.Column(col), f.row, quoteXML(target), quoteXML(cells))
}
