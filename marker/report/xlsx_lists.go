package report

import (
	"strings"

	"locmark/marker"
)

func (w *workbook) openFindings() (*sheet, error) {
	s := w.styles
	fields := []field{
		{w.Say("reports.programme"), 16, s.text},
		{w.Say("reports.criterion"), 10, s.text},
		{w.Say("reports.title"), 24, s.wrapped},
		{w.Say("reports.level"), 8, s.centred},
		{w.Say("reports.status"), 15, s.wrapped},
		{w.Say("reports.findings"), 60, s.wrapped},
		{w.Say("reports.next_level_asks"), 50, s.wrapped},
		{w.Say("reports.cells"), 30, s.wrapped},
		{w.Say("reports.edition"), 18, s.text},
		{w.Say("reports.workbook"), 28, s.text},
		{w.Say("sheets.open"), 20, s.link},
	}
	if w.target.Panel {
		fields = append(fields, w.settledFields()...)
	}
	return w.open(w.Say("reports.sheet_findings"), 2, fields...)
}

func (w *workbook) openActions() (*sheet, error) {
	s := w.styles
	return w.open(w.Say("reports.sheet_actions"), 2,
		field{w.Say("reports.programme"), 16, s.text},
		field{w.Say("reports.criterion"), 10, s.text},
		field{w.Say("reports.title"), 30, s.wrapped},
		field{w.Say("reports.from_level"), 9, s.centred},
		field{w.Say("reports.to_level"), 9, s.centred},
		field{w.Say("reports.action"), 90, s.wrapped},
		field{w.Say("reports.edition"), 18, s.text},
		field{w.Say("reports.workbook"), 28, s.text},
		field{w.Say("sheets.open"), 20, s.link},
	)
}

func (w *workbook) openProblems() (*sheet, error) {
	s := w.styles
	return w.open(w.Say("reports.sheet_problems"), 0,
		field{w.Say("reports.workbook"), 32, s.text},
		field{w.Say("reports.sheet"), 18, s.text},
		field{w.Say("reports.cell"), 10, s.text},
		field{w.Say("reports.code"), 26, s.text},
		field{w.Say("reports.message"), 100, s.wrapped},
		field{w.Say("sheets.open"), 20, s.link},
	)
}

func (w *workbook) addFinding(a *marker.Assessment, f *marker.Finding) {
	values := []any{a.Programme.ID, f.ID, f.Title, f.Level, w.status(f.Status, f.Level), f.Because,
		oneLine(asks(f.Unmet)), strings.Join(f.Cells, ", "), a.Edition.ID, a.Source.Workbook, w.opens(a.Source, f.Cells)}
	if w.target.Panel {
		values = append(values, settledCells(f.Panel)...)
	}
	w.findings.add(values...)
	if f.Action != nil && !f.Action.Passed {
		w.actions.add(a.Programme.ID, f.ID, f.Title, f.Level, promised(f.Action.ToLevel, f.Action.Waits), f.Action.Text, a.Edition.ID,
			a.Source.Workbook, w.opens(a.Source, append(changed(f.Action.Changes), f.Cells...)))
	}
}

// promised is the level that a step gives; none where that cannot be computed yet.
func promised(level int, waits bool) *int {
	if waits {
		return nil
	}
	return &level
}

// addOverallStep is the shortest way to the next level of the whole programme.
func (w *workbook) addOverallStep(a *marker.Assessment) {
	if a.Step == nil {
		return
	}
	texts := []string{a.Step.Text}
	for _, change := range a.Step.Changes {
		texts = append(texts, change.Text)
	}
	w.actions.add(a.Programme.ID, "", w.Say("reports.shortest_way"), a.Level, promised(a.Step.ToLevel, len(a.Step.Waits) > 0), strings.Join(texts, " "), a.Edition.ID,
		a.Source.Workbook, w.opens(a.Source, changed(a.Step.Changes)))
}

func (w *workbook) addProblem(source marker.Source, p marker.ProblemNote) {
	if !w.once.first(source.Workbook, p) {
		return
	}
	sheet, cell := place(p.Cell)
	w.problems.add(source.Workbook, sheet, cell, p.Code, p.Message, w.opens(source, []string{p.Cell}))
}

// asks writes conditions in one line; alternatives stand between bars.
func asks(outcomes []marker.Outcome) string {
	parts := make([]string, len(outcomes))
	for i, o := range outcomes {
		if parts[i] = o.Text; o.Any == nil {
			continue
		}
		alternatives := make([]string, len(o.Any))
		for k, all := range o.Any {
			alternatives[k] = asks(all)
		}
		parts[i] = strings.Join(alternatives, " | ")
	}
	return strings.Join(parts, "; ")
}
