package report

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
)

// parts are the files in a Word document. Each must be well-formed.
func parts(t testing.TB, data []byte) map[string]string {
	t.Helper()
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, file := range archive.File {
		part, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(part)
		if err != nil {
			t.Fatal(err)
		}
		found[file.Name] = string(text)
		elements(t, found[file.Name])
	}
	return found
}

// elements are the names of a part's elements, in order.
func elements(t testing.TB, part string) []string {
	t.Helper()
	var names []string
	for decoder := xml.NewDecoder(strings.NewReader(part)); ; {
		token, err := decoder.Token()
		if err == io.EOF {
			return names
		}
		if err != nil {
			t.Fatalf("%v: %.200s", err, part)
		}
		if start, ok := token.(xml.StartElement); ok {
			names = append(names, start.Name.Local)
		}
	}
}

func docxOf(t testing.TB, view View, language string) map[string]string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteDOCX(&b, view, voice(t, language)); err != nil {
		t.Fatal(err)
	}
	return parts(t, b.Bytes())
}

const mainPart = "word/document.xml"

// values are what an attribute says wherever an element has it.
func values(part, element, attribute string) []string {
	var found []string
	for _, match := range regexp.MustCompile(`<w:`+element+`(?: [^>]*)? (?:w|r):`+attribute+`="([^"]*)"`).FindAllStringSubmatch(part, -1) {
		found = append(found, match[1])
	}
	return found
}

// TestDocumentsHoldTogether: every part is told of, every target is there, and every style and list that is used exists.
func TestDocumentsHoldTogether(t *testing.T) {
	for _, language := range criteria.Languages {
		for name, file := range written(t, []Format{{New: newDOCX}}, target(t, language), recordedLines(t)) {
			all := parts(t, file.Bytes())
			for part := range all {
				told := strings.Contains(all["[Content_Types].xml"], `PartName="/`+part+`"`)
				if !told && !strings.HasSuffix(part, ".rels") && part != "[Content_Types].xml" {
					t.Errorf("%s: nothing tells what %s is", name, part)
				}
			}
			for _, target := range regexp.MustCompile(`Target="([^"]*)"( TargetMode="External")?`).FindAllStringSubmatch(all["word/_rels/document.xml.rels"], -1) {
				if _, there := all[path.Join("word", target[1])]; !there && target[2] == "" {
					t.Errorf("%s: there is no %s", name, target[1])
				}
			}
			for _, kind := range []string{"pStyle", "rStyle", "tblStyle"} {
				for _, style := range values(all[mainPart], kind, "val") {
					if !strings.Contains(all["word/styles.xml"], `w:styleId="`+style+`"`) {
						t.Errorf("%s: there is no style %s", name, style)
					}
				}
			}
			for _, list := range values(all[mainPart], "numId", "val") {
				if !strings.Contains(all["word/numbering.xml"], `<w:num w:numId="`+list+`"`) {
					t.Errorf("%s: there is no list %s", name, list)
				}
			}
			if !strings.Contains(all["word/styles.xml"], `<w:lang w:val="`+proofing[language]+`"`) {
				t.Errorf("%s is not in %s", name, language)
			}
		}
	}
}

// TestDocumentOnPaper: A4 landscape; each table as wide as its columns and no wider than the page; its header on every
// page, and no row broken that can be kept whole.
func TestDocumentOnPaper(t *testing.T) {
	document := docxOf(t, Justification(recordedLines(t)[0], voice(t, "en")), "en")[mainPart]
	if !strings.Contains(document, `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"`) || !strings.Contains(document, "<w:footerReference") {
		t.Error("the page is not A4 landscape with a footer")
	}
	tables := strings.Split(document, "<w:tbl>")[1:]
	for _, table := range tables {
		table, _, _ = strings.Cut(table, "</w:tbl>")
		breaks := strings.Contains(table, voice(t, "en").Say("reports.findings")) // findings, which may be as long as a page
		if strings.Count(table, "<w:tblHeader") != 1 || !breaks && strings.Count(table, "<w:cantSplit") != strings.Count(table, "<w:tr>") {
			t.Errorf("a header does not stand again, or a row is broken: %.300s", table)
		}
	}
	if len(tables) != 7 {
		t.Errorf("there are %d tables", len(tables))
	}
}

func TestTallRowsMayBreak(t *testing.T) {
	findings := sampleFindings()
	findings.Rows[0].put(actionColumn, Item{Text: strings.Repeat("word ", 300)})
	document := docxOf(t, View{findings}, "en")[mainPart]
	if strings.Count(document, "<w:cantSplit") != 1 {
		t.Error("a row of much of a page is kept whole, or the header is not")
	}
	short, long := htmlOf(t, View{sampleFindings()}, "en"), htmlOf(t, View{findings}, "en")
	if strings.Contains(short, `class="tall"`) || !strings.Contains(long, `class="tall"`) || !strings.Contains(pageStyle, ".tall ") {
		t.Error("on a printed page of HTML it is otherwise")
	}
}

func TestColumnWidths(t *testing.T) {
	table := func(row ...string) Table {
		return Table{Columns: columns(make([]string, len(row))...), Rows: [][]Entry{texts(row...)}}
	}
	long, word := strings.Repeat("abc ", 50), strings.Repeat("x", 200)
	for name, test := range map[string]struct {
		row  []string
		want []int
	}{
		"as wide as the text":     {[]string{"a", "four"}, []int{375, 720}},
		"no wider than the page":  {[]string{word}, []int{15138}},
		"the longest gets most":   {[]string{strings.Repeat("abc ", 15), "programmes", strings.Repeat("word ", 60)}, []int{3881, 1410, 9846}},
		"all give way alike":      {[]string{long, long}, []int{7569, 7569}},
		"but no word is broken":   {[]string{long, "Participating", long}, []int{6691, 1755, 6691}},
		"unless nothing fits":     {strings.Fields(strings.Repeat(word+" ", 6)), []int{2523, 2523, 2523, 2523, 2523, 2523}},
		"nothing at all to say":   {[]string{"", ""}, []int{260, 260}},
		"a long word has a limit": {[]string{word, long}, []int{8363, 6774}},
	} {
		if got := columnWidths(table(test.row...)); !slices.Equal(got, test.want) || sum(got) > pageTwips {
			t.Errorf("%s: %v", name, got)
		}
	}
	if sum(findingWidths) != pageTwips || len(findingWidths) != findingColumns {
		t.Errorf("findings are %d wide", sum(findingWidths))
	}
}

// TestDocumentsKeepTheirShape writes hostile text in every place: the elements must be those of sound text.
func TestDocumentsKeepTheirShape(t *testing.T) {
	shape := func(text string) []string {
		all := docxOf(t, Justification(infected(t, text), voice(t, "en")), "en")
		return slices.DeleteFunc(elements(t, all[mainPart]), func(name string) bool {
			return name == "cantSplit" // long text may be broken
		})
	}
	want := shape("sound")
	for _, text := range hostile {
		if got := shape(text); !slices.Equal(got, want) {
			t.Errorf("%.40q changes the shape", text)
		}
	}
}

func TestDocumentSaysItsTitle(t *testing.T) {
	all := docxOf(t, View{Heading{1, "a <b> & {language}" + strings.Repeat(" long", 100)}}, "es")
	for _, part := range []string{"docProps/core.xml", "word/footer1.xml"} {
		if !strings.Contains(all[part], "a &lt;b&gt; &amp; {language} long") || strings.Count(all[part], "long") > 30 {
			t.Errorf("%s does not say the title: %s", part, all[part])
		}
	}
}

// TestNumbersBeginAgain: each numbered list is one of its own.
func TestNumbersBeginAgain(t *testing.T) {
	list := List{Numbered: true, Items: plainItems([]string{"one", "two"})}
	ids := values(docxOf(t, View{list, list}, "en")[mainPart], "numId", "val")
	if len(ids) != 4 || ids[0] != ids[1] || ids[0] == ids[2] || ids[2] != ids[3] {
		t.Errorf("the lists are %v", ids)
	}
}
