package batch

import (
	"locmark/marker"
	"locmark/marker/report"
	"locmark/marker/workbook"
)

// copies makes annotated copies of inputs: a report knows a workbook by its name alone, and where it is stands here.
func copies(inputs []Input) *report.Copies {
	files := make(map[string]string, len(inputs))
	for _, input := range inputs {
		files[input.Name] = input.File
	}
	return &report.Copies{Make: func(source marker.Source, said *marker.Annotation) ([]byte, marker.Refusal) {
		return workbook.Annotate(files[source.Workbook], source, said)
	}}
}

// LeftOut are the workbooks that have no annotated copy, where copies were asked for.
func (r *Results) LeftOut() []report.LeftOut {
	if r.copies == nil {
		return nil
	}
	return r.copies.LeftOut
}
