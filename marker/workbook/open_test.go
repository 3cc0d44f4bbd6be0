package workbook

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"locmark/marker/fact"
)

const oddWorkbooks = "../../testdata/workbooks"

// What is said of each odd workbook: the code that stops it, or, after "read", the codes and places of its problems.
var oddOnes = map[string]string{
	"beyond.xlsx":       "read SHEET_TOO_LARGE Budget row=1",
	"binary.xlsb":       "WORKBOOK_XLSB",
	"blank.xlsx":        "WORKBOOK_BLANK",
	"checksum.xlsx":     "read SHEET_DAMAGED Budget row=1",
	"clock.xlsx":        "read FORMULA_NOT_CALCULATED A1",
	"csv.xlsx":          "WORKBOOK_NOT_XLSX kind=CSV",
	"cut-sheet.xlsx":    "read SHEET_CUT_SHORT Budget row=1",
	"empty.xlsx":        "WORKBOOK_EMPTY",
	"encrypted.xlsx":    "WORKBOOK_ENCRYPTED",
	"gnumeric.xlsx":     "read",
	"html.xlsx":         "WORKBOOK_NOT_XLSX kind=HTML",
	"last-row.xlsx":     "read",
	"libreoffice.xlsx":  "read",
	"old.xls":           "WORKBOOK_OLD_XLS",
	"opendocument.ods":  "WORKBOOK_ODS",
	"openpyxl.xlsx":     "read FORMULA_NOT_CALCULATED F4",
	"out-of-order.xlsx": "read",
	"pdf.xlsx":          "WORKBOOK_NOT_XLSX kind=PDF",
	"prefixed.xlsx":     "read",
	"random.xlsx":       "WORKBOOK_DAMAGED",
	"strict.xlsx":       "read",
	"truncated.xlsx":    "WORKBOOK_DAMAGED",
	"~$lock.xlsx":       "WORKBOOK_LOCK_FILE",
}

func TestOddWorkbooks(t *testing.T) {
	entries, err := os.ReadDir(oddWorkbooks)
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, entry := range entries {
		name := entry.Name()
		if name == "README.md" {
			continue
		}
		seen++
		t.Run(name, func(t *testing.T) {
			book, found := Open(t.Context(), filepath.Join(oddWorkbooks, name), name)
			if got := outcome(book, found); got != oddOnes[name] {
				t.Errorf("got  %s\nwant %s", got, oddOnes[name])
			}
		})
	}
	if seen != len(oddOnes) {
		t.Errorf("%d workbooks are there, %d are listed", seen, len(oddOnes))
	}
}

// outcome writes what came of opening a workbook in one line.
func outcome(book *Book, found *fact.Problem) string {
	if found != nil {
		return strings.TrimSpace(describe(*found))
	}
	var said []string
	for _, p := range book.Problems {
		said = append(said, describe(p))
	}
	return strings.TrimSpace("read " + strings.Join(said, ", "))
}

func describe(p fact.Problem) string {
	text := p.Code
	switch {
	case !p.Cell.IsZero():
		text += " " + p.Cell.Local()
	case p.Sheet != "":
		text += " " + p.Sheet
	}
	for i := 0; i+1 < len(p.Args); i += 2 {
		text += " " + p.Args[i] + "=" + p.Args[i+1]
	}
	return text
}

func TestOpenSaysWhyAFileIsNoWorkbook(t *testing.T) {
	folder := t.TempDir()
	secret := filepath.Join(folder, "secret.xlsx")
	if err := os.WriteFile(secret, []byte("PK"), 0); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ file, want string }{
		{filepath.Join(folder, "none.xlsx"), "WORKBOOK_NOT_FOUND"},
		{folder, "WORKBOOK_IS_A_FOLDER"},
		{os.DevNull, "WORKBOOK_UNREADABLE"},
		{secret, "WORKBOOK_UNREADABLE"},
	} {
		if test.file == secret && os.Geteuid() == 0 {
			continue // whoever administers the machine may read everything
		}
		if got := outcome(Open(t.Context(), test.file, "x.xlsx")); got != test.want {
			t.Errorf("%s: got %s, want %s", test.file, got, test.want)
		}
	}
}

func TestOpenRefusesAFileThatIsTooLarge(t *testing.T) {
	file := filepath.Join(t.TempDir(), "large.xlsx")
	if err := os.WriteFile(file, []byte("PK\x03\x04"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(file, maxFile+1); err != nil { // a file of holes takes no room
		t.Fatal(err)
	}
	if got := outcome(Open(t.Context(), file, "large.xlsx")); got != "WORKBOOK_TOO_LARGE" {
		t.Error(got)
	}
}

func TestOpenStopsWhenInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if got := outcome(Open(ctx, oddWorkbooks+"/libreoffice.xlsx", "x.xlsx")); got != "WORKBOOK_INTERRUPTED" {
		t.Error(got)
	}
}

func TestOpenNamesAndHashesTheWorkbook(t *testing.T) {
	book, found := Open(t.Context(), oddWorkbooks+"/last-row.xlsx", "mali/last-row.xlsx")
	if found != nil {
		t.Fatal(found)
	}
	if book.Path != "mali/last-row.xlsx" || len(book.SHA256) != 64 {
		t.Errorf("path %q, hash %q", book.Path, book.SHA256)
	}
	if got := cellsOf(book); got != "XFD1048576=7" {
		t.Errorf("got %s", got)
	}
}

func TestOpenHashesWhatItCannotRead(t *testing.T) {
	sums := map[string]string{}
	for name, said := range oddOnes {
		book, found := Open(t.Context(), filepath.Join(oddWorkbooks, name), name)
		if found == nil {
			continue
		}
		switch {
		case said == "WORKBOOK_EMPTY", said == "WORKBOOK_LOCK_FILE":
			if book != nil {
				t.Errorf("%s, of which no byte was read, is %+v", name, book)
			}
		case book == nil || book.Path != name || len(book.SHA256) != 64 || book.Sheets != nil || book.Problems != nil:
			t.Errorf("%s is %+v, want its path and hash alone", name, book)
		case sums[book.SHA256] != "":
			t.Errorf("%s has the hash of %s", name, sums[book.SHA256])
		default:
			sums[book.SHA256] = name
		}
	}
	if len(sums) < 10 {
		t.Errorf("%d workbooks were refused", len(sums))
	}
}
