package workbook

import (
	"io"
	"slices"
	"strconv"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker/fact"
)

// Moderation is what stands in the moderator's workbook: a row for each level that reviewers were asked for, those to
// discuss first. All texts are plain and in the language of Words.
type Moderation struct {
	Words    *criteria.Words
	Round    string
	Criteria string
	SHA256   string
	Levels   []string // the scale from 0, as the dropdown offers it
	Opinions int      // the most that a row has
	Rows     []ModerationRow
}

// ModerationRow asks for one settled level. Opinions are what each reviewer says: name, level and reason. Level and Reason
// are filled in beforehand where all agree, and "" elsewhere.
type ModerationRow struct {
	Why, Programme, Title, Criterion, Computed string
	Discuss                                    bool
	Opinions                                   []string
	Level, Reason                              string
	Stamp                                      string // the mark of the round, and what the panel saw of the programme
	Top                                        int
}

// WriteModeration writes the workbook in which a moderator settles levels. Ratings reads it back once it is filled in.
func WriteModeration(w io.Writer, moderation Moderation) error {
	m := &moderationWriter{newDesk(moderation.Words), moderation}
	sheet := m.say("moderation_sheet")
	m.try(m.file.SetSheetName("Sheet1", m.instructionsSheet()))
	m.addSheet(sheet)
	m.addSheet(listsSheet)
	m.writeLevels(m.Levels)
	m.table(sheet)
	m.instructions(sheet)
	m.try(m.file.SetSheetVisible(listsSheet, false))
	return m.save(w, m.say("moderation_title"), m.Criteria+"; "+m.SHA256+"; "+m.Round)
}

// moderationWriter is a moderator's workbook on its way to a file.
type moderationWriter struct {
	*desk
	Moderation
}

// before are the columns that stand before the reviewers'.
const before = 5

func (m *moderationWriter) columns() []deskColumn {
	text, input := m.cell, m.styles.inputs[fact.Text]
	all := []deskColumn{
		{m.say("header_programme"), 15, text},
		{m.say("header_criterion"), 30, text},
		{m.say("title"), 28, text},
		{m.say("why"), 34, text},
		{m.say("computed"), 14, text},
	}
	for i := range m.Opinions {
		all = append(all, deskColumn{m.say("opinion", "number", strconv.Itoa(i+1)), 40, text})
	}
	return append(all,
		deskColumn{m.say("header_level"), 17, input},
		deskColumn{m.say("header_reason"), 44, input},
		deskColumn{m.say("header_settled_by"), 17, input},
		deskColumn{m.say("header_when"), 14, m.styles.inputs[fact.Date]},
		deskColumn{m.say("header_round"), 20, m.small},
	)
}

// table writes the rows. What was filled in beforehand looks so.
func (m *moderationWriter) table(sheet string) {
	columns := m.columns()
	m.write(sheet, 1, scoringTitleRow, m.say("moderation_title"), m.styles.title)
	m.write(sheet, 1, scoringFactsRow, m.say("moderation_hint"), m.styles.quiet)
	m.write(sheet, 1, scoringHintRow, m.say("round_hint", "criteria", m.Criteria, "sha256", m.SHA256[:min(12, len(m.SHA256))], "round", m.Round), m.styles.quiet)
	m.head(sheet, scoringHeaderRow, columns)
	level := before + m.Moderation.Opinions + 1
	for i := range m.Rows {
		m.row(sheet, scoringFirstRow+i, level, columns)
	}
	last := scoringFirstRow + max(len(m.Rows), 1) - 1
	given := "LEN(TRIM($" + fact.Column(level) + "5))>0"
	for column := level + 1; column <= level+3; column++ {
		m.mark(sheet, area(column, scoringFirstRow, last), "AND("+given+",LEN(TRIM($"+fact.Column(column)+"5))=0)")
	}
	m.try(m.file.AutoFilter(sheet, "A"+strconv.Itoa(scoringHeaderRow)+":"+place(len(columns), last), nil))
	m.keepInSight(sheet, 3, scoringFirstRow)
	m.printLandscape(sheet, scoringHeaderRow, widthOfPage)
}

func (m *moderationWriter) row(sheet string, row, level int, columns []deskColumn) {
	r := &m.Rows[row-scoringFirstRow]
	texts := []string{r.Programme, r.Criterion, r.Title, r.Why, r.Computed}
	texts = append(texts, r.Opinions...)
	texts = append(texts, slices.Repeat([]string{""}, m.Moderation.Opinions-len(r.Opinions))...)
	m.line(sheet, row, columns, append(texts, r.Level, r.Reason, "", "", r.Stamp))
	if r.Level != "" {
		m.try(m.file.SetCellStyle(sheet, place(level, row), place(level+1, row), m.prefilled))
	}
	if r.Discuss {
		m.try(m.file.SetCellStyle(sheet, place(1, row), place(2, row), m.orange))
	}
	m.offer(sheet, place(level, row), choices(levelsColumn, r.Top+1), [3]string{m.say("header_level"), m.say("settle_level_hint"), m.say("choose_from_list")})
	m.offer(sheet, place(level+1, row), "", [3]string{m.say("header_reason"), m.say("settle_reason_hint")})
	m.offer(sheet, place(level+2, row), "", [3]string{m.say("header_settled_by"), m.say("settled_by_hint")})
	m.offer(sheet, place(level+3, row), "", [3]string{m.say("header_when"), m.say("when_hint")})
}

// instructions say what to settle, and that nothing is settled without a name and a date.
func (m *moderationWriter) instructions(table string) {
	p := &instructionsPage{template: m.template, sheet: m.instructionsSheet()}
	m.setWidths(p.sheet, headingWidth, textWidth)
	m.write(p.sheet, 1, titleRow, m.say("moderation_title"), m.styles.title)
	p.row = titleRow + 1
	for step := 1; m.Words.Has("panel.moderate_" + strconv.Itoa(step)); step++ {
		p.line(m.say("step", "number", strconv.Itoa(step)), m.styles.label, m.say("moderate_"+strconv.Itoa(step), "sheet", table), m.styles.text)
	}
	p.row++
	for _, known := range [][3]string{{"about_criteria", m.Criteria}, {"about_sha256", m.SHA256}, {"about_round", m.Round}} {
		p.line(m.say(known[0]), m.styles.label, known[1], m.styles.text)
	}
	m.printLandscape(p.sheet, 0, 1)
	shown := false
	m.try(m.file.SetSheetView(p.sheet, 0, &excelize.ViewOptions{ShowGridLines: &shown}))
}
