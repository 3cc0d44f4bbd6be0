package panel_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// What people do to the cells of their rows, at random.
var (
	ids      = []string{"JP-1", "JP-2", "JP-3", "jp 1", "", "Kenya"}
	criteria = []string{"A1", "A1 Local voice in design", "C1", "Z9", "", panel.Overall}
	levels   = []string{"0", "2 significant", "3", "4", "2.5", "high", " 3 ", "３", "-", "", "principal"}
	writers  = []string{"ana", "Ana", "ben", "dan", ""}
	sheets   = []string{"JP-1", "JP-2", "Mine"}
)

// spoilt are rows of which some have been edited, moved or copied; marks are those that a row may carry.
func spoilt(t *rapid.T, rows []workbook.Rating, marks []string) []workbook.Rating {
	for range rapid.IntRange(1, 6).Draw(t, "edits") {
		row := &rows[rapid.IntRange(0, len(rows)-1).Draw(t, "row")]
		switch rapid.IntRange(0, 7).Draw(t, "what") {
		case 0:
			row.Programme = rapid.SampledFrom(ids).Draw(t, "id")
		case 1:
			row.Criterion = rapid.SampledFrom(criteria).Draw(t, "criterion")
		case 2:
			row.Level = rapid.SampledFrom(levels).Draw(t, "level")
		case 3:
			row.Reviewer = rapid.SampledFrom(writers).Draw(t, "reviewer")
		case 4:
			row.Round = rapid.SampledFrom(marks).Draw(t, "mark")
		case 5:
			says(row, rapid.SampledFrom([]string{"yes", "x", "Yes - I worked there", "?"}).Draw(t, "conflict"))
		case 6:
			sheet := rapid.SampledFrom(sheets).Draw(t, "sheet")
			for _, cell := range []*fact.Cell{&row.Cell, &row.IDCell, &row.OfCell, &row.ByCell, &row.RoundCell, &row.ReasonCell, &row.ConflictCell} {
				cell.Sheet = sheet
			}
		default:
			copied := *row
			for _, cell := range []*fact.Cell{&copied.Cell, &copied.IDCell, &copied.OfCell, &copied.ByCell, &copied.RoundCell, &copied.ReasonCell, &copied.ConflictCell} {
				cell.Row = 100 + len(rows)
			}
			rows = append(rows, copied)
		}
	}
	return rows
}

// tells reports whether one of the troubles of a file speaks of a row.
func tells(troubles []panel.Trouble, row workbook.Rating) bool {
	return slices.ContainsFunc(troubles, func(one panel.Trouble) bool {
		if strings.HasSuffix(one.Other, ", "+row.Cell.String()) {
			return true
		}
		first, last, isRange := strings.Cut(one.Cell, ":")
		from, ok := fact.ParseCell(first)
		if !ok {
			return one.Cell == "" && one.Why != panel.Unsigned // the file as a whole
		}
		to := from
		if isRange {
			to, _ = fact.ParseCell(first[:strings.LastIndex(first, "!")+1] + last)
		}
		return from.Sheet == row.Cell.Sheet && from.Row <= row.Cell.Row && row.Cell.Row <= to.Row && one.Why != panel.LostMark && one.Why != panel.LostReviewer
	})
}

// counts reports whether a level stands among those that a reviewer gave, or was left out for a conflict of interest.
func counts(s *panel.Settlement, row workbook.Rating) bool {
	id := strings.ToUpper(strings.ReplaceAll(row.Programme, " ", "-"))
	if slices.ContainsFunc(s.Conflicts, func(c panel.Conflict) bool { return c.Reviewer == "ana" && c.Programme == id }) {
		return true
	}
	criterion, _, _ := strings.Cut(row.Criterion, " ")
	return slices.ContainsFunc(s.Units, func(unit panel.Unit) bool {
		return unit.Programme == id && unit.Criterion == criterion && slices.ContainsFunc(unit.Opinions, func(o panel.Opinion) bool {
			return o.Reviewer == "ana" && s.Edition.Scale[o.Level] == scaleWord(s, row.Level)
		})
	})
}

// scaleWord is the word of the level that somebody wrote as a number, as a word, or as both.
func scaleWord(s *panel.Settlement, written string) string {
	for level, word := range s.Edition.Scale {
		if text := strings.TrimSpace(written); text == word || strings.HasPrefix(text, string('0'+rune(level))) {
			return word
		}
	}
	return ""
}

// TestNothingIsLostInSilence: whatever people did to a workbook, each level in it counts, is left out for an interest, or is told
// by its row; each interest leaves somebody out, or is told. What is told makes the round incomplete.
func TestNothingIsLostInSilence(t *testing.T) {
	round := planned(t)
	sound, others, lexicon := stamped(t, round, "ana"), everybody(round)[1:], markertest.Lexicon(t)
	marks := []string{"", "x", sound[0].Round, sound[20].Round, round.Mark(), "lm-1.0/abc/def/012/A1"}
	rapid.Check(t, func(t *rapid.T) {
		ana := panel.Returned{File: "ana.xlsx", Signed: "ana", Rows: spoilt(t, slices.Clone(sound), marks)}
		ana.About.Reviewer = rapid.SampledFrom([]string{"ana", ""}).Draw(t, "about")
		s := panel.Settle(round, append([]panel.Returned{ana}, others...), lexicon, 1)
		for _, row := range ana.Rows {
			if row.Level != "" && !counts(s, row) && !tells(s.Troubles, row) {
				t.Fatalf("lost: %+v\n%+v", row, s.Troubles)
			}
			if row.Conflict != "" && len(s.Conflicts) == 0 && !tells(s.Troubles, row) {
				t.Fatalf("an interest is lost: %+v\n%+v", row, s.Troubles)
			}
		}
	})
}
