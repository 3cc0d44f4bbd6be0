package report

import (
	"strconv"
	"strings"
	"testing"
)

// tableOf is a table of so many rows, which say their numbers.
func tableOf(rows int) Table {
	t := Table{Columns: columns("Number", "Same")}
	for i := range rows {
		text := "row" + strconv.Itoa(i+1)
		t.Rows = append(t.Rows, texts(text, text))
	}
	return t
}

// keptRows are the rows of a document of one table that are kept with the next one, the header apart.
func keptRows(t *testing.T, document string) string {
	t.Helper()
	kept := ""
	for i, row := range strings.Split(document, "<w:tr>")[2:] {
		row, _, _ = strings.Cut(row, "</w:tr>")
		switch strings.Count(row, "<w:keepNext") {
		case 0:
		case strings.Count(row, "<w:p>"):
			kept += " " + strconv.Itoa(i+1)
		default:
			t.Errorf("a part of a row is kept: %s", row)
		}
	}
	return kept
}

// TestTablesStayTogether: a short table is kept on one page, and a long one leaves no row alone on the next.
func TestTablesStayTogether(t *testing.T) {
	for rows, want := range map[int]string{1: "", 2: " 1", 4: " 1 2 3", shortTable: " " + strconv.Itoa(shortTable-1), 40: " 39"} {
		all := docxOf(t, View{tableOf(rows)}, "en")
		if got := keptRows(t, all[mainPart]); got != want {
			t.Errorf("of %d rows %q are kept with the next, not %q", rows, got, want)
		}
		if head, _, _ := strings.Cut(all["word/styles.xml"][strings.Index(all["word/styles.xml"], `w:styleId="`+styleHead):], "</w:style>"); !strings.Contains(head, "<w:keepNext") {
			t.Error("a header may stand alone at the end of a page")
		}
	}
}

// TestIntroductionsStay: what leads to a table stands on its page, and other paragraphs break where they will.
func TestIntroductionsStay(t *testing.T) {
	for name, test := range map[string]struct {
		next Block
		want bool
	}{
		"table": {tableOf(40), true}, "findings": {sampleFindings(), true}, "paragraph": {Paragraph{Text: "more"}, false},
	} {
		document := docxOf(t, View{Paragraph{Text: "how to read it"}, test.next}, "en")[mainPart]
		first, _, _ := strings.Cut(document, "</w:p>")
		if got := strings.Contains(first, "<w:keepNext"); got != test.want {
			t.Errorf("%s: kept is %v", name, got)
		}
	}
}

// TestDocumentPage: what is taken for a page of findings is what the widths of its columns hold.
func TestDocumentPage(t *testing.T) {
	const smallCharacter = 95 // of 8 points, in twips, where letters are wide
	for column, width := range findingWidths {
		if line := documentPage.lineOf[column]; line*smallCharacter > width*21/20 || line*smallCharacter < width/2 {
			t.Errorf("column %d of %d twips is taken to hold %d characters", column, width, line)
		}
	}
	findings := sampleFindings()
	findings.Rows[0].put(explanationColumn, Item{Items: plainItems(strings.Split(strings.Repeat("one line,", documentPage.tallest-6), ","))})
	if findings.taller(findings.Rows[0], documentPage) {
		t.Error("a row of less than a third of a page is broken")
	}
	findings.Rows[0].put(explanationColumn, plainItems(strings.Split("and,more,lines,that,do,not,fit", ","))...)
	if !findings.taller(findings.Rows[0], documentPage) {
		t.Error("a row of more than a third of a page is kept whole")
	}
	if _, cell, _ := strings.Cut(docxOf(t, View{findings}, "en")["word/styles.xml"], `w:styleId="`+styleCell+`"`); !strings.Contains(strings.SplitN(cell, "</w:style>", 2)[0], "<w:keepLines") {
		t.Error("a paragraph of a row that is broken is broken too")
	}
}
