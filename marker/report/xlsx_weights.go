package report

import (
	"math/big"
	"strconv"

	"github.com/xuri/excelize/v2"

	"locmark/marker/portfolio"
)

// weights are sheets on which a reader changes the weights of criteria and the cuts, and sees the means and levels of
// dimensions computed again: one sheet an edition, for those whose record says its cuts.
func (w *workbook) weights(summaries []portfolio.Summary, _ *portfolio.Portfolio) error {
	behind, count := w.Say("reports.sheet_heatmap"), 0
	if len(summaries) > 1 {
		behind += " " + strconv.Itoa(len(summaries))
	}
	for i := range summaries {
		s := &summaries[i]
		if len(s.Edition.Cuts) == 0 || len(s.Dimensions) == 0 || len(s.Criteria) == 0 {
			continue
		}
		name := w.Say("sheets.weights")
		if count++; count > 1 {
			name += " " + strconv.Itoa(count)
		}
		if err := w.insert(name, behind); err != nil {
			return err
		}
		if err := w.weighing(name, s); err != nil {
			return err
		}
		behind = name
	}
	return nil
}

// The columns of such a sheet: programme and title, three a dimension, then one a criterion.
const (
	firstDimension = 3
	ofDimension    = 3
)

// weighed is one such sheet.
type weighed struct {
	*workbook
	*sheet
	summary    *portfolio.Summary
	dimensions []weighedDimension
	cuts       []*big.Rat
	firstCut   int // the row of the first cut; the column is firstDimension
	weightRow  int
	lastRow    int
}

func (w *workbook) weighing(name string, s *portfolio.Summary) error {
	dimensions := weighedDimensions(s)
	plain, err := w.openPlain(name, w.weighingFields(dimensions)...)
	if err != nil {
		return err
	}
	e := &weighed{workbook: w, sheet: plain, summary: s, dimensions: dimensions, cuts: exactCuts(s.Edition.Cuts)}
	e.firstCut = 5
	e.weightRow = e.firstCut + len(s.Edition.Cuts) + 1
	e.lastRow = e.weightRow + 1 + len(s.Rows)
	e.freezeAt(2, e.weightRow+1)
	w.repeatRow(name, e.weightRow+1, 0)
	e.head()
	header := make([]any, len(e.fields))
	for i, f := range e.fields {
		header[i] = excelize.Cell{StyleID: w.styles.above(f.style), Value: f.title}
	}
	e.put(header)
	e.table = e.weightRow + 1
	for _, row := range w.target.rows(*s) {
		e.programme(row)
	}
	e.look()
	return e.close()
}

func (w *workbook) weighingFields(dimensions []weighedDimension) []field {
	s := w.styles
	fields := []field{{w.Say("reports.programme"), 14, s.text}, {w.Say("reports.title"), 33, s.text}}
	for _, d := range dimensions {
		fields = append(fields, field{w.Say("sheets.mean_of", "id", d.id), 9, s.mean},
			field{w.Say("sheets.level_of", "id", d.id), 7, s.centred}, field{w.Say("sheets.marked_of", "id", d.id), 8, s.centred})
	}
	for _, d := range dimensions {
		for _, c := range d.criteria {
			fields = append(fields, field{c.ID, 4.8, s.centred})
		}
	}
	return fields
}

// head says what to do, and holds the cuts, how many levels differ, and the weights.
func (e *weighed) head() {
	e.add(excelize.Cell{StyleID: e.workbook.styles.title, Value: e.Say("sheets.weights_title")})
	e.sentence(e.Say("sheets.weights_how"))
	e.sentence(e.Say("sheets.weights_guards"))
	e.add(excelize.Cell{StyleID: e.workbook.styles.heading, Value: e.edition(e.summary.Edition)})
	label := func(text string) any { return excelize.Cell{StyleID: e.workbook.styles.headerPlain, Value: text} }
	for i, cut := range e.summary.Edition.Cuts {
		e.add(nil, label(e.Say("sheets.cut", "level", strconv.Itoa(i+1))), excelize.Cell{StyleID: e.workbook.styles.input, Value: cut})
	}
	e.add(nil, label(e.Say("sheets.differ")), excelize.Cell{StyleID: e.workbook.styles.centred, Formula: e.differFormula(), Value: e.differ()})
	weights := make([]any, len(e.fields))
	weights[1] = label(e.Say("sheets.weight"))
	for _, d := range e.dimensions {
		for i, c := range d.criteria {
			weights[d.column+i-1] = excelize.Cell{StyleID: e.workbook.styles.input, Value: c.Weight}
		}
	}
	e.put(weights)
}

// look colours levels, and greys out what is none.
func (e *weighed) look() {
	if len(e.summary.Rows) == 0 {
		return
	}
	for i := range e.dimensions {
		column := firstDimension + i*ofDimension + 1
		e.shade(len(e.summary.Edition.Scale), cellAt(column, e.weightRow+2)+":"+cellAt(column+1, e.lastRow))
	}
	area := cellAt(e.dimensions[0].column, e.weightRow+2) + ":" + cellAt(len(e.fields), e.lastRow)
	e.mute(area)
	e.shade(len(e.summary.Edition.Scale), area)
}
