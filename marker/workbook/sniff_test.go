package workbook

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
)

// compound writes the beginning of a compound file whose directory names entries.
func compound(names ...string) string {
	var b strings.Builder
	b.Write(compoundFile)
	b.WriteString(strings.Repeat("\x00", 512-len(compoundFile)))
	for _, name := range names {
		entry := make([]byte, 128)
		for i, unit := range utf16.Encode([]rune(name)) {
			entry[2*i], entry[2*i+1] = byte(unit), byte(unit>>8)
		}
		b.Write(entry)
	}
	return b.String()
}

func TestSniff(t *testing.T) {
	for _, test := range []struct{ name, data, want string }{
		{"nothing", "", "WORKBOOK_EMPTY"},
		{"encrypted", compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), "WORKBOOK_ENCRYPTED"},
		{"restricted", compound("Root Entry", "EncryptedPackage", "DRMEncryptedTransform"), "WORKBOOK_RESTRICTED"},
		{"Excel 97", compound("Root Entry", "Workbook"), "WORKBOOK_OLD_XLS"},
		{"Excel 5", compound("Root Entry", "Book"), "WORKBOOK_OLD_XLS"},
		{"Word 97", compound("Root Entry", "WordDocument"), "WORKBOOK_NOT_XLSX kind=Word"},
		{"PowerPoint 97", compound("PowerPoint Document"), "WORKBOOK_NOT_XLSX kind=PowerPoint"},
		{"another compound file", compound("Root Entry", "Bookmarks"), "WORKBOOK_DAMAGED"},
		{"a compound file cut off", string(compoundFile), "WORKBOOK_DAMAGED"},
		{"a web page", "\uFEFF\r\n<!DOCTYPE HTML><body>", "WORKBOOK_NOT_XLSX kind=HTML"},
		{"a table of a web page", "<table><tr><td>1", "WORKBOOK_NOT_XLSX kind=HTML"},
		{"a web page in XML", `<?xml version="1.0"?><html xmlns="x">`, "WORKBOOK_NOT_XLSX kind=HTML"},
		{"Excel 2003 XML", `<?xml version="1.0"?><Workbook>`, "WORKBOOK_NOT_XLSX kind=XML"},
		{"CSV", "Line;Amount\r\n1;2", "WORKBOOK_NOT_XLSX kind=CSV"},
		{"CSV in Latin-1", "Líne;Amóunt\r\n1;2", "WORKBOOK_NOT_XLSX kind=CSV"},
		{"CSV in Latin-1, truly", "L\xednea;Monto\r\n1;2", "WORKBOOK_NOT_XLSX kind=CSV"},
		{"Unicode text", "\xFF\xFEa\x00", "WORKBOOK_NOT_XLSX kind=CSV"},
		{"PDF", "%PDF-1.7", "WORKBOOK_NOT_XLSX kind=PDF"},
		{"a picture", "\x89PNG\r\n", "WORKBOOK_NOT_XLSX kind=PNG"},
		{"something else", "\x00\x01\x02", "WORKBOOK_DAMAGED"},
		{"half a zip", "PK\x03\x04 and no more", "WORKBOOK_DAMAGED"},
		{"an empty zip", zipOf(t), "WORKBOOK_DAMAGED"},
		{"any zip", zipOf(t, "photo.jpg"), "WORKBOOK_NOT_XLSX kind=ZIP"},
		{"Numbers", zipOf(t, "Index/Document.iwa"), "WORKBOOK_NOT_XLSX kind=Apple Numbers"},
		{"OpenDocument", zipOf(t, "mimetype", "content.xml"), "WORKBOOK_ODS"},
		{"XLSB", zipOf(t, "[Content_Types].xml", "xl/workbook.bin"), "WORKBOOK_XLSB"},
		{"a package without a document", zipOf(t, "[Content_Types].xml"), "WORKBOOK_DAMAGED"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := outcome(readBook(t.Context(), []byte(test.data), "x.xlsx")); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
		})
	}
}

func TestResultsAreNoProposal(t *testing.T) {
	for category, want := range map[string]string{marker.ResultsCategory: "WORKBOOK_OURS", "": "read", "Results of 2025": "read"} {
		file := excelize.NewFile()
		if err := errors.Join(file.SetCellValue("Sheet1", "A1", "Programme"), file.SetDocProps(&excelize.DocProperties{Category: category})); err != nil {
			t.Fatal(err)
		}
		saved, err := file.WriteToBuffer()
		if err != nil {
			t.Fatal(err)
		}
		if got := outcome(readBook(t.Context(), saved.Bytes(), "x.xlsx")); got != want {
			t.Errorf("of the category %q: got %s, want %s", category, got, want)
		}
	}
}

func zipOf(t *testing.T, names ...string) string {
	var packed bytes.Buffer
	archive := zip.NewWriter(&packed)
	for _, name := range names {
		if _, err := archive.Create(name); err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.String()
}
