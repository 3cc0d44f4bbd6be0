package workbook

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// What might not open cleanly, or might not be the same, has no copy.
func TestRefusals(t *testing.T) {
	hard := hardWorkbook(t)
	changed := func(part string, change func(string) string) []byte {
		return rezipped(t, hard, map[string]func(string) string{part: change})
	}
	made, _ := copied(t, hard, "x.xlsx")
	strict, err := os.ReadFile(filepath.FromSlash("../../testdata/workbooks/strict.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	formats := strings.Repeat(`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`, mostStyles)
	for name, test := range map[string]struct {
		data []byte
		file string
		want string
	}{
		"as it is":           {hard, "x.xlsx", ""},
		"capitals":           {hard, "X.XLSX", ""},
		"macros":             {withMacros(t), "x.xlsm", ""},
		"macros, misnamed":   {withMacros(t), "x.xlsx", RefusedExtension},
		"no macros":          {hard, "x.xlsm", RefusedExtension},
		"strict":             {strict, "x.xlsx", RefusedStrict},
		"signed":             {changed("_xmlsignatures/sig1.xml", always("<Signature/>")), "x.xlsx", RefusedSigned},
		"tracked":            {changed("xl/revisions/revisionHeaders.xml", always("<headers/>")), "x.xlsx", RefusedTracked},
		"annotated":          {made, "x.xlsx", RefusedAnnotated},
		"many formats":       {changed("xl/styles.xml", instead("</cellXfs>", formats+"</cellXfs>")), "x.xlsx", RefusedStyles},
		"broken boxes":       {changed("xl/drawings/vmlDrawing1.vml", always("<xml/>")), "x.xlsx", "comments Budget"},
		"two at one cell":    {changed("xl/comments1.xml", instead(`ref="B9"`, `ref="B2"`)), "x.xlsx", "comments Budget"},
		"cells out of order": {changed("xl/worksheets/sheet2.xml", instead(`<c r="A2"`, `<c r="Z2"`)), "x.xlsx", "cells Budget"},
		"undeclared prefix":  {changed("xl/worksheets/sheet2.xml", instead("<sheetData", `<sheetData nobody:a="1"`)), "x.xlsx", "cells Budget"},
		"doubled attribute":  {changed("xl/styles.xml", instead("<fonts ", `<fonts a="1" a="2" `)), "x.xlsx", RefusedDoubt},
		"people not named":   {rezipped(t, threaded(t), map[string]func(string) string{"xl/persons/person.xml": always("<other/>")}), "x.xlsx", "threads Budget"},
		"not a workbook":     {[]byte("PK\x03\x04"), "x.xlsx", RefusedDoubt},
		"a foreign encoding": {changed("xl/styles.xml", instead("UTF-8", "ISO-8859-1")), "x.xlsx", RefusedDoubt},
	} {
		said := &marker.Annotation{Remarks: []marker.Remark{{Cells: "Budget!B2", Effect: marker.Lost, Text: "no"}}}
		copy, refused := annotated(test.data, test.file, said)
		if got := strings.TrimSpace(refused.Reason + " " + refused.Sheet); got != test.want || (copy == nil) != (got != "") {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}

// Every refusal has its sentence in every language.
func TestRefusalsAreSaid(t *testing.T) {
	for _, language := range criteria.Languages {
		words, err := criteria.LoadWords(language)
		if err != nil {
			t.Fatal(err)
		}
		for _, refusal := range append(Refusals, "place", "not_scored", "repeated") {
			if !words.Has("annotated.refused_" + refusal) {
				t.Errorf("nothing is said of %s", refusal)
			}
		}
	}
}

// A file that is not the one that was scored has no copy, and a file that is stays as it is.
func TestAnnotateAFile(t *testing.T) {
	file, data := filepath.Join(t.TempDir(), "x.xlsx"), hardWorkbook(t)
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	source := marker.Source{Workbook: "in/x.xlsx", SHA256: hashOf(data)}
	if made, refused := Annotate(file, source, &marker.Annotation{}); refused.Reason != "" || len(made) == 0 {
		t.Errorf("refused: %s", refused.Reason)
	}
	if now, err := os.ReadFile(file); err != nil || hashOf(now) != source.SHA256 {
		t.Error("the original is changed")
	}
	source.SHA256 = "other"
	for _, place := range []string{file, file + "-gone"} {
		if _, refused := Annotate(place, source, &marker.Annotation{}); refused.Reason != RefusedChanged {
			t.Errorf("%s: %q", place, refused.Reason)
		}
	}
}

func TestSoundParts(t *testing.T) {
	for text, want := range map[string]bool{
		`<a xmlns:b="c"><b:d b:e="1" e="2" xml:space="preserve"/></a>`: true,
		`<a/>`:                          true,
		`<a><b xmlns:c="d"/><c:e/></a>`: false,
		`<a b="1" b="2"/>`:              false,
		`<a><b></a></b>`:                false,
		`<a c:b="1"/>`:                  false,
		`<a>`:                           false,
		`</a>`:                          false,
	} {
		if got := isSound([]byte(text)); got != want {
			t.Errorf("%s: %t", text, got)
		}
	}
}

// A copy that reads otherwise than its original is not kept.
func TestAProofFails(t *testing.T) {
	hard := hardWorkbook(t)
	made, _ := copied(t, hard, "x.xlsx")
	p, err := newParcel(hard)
	if err != nil {
		t.Fatal(err)
	}
	o, err := readOutline(p.archive)
	if err != nil {
		t.Fatal(err)
	}
	c := &copying{parcel: p}
	if err := c.proves(&o, hard, made); err != nil {
		t.Fatal("a good copy is not proven:", err)
	}
	for part, change := range map[string]func(string) string{
		"xl/worksheets/sheet2.xml": instead("<v>100.5</v>", "<v>100.6</v>"),
		"xl/sharedStrings.xml":     instead("Mto", "Wto"),
		"xl/workbook.xml":          instead(`name="Hidden"`, `name="Other"`),
	} {
		err := c.proves(&o, hard, rezipped(t, made, map[string]func(string) string{part: change}))
		if err == nil {
			t.Errorf("a copy with another %s is kept", part)
		}
		if named := refusalOf(err).Sheet; part == "xl/worksheets/sheet2.xml" && named != "Budget" {
			t.Errorf("of another %s, the sheet %q is named", part, named)
		}
	}
	if c.proves(&o, hard, hard) == nil {
		t.Error("a copy without our sheet is kept")
	}
}
