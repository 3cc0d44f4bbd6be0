package workbook

import (
	"io"
	"strconv"
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// Scoring is what stands in a reviewer's scoring workbook: a sheet of instructions, and one for each programme with a row
// for each level that is asked for. All texts are plain and in the language of Words.
type Scoring struct {
	Words      *criteria.Words
	Reviewer   string
	Round      string   // the mark with which the stamp of every row begins
	Criteria   string   // what the criteria are called
	SHA256     string   // of the criteria
	Levels     []string // the scale from 0, as the dropdown offers it: "2 significant"
	Computed   bool     // the levels that were computed are shown
	Programmes []ScoringProgramme
}

// ScoringProgramme is a programme and what is asked of it. Facts is a line on what it is and where it was read.
type ScoringProgramme struct {
	ID, Title, Facts string
	Rows             []ScoringRow
}

// ScoringRow asks for one level. Criterion begins with its id. Top is the highest level that may be chosen; Stamp is what the row
// is known by when it comes back: its round, and what it was written for.
type ScoringRow struct {
	Criterion, Ladder, Evidence, Computed, Stamp string
	Top                                          int
}

// WriteScoring writes a reviewer's scoring workbook. Ratings reads it back once it is filled in.
func WriteScoring(w io.Writer, scoring Scoring) error {
	s := &scoringWriter{desk: newDesk(scoring.Words), Scoring: scoring}
	s.try(s.file.SetSheetName("Sheet1", s.instructionsSheet()))
	s.sheets = s.programmeSheets()
	for _, sheet := range s.sheets {
		s.addSheet(sheet)
	}
	s.addSheet(listsSheet)
	s.writeChoices()
	for i := range s.Programmes {
		s.programme(s.sheets[i], &s.Programmes[i])
	}
	s.instructions()
	s.try(s.file.SetSheetVisible(listsSheet, false))
	ids := make([]string, len(s.Programmes))
	for i := range s.Programmes {
		ids[i] = s.Programmes[i].ID
	}
	about := strings.Join([]string{s.Criteria, s.SHA256, s.Round, strings.Join(ids, ", ")}, "; ")
	return s.save(w, s.say("sheets_title", "reviewer", s.Reviewer), about)
}

// scoringWriter is a scoring workbook on its way to a file.
type scoringWriter struct {
	*desk
	Scoring
	sheets []string // of the programmes
}

// The lists on the hidden sheet, and how they are named in a cell's dropdown.
const (
	levelsColumn = 1
	yesColumn    = 2
)

func (s *scoringWriter) writeChoices() {
	s.writeLevels(s.Levels)
	s.put(listsSheet, place(yesColumn, 1), "yes")
	s.put(listsSheet, place(yesColumn, 2), s.say("yes"))
	s.put(listsSheet, place(yesColumn, 3), s.say("no"))
}

// writeLevels writes the scale into the list that levels are chosen from.
func (d *desk) writeLevels(levels []string) {
	d.put(listsSheet, place(levelsColumn, 1), "levels")
	for i, level := range levels {
		d.put(listsSheet, place(levelsColumn, i+2), level)
	}
}

// choices is the area of the first so many items of a list.
func choices(column, count int) string {
	letters := fact.Column(column)
	return listsSheet + "!$" + letters + "$2:$" + letters + "$" + strconv.Itoa(count+1)
}
