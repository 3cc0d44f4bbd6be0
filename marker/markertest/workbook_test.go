package markertest

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/marker/workbook"
)

func TestWriteProgramme(t *testing.T) {
	filling := &workbook.Filling{
		Fields: map[string]string{"title": "Agua limpia"},
		Tables: map[string][]map[string]string{"outputs": {{"id": "P1"}, {"id": "P2"}}},
	}
	data := WriteProgramme(t, Form(t, "joint-programme"), "es", filling)
	file, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	title, _ := file.GetCellValue("Programa", "B6")
	second, _ := file.GetCellValue("Productos", "A6")
	if title != "Agua limpia" || second != "P2" {
		t.Errorf("got the title %q and the second output %q", title, second)
	}
}
