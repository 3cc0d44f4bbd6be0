package workbook

import (
	"bytes"
	"context"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestSaved: a workbook says when it was last saved, unless nobody saved it since it was made, or it says no day.
func TestSaved(t *testing.T) {
	for _, test := range []struct{ name, created, modified, want string }{
		{"saved later", "2026-01-01T00:00:00Z", "2026-03-02T23:10:00Z", "2026-03-02"},
		{"as it was made", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", ""},
		{"on no day", "2026-01-01T00:00:00Z", "2026-02-31T00:00:00Z", ""},
		{"by a word", "2026-01-01T00:00:00Z", "soon", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			file := excelize.NewFile()
			defer file.Close()
			if err := file.SetCellValue("Sheet1", "A1", "Programme"); err != nil {
				t.Fatal(err)
			}
			if err := file.SetDocProps(&excelize.DocProperties{Created: test.created, Modified: test.modified}); err != nil {
				t.Fatal(err)
			}
			var data bytes.Buffer
			if err := file.Write(&data); err != nil {
				t.Fatal(err)
			}
			book, problem := readBook(context.Background(), data.Bytes(), "book.xlsx")
			if problem != nil || book.Saved != test.want {
				t.Errorf("%q, %v; want %q", book.Saved, problem, test.want)
			}
		})
	}
}

// TestSavedOfNothing: a book without properties does not say.
func TestSavedOfNothing(t *testing.T) {
	if day := (&archive{}).saved(); day != "" {
		t.Errorf("%q", day)
	}
}
