package report

import (
	"encoding/csv"
	"io"
	"strings"
	"unicode/utf8"
)

// byteOrderMark tells Excel on Windows that a CSV file is UTF-8.
const byteOrderMark = "\ufeff"

// table writes a CSV file as Excel on Windows reads it: a byte order mark, CRLF, and no text that would run as a formula.
type table struct {
	file io.WriteCloser
	csv  *csv.Writer
	row  []string
}

func newTable(folder Folder, name string, header []string) (*table, error) {
	file, err := folder.Create(name)
	if err != nil {
		return nil, err
	}
	if _, err := io.WriteString(file, byteOrderMark); err != nil {
		return nil, err
	}
	t := &table{file: file, csv: csv.NewWriter(file)}
	t.csv.UseCRLF = true
	return t, t.csv.Write(header)
}

func (t *table) write(cells ...string) error {
	t.row = t.row[:0]
	for _, cell := range cells {
		t.row = append(t.row, guard(cell))
	}
	return t.csv.Write(t.row)
}

func (t *table) close() error {
	t.csv.Flush()
	if err := t.csv.Error(); err != nil {
		return err
	}
	return t.file.Close()
}

// guard puts an apostrophe before text that a spreadsheet would take for a formula, and takes out what no cell can hold.
// Spreadsheets also look behind leading spaces and line ends, and at the wide forms of the same signs.
func guard(text string) string {
	text = printable(text, true)
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, " \n\u00a0"))
	if strings.ContainsRune("=+-@\t\r＝＋－＠", first) {
		return "'" + text
	}
	return text
}
