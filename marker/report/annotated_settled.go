package report

import (
	"slices"

	"locmark/marker"
)

// settledCriteria are the levels of criteria that a panel settled: each beside the computed one, by whom, when and why. That of
// the whole programme stands with its verdict.
func (w *annotated) settledCriteria(j *justification) {
	began := false
	for i := range j.Criteria {
		f := &j.Criteria[i]
		if f.Panel == nil {
			continue
		}
		if !began {
			w.line(marker.Heading, w.Say("panel.settled"))
			began = true
		}
		w.line(marker.Plain, f.ID, standing(f.Level), sentences(f.Title, j.settled(f.Panel, f.Level, j.Edition.Scale)))
	}
}

// settledRemarks say at the cells that earned or lost a level that a panel settled another one: whoever reads a comment must not
// take the computed level for the last word. Each cell keeps the colour of what it did.
func settledRemarks(p phrases, a *marker.Assessment) []marker.Remark {
	var all []marker.Remark
	for i := range a.Criteria {
		f := &a.Criteria[i]
		if f.Panel == nil || f.Level != nil && *f.Level == f.Panel.Level {
			continue
		}
		r := &remarking{phrases: p}
		text := p.Say("panel.settled_remark", "criterion", criterionName(f), "text", p.settled(f.Panel, f.Level, a.Edition.Scale))
		for _, cells := range comparedCells(f.Met) {
			r.add([]string{cells}, marker.Earned, text)
		}
		for _, cells := range comparedCells(f.Unmet) {
			if !slices.Contains(comparedCells(f.Met), cells) {
				r.add([]string{cells}, marker.Lost, text)
			}
		}
		all = append(all, r.all...)
	}
	return all
}

// comparedCells are the cells that comparisons rest on, each once.
func comparedCells(outcomes []marker.Outcome) []string {
	var all []string
	for _, c := range comparisons(outcomes) {
		for _, cells := range c.Cells {
			if !slices.Contains(all, cells) {
				all = append(all, cells)
			}
		}
	}
	return all
}
