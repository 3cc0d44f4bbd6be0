package workbook

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
	"locmark/marker/fact"
)

// annotationOf says something of all kinds of cells of a book: given ones, empty ones, runs, and cells far from any other.
func annotationOf(book *Book) *marker.Annotation {
	a := &marker.Annotation{Language: "en", More: "more", Lines: []marker.Line{
		{Look: marker.Title, Texts: [3]string{"Result & <more>"}},
		{Effect: marker.Lost, Texts: [3]string{"A1", "1", "_x0041_ stays"}, Links: []string{book.Sheets[0].Name, "Nowhere!A1", "text", "more"}},
	}}
	say := func(sheet string, row, col int, effect marker.Effect) {
		cell := fact.Cell{Sheet: sheet, Row: row, Col: col}
		a.Remarks = append(a.Remarks, marker.Remark{Cells: cell.String(), Effect: effect, Text: "because of " + cell.Local()})
	}
	for _, sheet := range book.Sheets {
		for i, row := range sheet.Rows[:min(6, len(sheet.Rows))] {
			cell := row.Cells[i%len(row.Cells)]
			say(sheet.Name, row.Number, int(cell.Col), marker.Effects[i%3])
			say(sheet.Name, row.Number+1, int(cell.Col)+3, marker.Lost)
		}
		say(sheet.Name, 300, 30, marker.Blocked)
		run := fact.Cell{Sheet: sheet.Name, Row: 2, Col: 2}
		a.Remarks = append(a.Remarks, marker.Remark{Cells: run.String() + ":B60", Effect: marker.Earned, Text: "a long run"})
	}
	return a
}

// copied annotates a workbook that must not be refused, and gives its copy.
func copied(t testing.TB, data []byte, name string) ([]byte, *marker.Annotation) {
	t.Helper()
	said := annotationOf(readPacked(t, data))
	made, refused := annotated(data, name, said)
	if refused != (marker.Refusal{}) {
		t.Fatalf("%s is refused: %+v", name, refused)
	}
	return made, said
}

// aCopy is a workbook with its copy.
type aCopy struct {
	data, made []byte
	said       *marker.Annotation
}

var allCopies = map[string]aCopy{}

// everyCopy annotates all workbooks to be copied, once.
func everyCopy(t testing.TB) map[string]aCopy {
	t.Helper()
	if len(allCopies) == 0 {
		for name, data := range workbooksToCopy(t) {
			made, said := copied(t, data, name)
			allCopies[name] = aCopy{data, made, said}
		}
	}
	return allCopies
}

// workbooksToCopy are those of testdata that can be read, and the hard ones, by name.
func workbooksToCopy(t testing.TB) map[string][]byte {
	t.Helper()
	all := map[string][]byte{"hard.xlsx": hardWorkbook(t), "threaded.xlsx": threaded(t), "openpyxl comments.xlsx": openpyxlComments(t), "no boxes.xlsx": withoutBoxes(t), "macros.xlsm": withMacros(t), "template.xlsx": written(t, "joint-programme", "fr", TemplateOptions{})}
	files, _ := filepath.Glob(filepath.FromSlash("../../testdata/portfolio/*.xlsx"))
	for _, name := range []string{"openpyxl", "libreoffice", "gnumeric", "prefixed", "last-row", "clock"} {
		files = append(files, filepath.Join("..", "..", "testdata", "workbooks", name+".xlsx"))
	}
	if len(files) < 20 {
		t.Fatalf("only %d workbooks are found", len(files))
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(file)] = data
	}
	return all
}

// Whatever workbook is annotated: other parts keep their bytes, and sheets all but formats and comments.
func TestCopiesKeepWhatTheyAreCopiesOf(t *testing.T) {
	for name, c := range everyCopy(t) {
		before, after := partsOf(t, c.data), partsOf(t, c.made)
		for part, text := range before {
			switch {
			case strings.HasPrefix(part, "xl/worksheets/") && strings.HasSuffix(part, ".xml"):
				if diff := cmp.Diff(substance(t, text), substance(t, after[part])); diff != "" {
					t.Errorf("%s: %s differs: %s", name, part, diff)
				}
			case !mayChange(part) && after[part] != text:
				t.Errorf("%s: %s is changed", name, part)
			}
		}
	}
}

// The same workbook and the same remarks give the same bytes, in which there is no time.
func TestCopiesAreReproducible(t *testing.T) {
	for _, name := range []string{"hard.xlsx", "threaded.xlsx", "colombia-rios-y-veredas.xlsx"} {
		c := everyCopy(t)[name]
		again, _ := annotated(c.data, name, c.said)
		if !bytes.Equal(c.made, again) {
			t.Errorf("%s: two copies differ", name)
		}
	}
}

// mayChange reports whether what is said stands in a part, or leads to where it does.
func mayChange(part string) bool {
	return slices.ContainsFunc([]string{"[Content_Types].xml", ".rels", "styles.xml", "xl/workbook.xml", ".vml", "omments", "persons/"},
		func(name string) bool { return strings.Contains(part, name) })
}

// substance is what a sheet holds beside the formats of cells and what leads to its comments: its tags and texts in order,
// without cells that are empty and rows that hold nothing but them.
func substance(t testing.TB, text string) []string {
	t.Helper()
	data := []byte(text)
	var all []string
	last := 0
	err := scan(data, func(tag tag) {
		if between := strings.TrimSpace(text[last:tag.from]); between != "" {
			all = append(all, between)
		}
		last = tag.to
		all = append(all, bare(tag, text[tag.from:tag.to])...)
		if n := len(all); tag.ends && n > 1 && (tag.name == "c" || tag.name == "row") && strings.HasPrefix(all[n-2], "<"+tag.prefix+tag.name) && all[n-1] == "/"+tag.name {
			all = all[:n-2]
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// bare is a tag without what a copy may change of it. One that begins and ends an element is two.
func bare(t tag, text string) []string {
	if t.name == "legacyDrawing" {
		return nil
	}
	switch t.name {
	case "c":
		text = withoutAttribute(text, "s")
	case "row":
		text = withoutAttribute(text, "spans")
	case "sheetView":
		text = withoutAttribute(text, "tabSelected")
	}
	var both []string
	if t.begins {
		both = append(both, openedTag(strings.TrimSuffix(text, "/>")))
	}
	if t.ends {
		both = append(both, "/"+t.name)
	}
	return both
}

// Only our sheet is selected, since what is typed goes into all that are; no two boxes of ours have one number.
func TestCopiesSelectOneSheet(t *testing.T) {
	for name, c := range everyCopy(t) {
		selected, boxes := 0, map[string]bool{}
		for part, text := range partsOf(t, c.made) {
			selected += strings.Count(text, ` tabSelected="1"`) + strings.Count(text, ` tabSelected="true"`)
			if !strings.HasPrefix(part, "xl/drawings/locmark") {
				continue
			}
			for _, found := range shapeNumber.FindAllString(strings.ReplaceAll(text, boxKind, ""), -1) {
				if boxes[found] {
					t.Errorf("%s: two boxes are %s", name, found)
				}
				boxes[found] = true
			}
		}
		if selected != 1 {
			t.Errorf("%s: %d sheets are selected", name, selected)
		}
	}
}
