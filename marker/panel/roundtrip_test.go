package panel_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker/markertest"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// headers are what the columns of ratings are called, in all languages.
func headers(t testing.TB) workbook.RatingHeaders {
	t.Helper()
	voice := markertest.Voice(t, "en")
	all := func(column string) []string { return voice.All("panel.header_" + column) }
	return workbook.RatingHeaders{
		Programme: all("programme"), Criterion: all("criterion"), Level: all("level"), Reviewer: append(all("reviewer"), all("settled_by")...),
		Reason: all("reason"), Conflict: all("conflict"), When: all("when"), Round: all("round"),
	}
}

// readBack opens a workbook and gives its rows.
func readBack(t testing.TB, file string) panel.Returned {
	t.Helper()
	book, problem := workbook.Open(context.Background(), file, filepath.Base(file))
	if problem != nil {
		t.Fatal(problem)
	}
	rows, problem := workbook.Ratings(book, headers(t))
	if problem != nil {
		t.Fatal(problem)
	}
	signed, _ := workbook.Signature(book, markertest.Voice(t, "en").All("panel.signed"))
	return panel.Returned{File: filepath.Base(file), Rows: rows, Signed: signed}
}

// writeSheets writes the workbooks of a round into a folder.
func writeSheets(t testing.TB, round *panel.Round, sheets *panel.Sheets, computed bool) string {
	t.Helper()
	folder, err := os.MkdirTemp("", "panel")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	for _, reviewer := range round.Reviewers {
		var data bytes.Buffer
		if err := workbook.WriteScoring(&data, sheets.Of(reviewer, computed)); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, reviewer+".xlsx"), data.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// TestSheetsComeBack: whatever reviewers fill in, in whatever words for a level, is what a settlement holds; what they leave
// empty is missing.
func TestSheetsComeBack(t *testing.T) {
	markings := base(t, 3)
	round, err := panel.NewRound(markings, []string{"ana", "ben", "cho"}, 2)
	if err != nil {
		t.Fatal(err)
	}
	sheets := panel.NewSheets(round, markings)
	labels := [][]string{{"0", "0 none", "none"}, {"1", "limited"}, {"2 significant", "Significatif"}, {"3", "3 principal"}}
	for seed := range 3 { // workbooks are slow to write and read: a few draws, not a hundred
		draw := rapid.SliceOfN(rapid.IntRange(-1, 3), 100, 100).Example(seed)
		next := func() int {
			draw = append(draw[1:], draw[0])
			return draw[0]
		}
		folder := writeSheets(t, round, sheets, seed%2 == 0)
		want := map[string][]panel.Opinion{}
		var returned []panel.Returned
		for _, reviewer := range round.Reviewers {
			file := filepath.Join(folder, reviewer+".xlsx")
			err := markertest.Fill(file, func(row map[string]string) map[string]string {
				level := next()
				if level < 0 {
					return nil
				}
				key := row["programme"] + " " + firstWord(row["criterion"])
				reason := "Seen in annex " + strconv.Itoa(len(want)) + ", as the minutes show."
				want[key] = append(want[key], panel.Opinion{Reviewer: reviewer, Level: level, Reason: reason})
				return map[string]string{"level": labels[level][len(want)%len(labels[level])], "reason": reason}
			})
			if err != nil {
				t.Fatal(err)
			}
			back := readBack(t, file)
			back.Signed = reviewer
			returned = append(returned, back)
		}
		s := settle(t, round, returned)
		given := 0
		for _, unit := range s.Units {
			opinions := want[unit.Programme+" "+unit.Criterion]
			given += len(opinions)
			if diff := cmp.Diff(append([]panel.Opinion{}, opinions...), unit.Opinions); diff != "" {
				t.Fatal(diff)
			}
		}
		if len(s.Troubles) > 0 || s.Given != given || s.Complete != (given == s.Asked) {
			t.Fatalf("troubles %+v; %d given of %d, want %d", s.Troubles, s.Given, s.Asked, given)
		}
	}
}

// firstWord is the id that a criterion's name begins with.
func firstWord(criterion string) string { return strings.Fields(criterion)[0] }

// TestModerationComesBack: the moderator's workbook, once signed, settles what it says; what all agree on stands there
// beforehand, and is not settled until somebody signs it.
func TestModerationComesBack(t *testing.T) {
	markings := base(t, 2)
	round := planned(t)
	returned := everybody(round)
	returned[0].Rows[0].Level = "0"
	s := settle(t, round, returned)
	file := filepath.Join(t.TempDir(), "moderation.xlsx")
	var data bytes.Buffer
	if err := workbook.WriteModeration(&data, s.Moderation(round, markertest.Voice(t, "en"))); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, data.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	rows := readBack(t, file).Rows
	if len(rows) != len(s.Units) || rows[0].Programme != "JP-1" || rows[0].Criterion != "A1 Local voice in design" || rows[0].Level != "" || rows[1].Level != "2 significant" || rows[1].Reviewer != "" {
		t.Fatalf("%d rows, the first %+v, %+v", len(rows), rows[0], rows[1])
	}
	settled := panel.NewSettled(rows, markersOf(markings), markertest.Lexicon(t), []string{"overall"})
	settled.Apply(markings[0].Assessment())
	if settled.Used() != 0 {
		t.Error("something was settled by itself")
	}
	if err := markertest.Fill(file, func(map[string]string) map[string]string {
		return map[string]string{"level": "1 limited", "reason": "As all agreed after reading annex 3.", "settled by": "Mod", "date": "2026-03-01"}
	}); err != nil {
		t.Fatal(err)
	}
	settled = panel.NewSettled(readBack(t, file).Rows, markersOf(markings), markertest.Lexicon(t), []string{"overall"})
	for _, marking := range markings {
		settled.Apply(marking.Assessment())
	}
	if unused, open := settled.Unused(); settled.Used() != len(rows) || len(unused)+open != 0 {
		t.Errorf("%d of %d used; %+v", settled.Used(), len(rows), unused)
	}
}
