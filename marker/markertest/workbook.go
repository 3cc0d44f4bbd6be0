package markertest

import (
	"bytes"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/workbook"
)

// WriteProgramme gives the bytes of a template that is filled in with a programme: fields and rows of text by the form's
// ids, as workbook.Filling has them.
func WriteProgramme(t testing.TB, form *marker.Form, language string, programme *workbook.Filling) []byte {
	t.Helper()
	words, err := criteria.LoadWords(language)
	if err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if err := workbook.WriteTemplate(&file, form, workbook.TemplateOptions{Words: words, Filling: programme}); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}
