package workbook

import (
	"sort"

	"github.com/xuri/excelize/v2"
)

// templateDate stands where a workbook says when it was made: a template must not depend on the clock.
const templateDate = "2026-01-01T00:00:00Z"

// makeReproducible names a form's template, and settles the rest.
func (t *template) makeReproducible() {
	t.settle(&excelize.DocProperties{Title: t.say("TITLE", "form", t.form.Title.In(t.language))})
}

// settle settles what would differ from run to run: the dates, and the order of the list of parts.
func (t *template) settle(about *excelize.DocProperties) {
	about.Creator, about.LastModifiedBy, about.Language = "locmark", "locmark", t.language
	about.Created, about.Modified = templateDate, templateDate
	t.try(t.file.SetDocProps(about))
	// A program that takes a workbook for Excel's own trusts its row heights, and there are none: they follow from the text.
	t.try(t.file.SetAppProps(&excelize.AppProperties{Application: "locmark"}))
	parts := t.file.ContentTypes
	sort.Slice(parts.Overrides, func(i, j int) bool { return parts.Overrides[i].PartName < parts.Overrides[j].PartName })
	sort.Slice(parts.Defaults, func(i, j int) bool { return parts.Defaults[i].Extension < parts.Defaults[j].Extension })
}
