package workbook

import (
	"io"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker"
)

// TemplateOptions are what a template is written with. Words give its language. Filling is what stands in it, nil for a
// blank one; Example says on the first sheet that all of it is made up.
type TemplateOptions struct {
	Words   *criteria.Words
	Filling *Filling
	Example bool
}

// WriteTemplate writes the workbook in which people fill in a form: instructions, the programme's fields, a sheet for each
// table, and a hidden sheet of the lists that cells choose from. The same form and options give the same bytes.
func WriteTemplate(w io.Writer, form *marker.Form, options TemplateOptions) error {
	t := &template{
		TemplateOptions: options,
		language:        options.Words.Language,
		form:            form,
		file:            excelize.NewFile(),
	}
	if t.Filling == nil {
		t.Filling = &Filling{}
	}
	defer t.file.Close()
	t.styles = t.makeStyles()
	t.writeSheets()
	t.makeReproducible()
	if t.err != nil {
		return t.err
	}
	return t.file.Write(w)
}

// template is a workbook on its way from a form to a file. It keeps the first error and does nothing more after it.
type template struct {
	TemplateOptions
	language string
	form     *marker.Form
	file     *excelize.File
	styles   templateStyles
	lists    map[string]string // where the items of a closed list stand, by the list's id
	err      error
}

// writeSheets makes all sheets before it fills any, so that they can point at each other.
func (t *template) writeSheets() {
	t.try(t.file.SetSheetName("Sheet1", t.instructionsSheet()))
	t.addSheet(t.sheetName(&t.form.Programme))
	for i := range t.form.Tables {
		t.addSheet(t.sheetName(&t.form.Tables[i]))
	}
	t.addSheet(listsSheet)
	t.writeLists()
	t.writeInstructions()
	t.writeProgramme()
	for i := range t.form.Tables {
		t.writeTable(&t.form.Tables[i])
	}
	t.try(t.file.SetSheetVisible(listsSheet, false))
}

func (t *template) addSheet(name string) {
	_, err := t.file.NewSheet(name)
	t.try(err)
}

func (t *template) try(err error) {
	if t.err == nil {
		t.err = err
	}
}

// say gives a sentence of criteria/words/template.yaml.
func (t *template) say(key string, args ...string) string {
	return t.Words.Say("template."+key, args...)
}

func (t *template) sheetName(table *marker.Table) string { return table.Label.In(t.language) }
