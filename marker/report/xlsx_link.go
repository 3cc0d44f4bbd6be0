package report

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/fact"
)

// folderName is the cell in which a reader says where the workbooks lie; linkStart is that folder with a slash behind it, or
// nothing while none is said. Links begin with it, so that no byte of the file depends on where the workbooks lie.
const (
	folderName = "folder_of_workbooks"
	linkStart  = "start_of_links"
)

// linkStartFormula adds the slash that a reader need not type.
const linkStartFormula = `IF(` + folderName + `="","",IF(OR(RIGHT(` + folderName + `)="/",RIGHT(` + folderName + `)="\"),` +
	folderName + `,` + folderName + `&"/"))`

// What Excel takes: so many characters in a text within a formula, in a formula, and in an address, of which a part is left
// for the folder.
const (
	longestLiteral = 255
	longestFormula = 8000
	longestAddress = 1800
)

// link is a cell that opens a workbook at a place of it ("" for the workbook alone) and shows a text. What no program could
// open is the text alone.
func (w *workbook) link(workbook, place, shown string) any {
	address := addressed.Replace(workbook)
	if first := firstCell(place); first != "" {
		address += "#" + first
	}
	shown = fitting(guard(shown))
	formula := "HYPERLINK(" + linkStart + "&" + literal(address) + "," + literal(shown) + ")"
	if workbook == "" || !opensAs(address) || units(formula) > longestFormula {
		return shown
	}
	return excelize.Cell{StyleID: w.styles.link, Formula: formula, Value: shown}
}

// addressed writes what has a meaning of its own in an address by its number.
var addressed = strings.NewReplacer("%", "%25", "#", "%23", "[", "%5B", "]", "%5D")

// opensAs reports whether a formula can hold an address.
func opensAs(address string) bool {
	control := func(r rune) bool { return r < ' ' || r == '\u007f' || r == '\ufffe' || r == '\uffff' }
	return utf8.ValidString(address) && !strings.ContainsFunc(address, control) && units(address) <= longestAddress
}

// literal writes a text within a formula, in pieces that are short enough.
func literal(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	length := 0
	for _, r := range text {
		piece := string(r)
		if r == '"' {
			piece = `""`
		}
		if length += units(piece); length > longestLiteral {
			b.WriteString(`"&"`)
			length = units(piece)
		}
		b.WriteString(piece)
	}
	b.WriteByte('"')
	return b.String()
}

// units is how long Excel takes a text to be.
func units(text string) int {
	count := 0
	for _, r := range text {
		count += max(utf16.RuneLen(r), 1)
	}
	return count
}

// firstCell is the first cell of a range with its sheet, or the first cell of a sheet; "" for what is neither.
func firstCell(place string) string {
	if place == "" {
		return ""
	}
	at, _, _ := strings.Cut(afterSheet(place), ":")
	if cell, ok := fact.ParseCell(place[:len(place)-len(afterSheet(place))] + at); ok {
		return cell.String()
	}
	return ""
}

// afterSheet is what stands behind the sheet's name, which may hold anything.
func afterSheet(place string) string { return place[strings.LastIndexByte(place, '!')+1:] }

// opens is a link to the first of some cells of a workbook, or to the workbook where they are no places.
func (w *workbook) opens(source marker.Source, cells []string) any {
	if source.Workbook == "" {
		return nil
	}
	for _, cell := range cells {
		if first := firstCell(cell); first != "" {
			return w.link(source.Workbook, first, first)
		}
	}
	return w.link(source.Workbook, "", w.Say("reports.workbook"))
}

// changed are the cells that changes are made in, and then those they rest on.
func changed(changes []marker.ActionChange) []string {
	var cells []string
	for _, change := range changes {
		for _, edit := range change.Edits {
			cells = append(cells, edit.Cell)
		}
	}
	for _, change := range changes {
		cells = append(cells, change.Cells...)
	}
	return cells
}
