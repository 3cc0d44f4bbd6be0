package report

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// told writes down what would be said in copies, as lines of text.
func told(_ marker.Source, a *marker.Annotation) ([]byte, marker.Refusal) {
	text := ""
	for _, line := range a.Lines {
		text += fmt.Sprintln(line.Look, line.Effect, strings.Join(line.Texts[:], " | "), line.Links)
	}
	for _, remark := range a.Remarks {
		text += fmt.Sprintln(remark.Cells, remark.Effect, remark.Text)
	}
	return []byte(text), marker.Refusal{}
}

// annotatedOf runs the format over assessments with copies of this making.
func annotatedOf(t testing.TB, language string, copies *Copies, all []*marker.Assessment) memory {
	t.Helper()
	formats, err := Choose([]string{"annotated"})
	if err != nil {
		t.Fatal(err)
	}
	to := target(t, language)
	to.Copies = copies
	folder := written(t, formats, to, all)
	maps.DeleteFunc(folder, func(name string, _ *bytes.Buffer) bool { return !strings.HasPrefix(name, "annotated/") })
	return folder
}

// What is said in copies, in every language.
func TestAnnotatedGolden(t *testing.T) {
	for _, language := range criteria.Languages {
		folder := annotatedOf(t, language, &Copies{Make: told}, recordedLines(t))
		if len(folder) < 4 {
			t.Fatalf("%d files are written", len(folder))
		}
		text := ""
		for _, name := range slices.Sorted(maps.Keys(folder)) {
			text += "-- " + name + " --\n" + strings.TrimPrefix(folder[name].String(), byteOrderMark)
		}
		golden(t, filepath.Join("testdata/golden", language, "annotated.txt"), []byte(text))
	}
}

// A finding of each kind and what is said at its cells, in order.
func TestRemarks(t *testing.T) {
	one := 1
	status := marker.NotEvidenced
	outcome := func(level int, text string, cells ...string) marker.Outcome {
		return marker.Outcome{Comparison: marker.Comparison{Level: level, Text: text, Cells: cells}}
	}
	row := marker.Quote{Cell: "B!C7", Text: "it is empty."}
	a := &marker.Assessment{
		Dimensions: []marker.DimensionResult{{ID: "A"}},
		Criteria: []marker.Finding{
			{ID: "A1", Title: "Voice", Level: &one, Met: []marker.Outcome{outcome(1, "low", "B!A1"), outcome(2, "high", "B!A1"), {Any: [][]marker.Outcome{{outcome(2, "either", "B!A2")}}}},
				Unmet: []marker.Outcome{outcome(3, "more", "B!A1", "B!A9")}, Missed: []marker.Quote{row}, Action: &marker.Action{ToLevel: 3, Text: "Do it."}},
			{ID: "A2", Missed: []marker.Quote{row, {Text: "nowhere"}}, Action: &marker.Action{ToLevel: 1, Text: "In general.", Changes: []marker.ActionChange{{Text: "Fill it.", Cells: []string{"B!D1:D2"}}}},
				Guards: []marker.GuardResult{{Target: "A2", Status: &status, Because: "Set aside.", Cells: []string{"B!E1"}}}},
		},
		Guards:   []marker.GuardResult{{Target: "A", Changed: true, Because: "Capped.", Cells: []string{"B!F1"}}, {Target: "overall", Because: "Nothing changed.", Cells: []string{"B!F2"}}},
		Problems: []marker.ProblemNote{{Cell: "B!G1", Message: "Unread."}, {Cell: "B!H1", Message: "A total.", Informs: true}, {Message: "Of the workbook."}},
	}
	want := []string{
		"B!A2 1 EARNED. A1 Voice, level 2: either.",
		"B!A1 1 EARNED. A1 Voice, level 2: high.",
		"B!A9 2 NOT ENOUGH for level 3 of A1 Voice: more.",
		"B!E1 3 HOLDS DOWN criterion A2. Set aside.",
		"B!C7 2 DOES NOT COUNT for A1 level 3 and A2 level 1. it is empty.",
		"B!F1 3 HOLDS DOWN dimension A. Capped.",
		"B!G1 3 READ WITH A PROBLEM. Unread.",
		"B!H1 2 A total.",
		"B!A9 2 To do for A1 (level 3): Do it.",
		"B!C7 2 To do for A1 (level 3): Do it.",
		"B!D1:D2 2 To do for A2 (level 1): Fill it.",
	}
	var got []string
	for _, remark := range remarks(phrases{voice(t, "en")}, a) {
		got = append(got, fmt.Sprint(remark.Cells, " ", int(remark.Effect), " ", remark.Text))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// The list of what to do names each change once, with its cells; rows that are added have none yet, and lead to their sheet.
func TestActionsOfTheFirstSheet(t *testing.T) {
	missed := []marker.Quote{{Cell: "B!C7"}, {Cell: "B!C8"}}
	w := &annotated{phrases: phrases{voice(t, "en")}, annotation: &marker.Annotation{}}
	w.action(&marker.Finding{ID: "A1", Missed: missed, Action: &marker.Action{ToLevel: 2, Text: "In general."}})
	w.action(&marker.Finding{ID: "A2", Missed: missed, Action: &marker.Action{ToLevel: 1, Text: "Fill. Add.", Changes: []marker.ActionChange{
		{Text: "Fill.", Cells: []string{"B!D1:D2"}}, {Text: "Add.", Edits: []marker.CellEdit{{NewRow: 1, Sheet: "Plans"}, {NewRow: 1, Sheet: "Plans"}}},
	}}})
	w.action(&marker.Finding{ID: "A3", Cells: []string{"B!A1", "B!A2", "B!A3", "B!A4", "B!A5", "B!A6", "B!A7"}, Action: &marker.Action{ToLevel: 1}})
	got := ""
	for _, line := range w.annotation.Lines {
		got += fmt.Sprintln(line.Texts, line.Links)
	}
	want := "[A1 – to 2 In general.] [B!C7:C8]\n[A2 – to 1 Fill.] [B!D1:D2]\n[  Add.] [Plans]\n[A3 – to 1 ] [B!A1 B!A2 B!A3 B!A4 B!A5 B!A6 and 1 more]\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// One copy a workbook, whatever it holds, with all its programmes; none out of the folder; what has none is said.
func TestOneCopyAWorkbook(t *testing.T) {
	scored := func(workbook, id string) *marker.Assessment {
		return &marker.Assessment{Programme: marker.ProgrammeRef{ID: id}, Status: marker.Assessed, Source: marker.Source{Workbook: workbook}}
	}
	unread := scored("unread.xlsx", "unread")
	unread.Status = marker.NotScored
	copies := &Copies{Make: func(source marker.Source, a *marker.Annotation) ([]byte, marker.Refusal) {
		switch source.Workbook {
		case "strict.xlsx":
			return nil, marker.Refusal{Reason: "strict"}
		case "talk.xlsx":
			return nil, marker.Refusal{Reason: "threads", Sheet: "Budget"}
		}
		return told(source, a)
	}}
	folder := annotatedOf(t, "en", copies, []*marker.Assessment{
		scored("a/register.xlsx", "P1"), scored("a/register.xlsx", "P2"), unread, scored("strict.xlsx", "P3"), scored("../out.xlsx", "P4"), scored("talk.xlsx", "P6"), scored("z.xlsx", "P5"),
	})
	if got := slices.Sorted(maps.Keys(folder)); !slices.Equal(got, []string{"annotated/a/register.xlsx", "annotated/summary.csv", "annotated/z.xlsx"}) {
		t.Errorf("the files are %q", got)
	}
	if text := folder["annotated/a/register.xlsx"].String(); strings.Count(text, "P1") != 1 || strings.Count(text, "P2") != 1 {
		t.Errorf("the register says %s", text)
	}
	if len(copies.LeftOut) != 3 || !strings.Contains(copies.LeftOut[2].Why, "on the sheet “Budget”") || !strings.Contains(copies.LeftOut[0].Said(voice(t, "en")), "strict.xlsx: no annotated copy was made. It is a Strict") {
		t.Errorf("left out are %v", copies.LeftOut)
	}
	for _, row := range []string{"a/register.xlsx,annotated/a/register.xlsx,,\r\n", "unread.xlsx,,not_scored,", "strict.xlsx,,strict,", "../out.xlsx,,place,", "kenya/copy.xlsx,,repeated,"} {
		if !strings.Contains(folder["annotated/summary.csv"].String(), row) {
			t.Errorf("the summary lacks %q", row)
		}
	}
}

// However many programmes a register holds, the first sheet ends, and says that it does.
func TestTheFirstSheetEnds(t *testing.T) {
	w, err := newAnnotated(Target{Voice: voice(t, "en"), Folder: memory{}})
	if err != nil {
		t.Fatal(err)
	}
	sheet := w.(*annotated)
	sheet.begin(marker.Source{})
	for range mostLines/4 + 2 {
		sheet.programme(&marker.Assessment{})
	}
	lines := sheet.annotation.Lines
	if last := lines[len(lines)-1]; len(lines) > mostLines+50 || last.Texts[2] != voice(t, "en").Say("annotated.shortened") {
		t.Errorf("%d lines, the last %v", len(lines), last)
	}
}

// Each sentence of the words is used, and each that is used is there.
func TestAnnotatedWords(t *testing.T) {
	written, err := os.ReadFile("../../criteria/words/annotated.yaml")
	if err != nil {
		t.Fatal(err)
	}
	source := ""
	for _, name := range []string{"annotated.go", "annotated_remarks.go", "annotated_sheet.go"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		source += string(text)
	}
	known := map[string]bool{}
	for _, key := range regexp.MustCompile(`(?m)^(\w+):`).FindAllStringSubmatch(string(written), -1) {
		known[key[1]] = true
		made := strings.HasPrefix(key[1], "refused_") || strings.HasPrefix(key[1], "colour_")
		if !made && !strings.Contains(source, `"annotated.`+key[1]+`"`) {
			t.Errorf("nothing says annotated.%s", key[1])
		}
	}
	for _, key := range regexp.MustCompile(`"annotated\.(\w+[a-z])"`).FindAllStringSubmatch(source, -1) {
		if !known[key[1]] {
			t.Errorf("there is no sentence annotated.%s", key[1])
		}
	}
}
