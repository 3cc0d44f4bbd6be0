package workbook

import (
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

// writeInstructions writes the first sheet: what the workbook is for, which sheets a stage needs, how to fill it in, what
// the colours mean, how to check it, and what each column asks for.
func (t *template) writeInstructions() {
	p := &instructionsPage{template: t, sheet: t.instructionsSheet()}
	stages, _ := t.form.Choices.Get("stages")
	t.setWidths(p.sheet, append([]float64{headingWidth, textWidth}, slices.Repeat([]float64{stageWidth}, len(stages))...)...)
	t.write(p.sheet, 1, titleRow, t.say("TITLE", "form", t.form.Title.In(t.language)), t.styles.title)
	p.row = titleRow
	if t.Example {
		p.row++
		t.write(p.sheet, 1, p.row, t.say("EXAMPLE"), t.styles.warning)
	}
	p.paragraph("INTRODUCTION")
	p.sheetsByStage(labelsOf(stages, t.language))
	p.advice()
	p.colours()
	p.checking()
	p.columns()
	t.try(t.file.SetSheetDimension(p.sheet, "A1:"+place(2+len(stages), p.row)))
	t.printLandscape(p.sheet, 0, 1)
	shown := false
	t.try(t.file.SetSheetView(p.sheet, 0, &excelize.ViewOptions{ShowGridLines: &shown}))
}

// The widths of the instructions: headings, text, and the marks of each stage.
const headingWidth, textWidth, stageWidth = 36, 96, 16

// instructionsPage is the sheet of instructions and the last row written. The first column has headings, the second text.
type instructionsPage struct {
	*template
	sheet string
	row   int
}

func (p *instructionsPage) section(key string, args ...string) {
	p.row += 2
	p.write(p.sheet, 1, p.row, p.say(key, args...), p.styles.section)
}

func (p *instructionsPage) paragraph(key string, args ...string) {
	p.line("", p.styles.text, p.say(key, args...), p.styles.text)
}

// line writes a heading and a text beside it, each in its style.
func (p *instructionsPage) line(heading string, style int, text string, textStyle int) {
	p.row++
	if heading != "" {
		p.write(p.sheet, 1, p.row, heading, style)
	}
	p.write(p.sheet, 2, p.row, text, textStyle)
	height := fitted{}
	height.add(heading, headingWidth)
	height.add(text, textWidth)
	p.fit(p.sheet, p.row, height)
}

// stages writes which sheets each stage needs, with a link to each.
func (p *instructionsPage) sheetsByStage(stages []string) {
	p.section("WHICH_SHEETS")
	p.paragraph("NOT_ALL")
	p.line(p.say("SHEET"), p.styles.always, p.say("PURPOSE"), p.styles.always)
	height := fitted{}
	for i, stage := range stages {
		p.write(p.sheet, 3+i, p.row, stage, p.styles.always)
		height.add(stage, stageWidth-roomForButton)
	}
	p.fit(p.sheet, p.row, height)
	p.tableOfStages(&p.form.Programme)
	for i := range p.form.Tables {
		p.tableOfStages(&p.form.Tables[i])
	}
}

func (p *instructionsPage) tableOfStages(table *marker.Table) {
	name := p.sheetName(table)
	p.line(name, p.styles.label, table.Hint.In(p.language), p.styles.text)
	p.try(p.file.SetCellHyperLink(p.sheet, place(1, p.row), fact.QuoteSheet(name)+"!A1", "Location"))
	stages, _ := p.form.Choices.Get("stages")
	for i, stage := range stages {
		if table.AsksFor(stage.Name) {
			p.write(p.sheet, 3+i, p.row, p.say("YES"), p.styles.mark)
		}
	}
}

func (p *instructionsPage) advice() {
	p.section("HOW_TO_FILL")
	var first []string
	for i := range p.form.Tables {
		if p.form.Tables[i].Names >= 0 {
			first = append(first, p.sheetName(&p.form.Tables[i]))
		}
	}
	p.paragraph("FILL_ORDER", "programme", p.sheetName(&p.form.Programme), "sheets", strings.Join(first, ", "))
	for _, key := range []string{"FILL_NAMES", "FILL_LISTS", "FILL_BLANKS", "FILL_FREELY"} {
		p.paragraph(key)
	}
}

func (p *instructionsPage) colours() {
	p.section("COLOURS")
	p.colour("COLOUR_HEADER", p.styles.always)
	p.colour("COLOUR_LATER", p.styles.later)
	p.colour("COLOUR_INPUT", p.styles.inputs[fact.Text])
}

func (p *instructionsPage) colour(key string, style int) {
	p.line(p.say(key), style, p.say(key+"_MEANS"), p.styles.text)
}

func (p *instructionsPage) checking() {
	p.section("CHECK")
	p.paragraph("CHECK_SAVE")
	p.paragraph("CHECK_RUN")
	p.line("", p.styles.text, "locmark score "+p.say("FILE_NAME")+" --out results", p.styles.command)
	p.paragraph("CHECK_RESULT")
}

// columns writes every hint of every table once more, for those who read before they write, or print.
func (p *instructionsPage) columns() {
	p.section("COLUMNS")
	for i := range p.form.Tables {
		table := &p.form.Tables[i]
		style := p.headerStyle(table.Stages)
		p.line(p.sheetName(table), style, table.Hint.In(p.language), style)
		for _, column := range table.Columns {
			p.line(column.Label.In(p.language), p.styles.label, column.Hint.In(p.language), p.styles.text)
		}
	}
}

func labelsOf(picks criteria.Ordered[criteria.Pick], language string) []string {
	labels := make([]string, len(picks))
	for i := range picks {
		labels[i] = picks[i].Value.Label.In(language)
	}
	return labels
}
