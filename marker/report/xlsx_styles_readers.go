package report

import "github.com/xuri/excelize/v2"

// addForReaders adds the looks of what a reader acts on: links, cells to change, and the sentences that say what they do.
func (s *styles) addForReaders(add func(excelize.Style) int) {
	across := excelize.Alignment{Vertical: "top", Horizontal: "left", Indent: 1}
	s.link = add(excelize.Style{Font: font(excelize.Font{Color: "0563C1", Underline: "single"}), Alignment: &across})
	s.note = add(excelize.Style{Font: font(excelize.Font{Italic: true, Color: "404040"}),
		Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "left", Indent: 1, WrapText: true}})
	s.inputText = add(excelize.Style{Fill: fill(inputColour), Border: frame(), Alignment: &across})
	decimals := "0.###"
	centre := &excelize.Alignment{Vertical: "top", Horizontal: "center"}
	s.input = add(excelize.Style{Fill: fill(inputColour), Border: frame(), Alignment: centre, CustomNumFmt: &decimals})
	s.headerPlain = add(excelize.Style{Font: font(excelize.Font{Bold: true}), Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "right"}})
	s.kept = add(excelize.Style{Font: font(excelize.Font{Bold: true}), Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "right"}, NumFmt: 3})
	s.mean = add(excelize.Style{Alignment: centre, NumFmt: 2})
}

// inputColour is behind every cell that a reader may change.
const inputColour = "FFF2CC"

func frame() []excelize.Border {
	var sides []excelize.Border
	for _, side := range []string{"left", "right", "top", "bottom"} {
		sides = append(sides, excelize.Border{Type: side, Color: "7F6000", Style: 1})
	}
	return sides
}
