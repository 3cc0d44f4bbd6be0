package report

import (
	"strings"

	"github.com/xuri/excelize/v2"
)

// styles are the looks of cells, by number in the workbook.
type styles struct {
	header, headerRight, headerCentred   int
	title, heading, label                int
	text, wrapped, count, amount, number int
	centred                              int
	link                                 int // what opens a workbook
	input, inputText                     int // what a reader may change
	mean                                 int
	kept                                 int    // a number of what stayed as it was, among others
	headerPlain                          int    // what stands before a cell to change
	note                                 int    // a sentence across a sheet
	percent                              [7]int // by decimals
	levels                               [4]int // conditional, from the lowest level to the highest
	muted                                int    // conditional, for what is no level
}

const ink = "1F3864"

func newStyles(file *excelize.File) (styles, error) {
	var s styles
	var failed error
	add := func(style excelize.Style) int {
		id, err := file.NewStyle(&style)
		if err != nil {
			failed = err
		}
		return id
	}
	wrap := &excelize.Alignment{Vertical: "top", Horizontal: "left", Indent: 1, WrapText: true}
	right := &excelize.Alignment{Vertical: "top", Horizontal: "right"}
	header := excelize.Style{
		Font: font(excelize.Font{Bold: true, Color: "FFFFFF"}), Fill: fill(ink),
		Alignment: &excelize.Alignment{Vertical: "center", Horizontal: "left", Indent: 1, WrapText: true},
	}
	s.header = add(header)
	header.Alignment = &excelize.Alignment{Vertical: "center", Horizontal: "right", WrapText: true}
	s.headerRight = add(header)
	header.Alignment = &excelize.Alignment{Vertical: "center", Horizontal: "center", WrapText: true}
	s.headerCentred = add(header)
	s.title = add(excelize.Style{Font: font(excelize.Font{Bold: true, Size: 16, Color: ink})})
	s.heading = add(excelize.Style{Font: font(excelize.Font{Bold: true, Size: 12, Color: ink})})
	s.label = add(excelize.Style{Font: font(excelize.Font{Bold: true}), Alignment: wrap})
	s.text = add(excelize.Style{Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "left", Indent: 1}})
	s.wrapped = add(excelize.Style{Alignment: wrap})
	s.count = add(excelize.Style{Alignment: right, NumFmt: 3})
	s.amount = add(excelize.Style{Alignment: right, NumFmt: 3})
	s.number = add(excelize.Style{Alignment: right, NumFmt: 2})
	s.centred = add(excelize.Style{Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "center"}})
	s.addForReaders(add)
	for decimals := range s.percent {
		format := "0%"
		if decimals > 0 {
			format = "0." + strings.Repeat("0", decimals) + "%"
		}
		s.percent[decimals] = add(excelize.Style{Alignment: right, CustomNumFmt: &format})
	}
	if err := s.addConditional(file); err != nil {
		return s, err
	}
	return s, failed
}

// wraps reports whether cells of a style break their text into lines.
func (s styles) wraps(style int) bool {
	return style == s.note || style == s.wrapped || style == s.header || style == s.headerRight || style == s.headerCentred || style == s.label
}

// above is the header of a column: it stands over numbers as they do, to the right.
func (s styles) above(column int) int {
	if column == s.text || column == s.wrapped || column == s.link {
		return s.header
	}
	if column == s.centred || column == s.mean {
		return s.headerCentred
	}
	return s.headerRight
}

// lineHeight is what a line in a style takes, in points.
func (s styles) lineHeight(style int) int {
	switch style {
	case s.title:
		return 24
	case s.heading:
		return 18
	}
	return lineHeight
}

// levelColours run from orange to blue, which people who see red and green alike tell apart too.
var levelColours = [4]struct{ back, ink string }{
	{"F4B183", "000000"}, {"FFE699", "000000"}, {"9DC3E6", "000000"}, {"2E75B6", "FFFFFF"},
}

func (s *styles) addConditional(file *excelize.File) error {
	for i, colour := range levelColours {
		id, err := file.NewConditionalStyle(&excelize.Style{
			Font: &excelize.Font{Color: colour.ink}, Fill: fill(colour.back),
		})
		if err != nil {
			return err
		}
		s.levels[i] = id
	}
	id, err := file.NewConditionalStyle(&excelize.Style{
		Font: &excelize.Font{Italic: true, Color: "7F7F7F"}, Fill: fill("EDEDED"),
	})
	s.muted = id
	return err
}

// level is the look of a level on a scale of so many: the lowest and the highest look alike on every scale.
func (s styles) level(level, scale int) int {
	if scale <= 1 {
		return s.levels[0]
	}
	return s.levels[level*(len(s.levels)-1)/(scale-1)]
}

// font is the font of the whole workbook: one that is named, or each program takes another.
func font(f excelize.Font) *excelize.Font {
	f.Family = "Calibri"
	if f.Size == 0 {
		f.Size = 11
	}
	return &f
}

func fill(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}
