package workbook

import (
	"archive/zip"
	"bytes"
	"image"
	"image/png"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// hardWorkbook holds all that programs lose when they save a workbook that others made.
func hardWorkbook(t testing.TB) []byte {
	t.Helper()
	f := excelize.NewFile()
	try := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, sheet := range []string{"Budget", "Plan d'action", "Hidden", "Very hidden", "Pivot"} {
		_, err := f.NewSheet(sheet)
		try(err)
	}
	for row, values := range [][]any{{"line", "territory", "amount"}, {1, "Mto", 100.5}, {2, "Wila", 200}, {3, "Pampa", 300}} {
		at, _ := excelize.CoordinatesToCellName(1, row+1)
		try(f.SetSheetRow("Budget", at, &values))
	}
	try(f.SetCellFormula("Budget", "C5", "SUM(C2:C4)"))
	try(f.MergeCell("Budget", "E2", "F3"))
	try(f.SetCellValue("Budget", "E2", "merged"))
	try(f.AddComment("Budget", excelize.Comment{Cell: "B2", Author: "Ana", Text: "Is this the right district?"}))
	try(f.AddComment("Budget", excelize.Comment{Cell: "B9", Author: "Ana", Paragraph: []excelize.RichTextRun{{Text: "in "}, {Text: "runs"}}}))
	list := excelize.NewDataValidation(true)
	list.SetSqref("B2:B20")
	try(list.SetDropList([]string{"Mto", "Wila"}))
	try(f.AddDataValidation("Budget", list))
	red, err := f.NewConditionalStyle(&excelize.Style{Font: &excelize.Font{Color: "9A0511"}})
	try(err)
	try(f.SetConditionalFormat("Budget", "C2:C4", []excelize.ConditionalFormatOptions{{Type: "cell", Criteria: ">", Format: &red, Value: "150"}}))
	try(f.AddChart("Budget", "H2", &excelize.Chart{Type: excelize.Col, Series: []excelize.ChartSeries{{Values: "Budget!$C$2:$C$4"}}}))
	var picture bytes.Buffer
	try(png.Encode(&picture, image.NewGray(image.Rect(0, 0, 8, 8))))
	try(f.AddPictureFromBytes("Plan d'action", "D4", &excelize.Picture{Extension: ".png", File: picture.Bytes()}))
	try(f.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Area", RefersTo: "Budget!$A$1:$C$5", Scope: "Budget"}))
	try(f.SetDefinedName(&excelize.DefinedName{Name: "Rate", RefersTo: "'Plan d''action'!$A$1"}))
	try(f.AddPivotTable(&excelize.PivotTableOptions{DataRange: "Budget!A1:C4", PivotTableRange: "Pivot!A3:C9",
		Rows: []excelize.PivotTableField{{Data: "territory"}}, Data: []excelize.PivotTableField{{Data: "amount"}}}))
	try(f.SetSheetRow("Hidden", "A1", &[]any{"place", "share"}))
	try(f.AddTable("Hidden", &excelize.Table{Range: "A1:B4", Name: "Places"}))
	try(f.SetSheetVisible("Hidden", false))
	try(f.SetSheetVisible("Very hidden", false, true))
	try(f.ProtectSheet("Plan d'action", &excelize.SheetProtectionOptions{Password: "x"}))
	try(f.SetCellValue("Plan d'action", "A1", 0.07))
	white, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Color: "FFFFFF"}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"003366"}}})
	try(err)
	try(f.SetCellStyle("Budget", "A1", "C1", white))
	try(f.DeleteSheet("Sheet1"))
	f.SetActiveSheet(1)
	written, err := f.WriteToBuffer()
	try(err)
	return written.Bytes()
}

// rezipped gives a workbook with parts changed, added where they end a name that is not there, or taken out where nothing is left.
func rezipped(t testing.TB, data []byte, change map[string]func(string) string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	met := map[string]bool{}
	write := func(name, text string) {
		if text == "" {
			return
		}
		part, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(part, text)
	}
	for name, text := range partsOf(t, data) {
		met[name] = true
		if edit := change[name]; edit != nil {
			text = edit(text)
		}
		write(name, text)
	}
	for name, edit := range change {
		if !met[name] {
			write(name, edit(""))
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// partsOf are the parts of a workbook by name.
func partsOf(t testing.TB, data []byte) map[string]string {
	t.Helper()
	reader, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, file := range reader.File {
		part, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(part)
		if err != nil {
			t.Fatal(err)
		}
		parts[file.Name] = string(text)
	}
	return parts
}

// instead replaces one text in a part; always puts a part there.
func instead(old, now string) func(string) string {
	return func(text string) string { return strings.Replace(text, old, now, 1) }
}

func always(text string) func(string) string { return func(string) string { return text } }

// threaded gives a workbook with a conversation at the first comment of the first sheet.
func threaded(t testing.TB) []byte {
	const (
		office  = "http://schemas.microsoft.com/office/2017/10/relationships/"
		threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
	)
	relation := func(id, kind, target string) func(string) string {
		return instead("</Relationships>", `<Relationship Id="`+id+`" Type="`+office+kind+`" Target="`+target+`"/></Relationships>`)
	}
	return rezipped(t, hardWorkbook(t), map[string]func(string) string{
		"xl/worksheets/_rels/sheet2.xml.rels": relation("rIdT", "threadedComment", "../threadedComments/threadedComment1.xml"),
		"xl/_rels/workbook.xml.rels":          relation("rIdP", "person", "persons/person.xml"),
		"xl/persons/person.xml":               always(`<personList xmlns="` + threads + `"><person displayName="Ana" id="{A}" userId="a" providerId="None"/></personList>`),
		"xl/threadedComments/threadedComment1.xml": always(`<ThreadedComments xmlns="` + threads + `">` +
			`<threadedComment ref="B2" dT="2026-01-05T10:00:00.00" personId="{A}" id="{11111111-1111-1111-1111-111111111111}"><text>Right?</text></threadedComment></ThreadedComments>`),
	})
}

// withMacros gives a workbook that says it has macros.
func withMacros(t testing.TB) []byte {
	return rezipped(t, hardWorkbook(t), map[string]func(string) string{
		"[Content_Types].xml": instead("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
		"xl/vbaProject.bin":   always("not read by anybody here"),
	})
}
