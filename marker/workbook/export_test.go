package workbook_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"locmark/marker/fact"
	"locmark/marker/markertest"
	"locmark/marker/workbook"
)

// open writes a workbook to disk and opens it.
func open(t testing.TB, data []byte) *workbook.Book {
	t.Helper()
	name := filepath.Join(t.TempDir(), "made-up.xlsx")
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
	book, problem := workbook.Open(context.Background(), name, "made-up.xlsx")
	if problem != nil {
		t.Fatal(*problem)
	}
	return book
}

func TestMadeUpExport(t *testing.T) {
	var file bytes.Buffer
	if err := markertest.WriteUNInfo(&file, 40); err != nil {
		t.Fatal(err)
	}
	reading, problem := markertest.Catalog(t).Understand(open(t, file.Bytes()), "")
	if problem != nil {
		t.Fatal(*problem)
	}
	programmes := slices.Collect(reading.Programmes(""))
	if len(programmes) != 40 || len(reading.Problems) > 0 || reading.Layout != "uninfo" {
		t.Fatalf("%d programmes by %s, problems %v", len(programmes), reading.Layout, reading.Problems)
	}
	types := map[string]int{}
	for _, p := range programmes {
		if text := fmt.Sprintf("%+v %+v", *p, reading.Unread()); strings.Contains(text, markertest.FocalUser) {
			t.Fatal("focal users were read")
		}
		for _, problem := range p.Problems {
			if problem.Code != "COUNTRY_UNKNOWN" && problem.Code != "PROGRAMME_SUSPENDED" && problem.Code != "PROGRAMME_CANCELLED" {
				t.Errorf("problem %+v", problem)
			}
		}
		for _, row := range p.Tables[reading.Form.Table("partners")] {
			types[row[1].Key]++
			if strings.Contains(row[0].Text, "√") || row[0].How&fact.Inferred != 0 {
				t.Errorf("partner %+v", row[0])
			}
		}
	}
	for _, want := range []string{"local_government", "regional_government", "national_government", "academia", "cso", "cbo", "un", "lrg_association"} {
		if types[want] == 0 {
			t.Errorf("no partner is %s: %v", want, types)
		}
	}
	if types[""] > 0 {
		t.Errorf("%d partners have no type", types[""])
	}
}

func TestMadeUpRowsAreTheSameEveryTime(t *testing.T) {
	if first, again := fmt.Sprint(markertest.UNInfoRows(30)), fmt.Sprint(markertest.UNInfoRows(40)[:30]); first != again {
		t.Error("the rows differ")
	}
	for _, row := range markertest.UNInfoRows(3) {
		if len(row) != len(markertest.UNInfoHeader) {
			t.Errorf("a row has %d cells, the header %d", len(row), len(markertest.UNInfoHeader))
		}
	}
}
