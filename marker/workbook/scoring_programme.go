package workbook

import (
	"strings"

	"locmark/marker/fact"
)

// The rows of a programme's sheet.
const (
	scoringTitleRow = iota + 1
	scoringFactsRow
	scoringHintRow
	scoringHeaderRow
	scoringFirstRow
)

// columns are those of a programme's sheet. Programme, criterion, level, reason, conflict, reviewer and round are what
// Ratings looks for.
func (s *scoringWriter) columns() []deskColumn {
	text, input := s.cell, s.styles.inputs[fact.Text]
	all := []deskColumn{
		{s.say("header_programme"), 13, s.small},
		{s.say("header_criterion"), 30, text},
		{s.say("ladder"), 48, text},
		{s.say("evidence"), 62, text},
	}
	if s.Computed {
		all = append(all, deskColumn{s.say("computed"), 14, text})
	}
	return append(all,
		deskColumn{s.say("header_level"), 17, input},
		deskColumn{s.say("header_reason"), 44, input},
		deskColumn{s.say("header_conflict"), 14, input},
		deskColumn{s.say("header_reviewer"), 13, s.small},
		deskColumn{s.say("header_round"), 20, s.small},
	)
}

// programme writes the sheet of one programme.
func (s *scoringWriter) programme(sheet string, p *ScoringProgramme) {
	columns := s.columns()
	title := strings.TrimSuffix(p.ID+s.say("colon")+" "+p.Title, s.say("colon")+" ")
	s.write(sheet, 1, scoringTitleRow, title, s.styles.title)
	s.write(sheet, 1, scoringFactsRow, p.Facts, s.styles.quiet)
	s.write(sheet, 1, scoringHintRow, s.say("sheet_hint", "criteria", s.Criteria, "sha256", s.SHA256[:min(12, len(s.SHA256))], "round", s.Round, "reviewer", s.Reviewer), s.styles.quiet)
	s.head(sheet, scoringHeaderRow, columns)
	for i := range p.Rows {
		s.row(sheet, scoringFirstRow+i, columns, p, &p.Rows[i])
	}
	last := scoringFirstRow + len(p.Rows) - 1
	level := s.levelColumn()
	first, reason := fact.Column(level)+"5", fact.Column(level+1)+"5"
	s.mark(sheet, area(level+1, scoringFirstRow, last), "AND(LEN(TRIM($"+first+"))>0,LEN(TRIM($"+reason+"))=0)")
	s.keepInSight(sheet, 3, scoringFirstRow)
	s.printLandscape(sheet, scoringHeaderRow, widthOfPage)
}

func (s *scoringWriter) levelColumn() int {
	if s.Computed {
		return 6
	}
	return 5
}

// row writes what is asked: all but the level, its reason and the conflict of interest stands there.
func (s *scoringWriter) row(sheet string, row int, columns []deskColumn, p *ScoringProgramme, r *ScoringRow) {
	texts := []string{p.ID, r.Criterion, r.Ladder, r.Evidence}
	if s.Computed {
		texts = append(texts, r.Computed)
	}
	s.line(sheet, row, columns, append(texts, "", "", "", s.Reviewer, r.Stamp))
	s.name(sheet, place(2, row), r.Criterion)
	level := s.levelColumn()
	s.offer(sheet, place(level, row), choices(levelsColumn, r.Top+1), [3]string{s.say("header_level"), s.say("level_hint"), s.say("choose_from_list")})
	s.offer(sheet, place(level+1, row), "", [3]string{s.say("header_reason"), s.say("reason_hint")})
	s.offer(sheet, place(level+2, row), choices(yesColumn, 2), [3]string{s.say("header_conflict"), s.say("conflict_hint"), s.say("choose_yes_or_no")})
}

// programmeSheets names the sheets after the programmes: what a sheet's name must not hold is left out, and none is taken
// twice.
func (s *scoringWriter) programmeSheets() []string {
	ids := make([]string, len(s.Programmes))
	for i := range s.Programmes {
		ids[i] = s.Programmes[i].ID
	}
	return ProgrammeSheets(ids)
}

// ProgrammeSheets are the names of the sheets of programmes in a scoring workbook, by their ids in its order.
func ProgrammeSheets(ids []string) []string {
	taken := map[string]bool{"history": true} // Excel keeps that name for itself
	names := make([]string, len(ids))
	for i := range ids {
		names[i] = freeName(ids[i], taken)
		taken[strings.ToLower(names[i])] = true
	}
	return names
}
