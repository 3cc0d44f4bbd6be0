package markertest

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/workbook"
)

// Example is the filled-in proposal that comes with the form joint-programme.
func Example(t testing.TB, form *marker.Form) *workbook.Filling {
	t.Helper()
	node, err := criteria.LoadExample(form.ID)
	if err != nil {
		t.Fatal(err)
	}
	filling, faults := workbook.FillingOf(form, node, "en")
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return filling
}

// Workbooks writes n workbooks of the example to a folder, each with an id of its own.
func Workbooks(t testing.TB, folder string, n int) {
	t.Helper()
	form := Form(t, "joint-programme")
	filling := Example(t, form)
	model := WriteProgramme(t, form, "en", filling)
	for i := range n {
		id := fmt.Sprintf("JP-%06d", i)
		data := renamed(t, model, filling.Fields["id"], id)
		if err := os.WriteFile(filepath.Join(folder, id+".xlsx"), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// renamed replaces a text in a workbook's shared strings. Writing the whole workbook anew takes a hundred times as long.
func renamed(t testing.TB, model []byte, from, to string) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(model), int64(len(model)))
	if err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	out := zip.NewWriter(&file)
	for _, part := range in.File {
		if part.Name != "xl/sharedStrings.xml" {
			if err := out.Copy(part); err != nil {
				t.Fatal(err)
			}
			continue
		}
		reader, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(reader)
		if err != nil || !bytes.Contains(text, []byte(from)) {
			t.Fatalf("the shared strings do not hold %q: %v", from, err)
		}
		writer, err := out.Create(part.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(writer, strings.ReplaceAll(string(text), ">"+from+"<", ">"+to+"<")); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// Register writes one workbook with n programmes, each the example under an id of its own.
func Register(t testing.TB, file string, n int) {
	t.Helper()
	form := Form(t, "joint-programme")
	filling := Example(t, form)
	book := excelize.NewFile()
	defer book.Close()
	r := &register{t, book, form, filling}
	r.sheet(&form.Programme, n, func(id string) []map[string]string {
		fields := map[string]string{}
		for name, text := range filling.Fields {
			fields[name] = text
		}
		fields["id"] = id
		return []map[string]string{fields}
	})
	for i := range form.Tables {
		table := &form.Tables[i]
		r.sheet(table, n, func(string) []map[string]string { return filling.Tables[table.ID] })
	}
	if err := book.DeleteSheet("Sheet1"); err != nil {
		t.Fatal(err)
	}
	if err := book.SaveAs(file); err != nil {
		t.Fatal(err)
	}
}

type register struct {
	t       testing.TB
	book    *excelize.File
	form    *marker.Form
	filling *workbook.Filling
}

// sheet streams one sheet: a header row, and the rows of every programme. The tables begin with the programme's id.
func (r *register) sheet(table *marker.Table, n int, rows func(id string) []map[string]string) {
	r.t.Helper()
	label := table.Label.En
	if _, err := r.book.NewSheet(label); err != nil {
		r.t.Fatal(err)
	}
	stream, err := r.book.NewStreamWriter(label)
	if err != nil {
		r.t.Fatal(err)
	}
	keyed := table.ID != r.form.Programme.ID
	number := 0
	write := func(cells []any) {
		number++
		if err := stream.SetRow(fmt.Sprintf("A%d", number), cells); err != nil {
			r.t.Fatal(err)
		}
	}
	write(headers(table, keyed))
	for i := range n {
		id := fmt.Sprintf("JP-%06d", i)
		for _, row := range rows(id) {
			write(cells(table, keyed, id, row))
		}
	}
	if err := stream.Flush(); err != nil {
		r.t.Fatal(err)
	}
}

func headers(table *marker.Table, keyed bool) []any {
	var all []any
	if keyed {
		all = append(all, "programme")
	}
	for _, column := range table.Columns {
		all = append(all, column.Label.En)
	}
	return all
}

func cells(table *marker.Table, keyed bool, id string, row map[string]string) []any {
	var all []any
	if keyed {
		all = append(all, id)
	}
	for _, column := range table.Columns {
		all = append(all, row[column.ID])
	}
	return all
}
