package markertest

import (
	"io"
	"sort"
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
	"locmark/marker"
)

// drawing is a workbook as people make one without the template: sheets, headers and columns of their own, in their order.
type drawing struct {
	testing.TB
	Source
	form        *marker.Form
	words       *criteria.Words
	file        *excelize.File
	dates, bold int // styles
	sheets      int // how many were added
}

func newDrawing(t testing.TB, form *marker.Form, source Source) *drawing {
	t.Helper()
	words, err := criteria.LoadWords(source.Language)
	if err != nil {
		t.Fatal(err)
	}
	d := &drawing{TB: t, Source: source, form: form, words: words, file: excelize.NewFile()}
	d.dates = d.style(&excelize.Style{NumFmt: 14})
	d.bold = d.style(&excelize.Style{Font: &excelize.Font{Bold: true}})
	return d
}

// must stops the test where a workbook cannot be written.
func (d *drawing) must(err error) {
	d.Helper()
	if err != nil {
		d.Fatal(err)
	}
}

func (d *drawing) style(style *excelize.Style) int {
	id, err := d.file.NewStyle(style)
	d.must(err)
	return id
}

// save draws the programme or the register, a sheet for each table that has rows, and what else people keep in a workbook.
func (d *drawing) save(w io.Writer) {
	defer d.file.Close()
	sheets, _ := d.plans.Get("sheets")
	for _, sheet := range sheets.Entries {
		if id := sheet.Key.Text; id != d.form.Programme.ID && d.form.Table(id) < 0 {
			d.Fatalf("%s plans a sheet for %q, which the form does not know", d.Source.Name, id)
		}
	}
	plan := func(table *marker.Table) sheetPlan { return d.planOf(table, sheets) }
	if d.register {
		d.drawTable(&d.form.Programme, plan(&d.form.Programme), d.programmes())
	} else {
		d.drawProgramme(plan(&d.form.Programme))
	}
	for i := range d.form.Tables {
		if rows := d.rows(d.form.Tables[i].ID); len(rows) > 0 {
			d.drawTable(&d.form.Tables[i], plan(&d.form.Tables[i]), rows)
		}
	}
	d.drawOthers()
	d.sortParts()
	d.must(d.file.Write(w))
}

// planOf reads how a table's sheet is drawn. A header for a column that the table does not have is a slip of the pen.
func (d *drawing) planOf(table *marker.Table, sheets criteria.Node) sheetPlan {
	node, _ := sheets.Get(table.ID)
	plan := newSheetPlan(node, table.Label.In(d.Language))
	for _, header := range plan.headers {
		if table.Column(header.Key.Text) < 0 {
			d.Fatalf("%s has a header for %s.%s, which the form does not know", d.Source.Name, table.ID, header.Key.Text)
		}
	}
	return plan
}

// sortParts settles the order of the list of parts, which differs from run to run.
func (d *drawing) sortParts() {
	parts := d.file.ContentTypes
	sort.Slice(parts.Overrides, func(i, j int) bool { return parts.Overrides[i].PartName < parts.Overrides[j].PartName })
	sort.Slice(parts.Defaults, func(i, j int) bool { return parts.Defaults[i].Extension < parts.Defaults[j].Extension })
}

// drawOthers adds the sheets that are about no table: notes, lists, old versions.
func (d *drawing) drawOthers() {
	others, _ := d.plans.Get("other_sheets")
	for _, other := range others.Entries {
		d.addSheet(other.Key.Text)
		rows, _ := other.Value.Get("rows")
		for i, row := range rows.Items {
			for col, cell := range row.Items {
				d.write(other.Key.Text, col+1, i+1, cell.Text)
			}
		}
		if scalar(other.Value, "hidden") == "yes" {
			d.must(d.file.SetSheetVisible(other.Key.Text, false))
		}
	}
}

// addSheet adds a sheet, the first in the place of the one that a new workbook has.
func (d *drawing) addSheet(name string) {
	if d.sheets++; d.sheets == 1 {
		d.must(d.file.SetSheetName("Sheet1", name))
		return
	}
	_, err := d.file.NewSheet(name)
	d.must(err)
}
