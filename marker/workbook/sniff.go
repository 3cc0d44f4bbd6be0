package workbook

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"locmark/marker"
	"locmark/marker/fact"
)

var compoundFile = []byte{0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1}

// signatures are how files begin that people rename to .xlsx, and what to call them in any language.
var signatures = []struct{ begins, kind string }{
	{"%PDF", "PDF"},
	{"{\\rtf", "RTF"},
	{"\x89PNG", "PNG"},
	{"\xFF\xD8\xFF", "JPEG"},
	{"Rar!", "RAR"},
	{"7z\xBC\xAF", "7z"},
	{"\x1F\x8B", "gzip"},
}

// sniff looks at the bytes of a file. It says what stands against reading them as a workbook, or nothing where they are
// a zip, as workbooks are.
func sniff(data []byte) *fact.Problem {
	switch {
	case len(data) == 0:
		return problem("WORKBOOK_EMPTY")
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("PK\x05\x06")):
		return nil
	case bytes.HasPrefix(data, compoundFile):
		return sniffCompound(data)
	}
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.begins)) {
			return problem("WORKBOOK_NOT_XLSX", "kind", s.kind)
		}
	}
	if kind := sniffText(data); kind != "" {
		return problem("WORKBOOK_NOT_XLSX", "kind", kind)
	}
	return problem("WORKBOOK_DAMAGED")
}

// sniffCompound tells apart what Microsoft's older container holds: an encrypted workbook, an old one, or another document.
func sniffCompound(data []byte) *fact.Problem {
	switch {
	case hasEntry(data, "DRMEncryptedTransform"), hasEntry(data, "\tDRMContent"):
		return problem("WORKBOOK_RESTRICTED")
	case hasEntry(data, "EncryptedPackage"):
		return problem("WORKBOOK_ENCRYPTED")
	case hasEntry(data, "Workbook"), hasEntry(data, "Book"):
		return problem("WORKBOOK_OLD_XLS")
	case hasEntry(data, "WordDocument"):
		return problem("WORKBOOK_NOT_XLSX", "kind", "Word")
	case hasEntry(data, "PowerPoint Document"):
		return problem("WORKBOOK_NOT_XLSX", "kind", "PowerPoint")
	}
	return problem("WORKBOOK_DAMAGED")
}

// hasEntry reports whether the directory of a compound file names an entry. Entries are 128 bytes long and begin with
// their names in UTF-16, so they are found even in a file that is cut off.
func hasEntry(data []byte, name string) bool {
	var encoded []byte
	for _, unit := range utf16.Encode([]rune(name + "\x00")) {
		encoded = append(encoded, byte(unit), byte(unit>>8))
	}
	for at := 512; at+len(encoded) <= len(data); at += 128 {
		if bytes.HasPrefix(data[at:], encoded) {
			return true
		}
	}
	return false
}

// sniffText says which kind of text the bytes are, or nothing where they are none.
func sniffText(data []byte) string {
	start := data[:min(len(data), 4096)]
	if bytes.HasPrefix(start, []byte("\xFF\xFE")) || bytes.HasPrefix(start, []byte("\xFE\xFF")) {
		return "CSV" // what Excel calls Unicode text
	}
	text := strings.ToLower(strings.TrimSpace(strings.TrimPrefix(string(start), "\uFEFF")))
	switch {
	case strings.HasPrefix(text, "<!doctype html"), strings.HasPrefix(text, "<html"), strings.HasPrefix(text, "<table"),
		strings.Contains(text, "<html"):
		return "HTML"
	case strings.HasPrefix(text, "<?xml"), strings.HasPrefix(text, "<"):
		return "XML"
	case isText(start):
		return "CSV"
	}
	return ""
}

// isText reports whether bytes are text in UTF-8 or in an encoding of single letters: lines without control characters.
func isText(data []byte) bool {
	for _, b := range data {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' || b == 0x7F {
			return false
		}
	}
	return utf8.Valid(data) || bytes.ContainsAny(data, ",;\t") && bytes.ContainsAny(data, "\r\n")
}

// sniffArchive says what a zip holds that is no Excel workbook.
func sniffArchive(a *archive) *fact.Problem {
	switch {
	case a.isResults():
		return problem("WORKBOOK_OURS")
	case a.has(a.main) && !strings.HasSuffix(a.main, ".bin"):
		return sniffDocument(a.main)
	case a.has("xl/workbook.bin"):
		return problem("WORKBOOK_XLSB")
	case a.has("mimetype") && a.has("content.xml"):
		return problem("WORKBOOK_ODS")
	case a.has("Index/Document.iwa"):
		return problem("WORKBOOK_NOT_XLSX", "kind", "Apple Numbers")
	case len(a.parts) > 0 && !a.has("[Content_Types].xml"):
		return problem("WORKBOOK_NOT_XLSX", "kind", "ZIP")
	}
	return problem("WORKBOOK_DAMAGED")
}

// isResults reports whether a workbook says that it holds results.
func (a *archive) isResults() bool {
	var properties struct {
		Category string `xml:"category"`
	}
	err := a.decode(a.relations("").ofKind("core-properties"), &properties)
	return err == nil && strings.TrimSpace(properties.Category) == marker.ResultsCategory
}

func sniffDocument(part string) *fact.Problem {
	switch {
	case strings.HasPrefix(part, "word/"):
		return problem("WORKBOOK_NOT_XLSX", "kind", "Word")
	case strings.HasPrefix(part, "ppt/"):
		return problem("WORKBOOK_NOT_XLSX", "kind", "PowerPoint")
	}
	return nil
}
