package report

import "locmark/marker"

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
