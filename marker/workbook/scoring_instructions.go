package workbook

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
)

// instructions is the first sheet: whose workbook it is, what to do, what the levels are, and which programmes there are.
func (s *scoringWriter) instructions() {
	p := &instructionsPage{template: s.template, sheet: s.instructionsSheet()}
	s.setWidths(p.sheet, headingWidth, textWidth, progressWidth)
	s.write(p.sheet, 1, titleRow, s.say("sheets_title", "reviewer", s.Reviewer), s.styles.title)
	p.row = titleRow + 1
	for i, step := range s.steps() {
		p.line(s.say("step", "number", strconv.Itoa(i+1)), s.styles.label, step, s.styles.text)
	}
	s.section(p, "sign")
	p.line(s.say("signed"), s.styles.label, "", s.styles.inputs[fact.Text])
	s.section(p, "your_programmes")
	p.line(s.say("header_programme"), s.styles.always, s.say("title"), s.styles.always)
	s.write(p.sheet, 3, p.row, s.say("progress"), s.styles.always)
	for i := range s.Programmes {
		s.listed(p, i)
	}
	s.section(p, "about")
	for _, known := range [][2]string{{"about_reviewer", s.Reviewer}, {"about_criteria", s.Criteria}, {"about_sha256", s.SHA256}, {"about_round", s.Round}} {
		p.line(s.say(known[0]), s.styles.label, known[1], s.styles.text)
	}
	s.printLandscape(p.sheet, 0, 1)
	shown := false
	s.try(s.file.SetSheetView(p.sheet, 0, &excelize.ViewOptions{ShowGridLines: &shown}))
}

// steps say what to do, in order. Where computed levels are shown, the second says that they must not lead.
func (s *scoringWriter) steps() []string {
	var all []string
	for step := 1; s.Words.Has("panel.step_" + strconv.Itoa(step)); step++ {
		all = append(all, s.say("step_"+strconv.Itoa(step)))
	}
	if s.Computed {
		all = slices.Insert(all, 2, s.say("step_computed", "column", s.say("computed")))
	}
	return all
}

// progressWidth is how wide the column is that counts what is filled in.
const progressWidth = 18

func (s *scoringWriter) section(p *instructionsPage, key string) {
	p.row += 2
	s.write(p.sheet, 1, p.row, s.say(key), s.styles.section)
}

// listed is the line of one programme: a link to its sheet, its title, and how many of its levels are given.
func (s *scoringWriter) listed(p *instructionsPage, i int) {
	programme, sheet := &s.Programmes[i], fact.QuoteSheet(s.sheets[i])
	p.line(programme.ID, s.styles.label, programme.Title, s.styles.text)
	s.try(s.file.SetCellHyperLink(p.sheet, place(1, p.row), sheet+"!A1", "Location"))
	column := fact.Column(s.levelColumn())
	levels := fmt.Sprintf("%s!$%s$%d:$%s$%d", sheet, column, scoringFirstRow, column, scoringFirstRow+len(programme.Rows)-1)
	cell := place(3, p.row)
	of := fmt.Sprintf(`0" / %d";;0" / %[1]d";@" / %[1]d"`, len(programme.Rows))
	s.try(s.file.SetCellInt(p.sheet, cell, 0)) // what the formula gives as the sheet is written, for programs that do not calculate
	s.try(s.file.SetCellFormula(p.sheet, cell, "COUNTA("+levels+")"))
	style, err := s.file.NewStyle(&excelize.Style{Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "top"}, CustomNumFmt: &of})
	s.try(err)
	s.try(s.file.SetCellStyle(p.sheet, cell, cell, style))
}
