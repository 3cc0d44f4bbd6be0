package report

import (
	"encoding/xml"
	"path/filepath"
	"strings"
	"testing"

	"locmark/criteria"
)

// outline is a document as a person can review it: a line for each paragraph with its style, and one for each row and cell.
func outline(t *testing.T, part string) string {
	t.Helper()
	var b strings.Builder
	style, text := "", ""
	for decoder := xml.NewDecoder(strings.NewReader(part)); ; {
		token, err := decoder.Token()
		if err != nil {
			return b.String()
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch token.Name.Local {
			case "p":
				style, text = "", ""
			case "pStyle":
				style = token.Attr[0].Value
			case "ilvl":
				style += " " + token.Attr[0].Value
			case "tbl", "tr", "tc", "tblHeader", "hyperlink":
				b.WriteString("<" + token.Name.Local + ">\n")
			}
		case xml.CharData:
			text += string(token)
		case xml.EndElement:
			if token.Name.Local == "p" {
				b.WriteString("[" + style + "] " + text + "\n")
			}
		}
	}
}

func TestDocumentGolden(t *testing.T) {
	for _, language := range criteria.Languages {
		folder := written(t, []Format{{New: newDOCX}}, target(t, language), recordedLines(t))
		for _, name := range []string{"justifications/JP-001.docx", "portfolio.docx"} {
			document := parts(t, folder[name].Bytes())[mainPart]
			golden(t, filepath.Join("testdata/golden", language, name+".txt"), []byte(outline(t, document)))
		}
	}
}
