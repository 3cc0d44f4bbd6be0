package tune

import (
	"fmt"

	"locmark/marker"
)

// Change is a threshold that would agree better.
type Change struct {
	marker.Threshold
	To string `json:"to"`
}

// propose fits the thresholds of each criterion that has bounds and was rated, and writes those that hold as a diff.
func (c *Calibration) propose(markings []*marker.Marking, pairs []rated) error {
	m := markings[0].Marker()
	var moved []marker.Moved
	for i, criterion := range m.Edition().Criteria {
		f := &fitting{criterion: i, knobs: knobsOf(m, criterion.ID), desk: m.NewDesk(), numbers: m.Numbers()}
		own := of(pairs, criterion.ID)
		if len(f.knobs) == 0 || len(own) < 2 {
			continue
		}
		for k := range own {
			f.judged = append(f.judged, judged{markings[own[k].programme].Decision(marker.AnyFactor), own[k].consensus()})
		}
		fit := Fit{Criterion: criterion.ID, Moved: []Change{}}
		changed := f.changes(f.fit(&fit))
		for _, one := range changed {
			fit.Moved = append(fit.Moved, Change{Threshold: one.Threshold, To: one.To})
		}
		if fit.Proposed {
			moved = append(moved, changed...)
		}
		c.Fits = append(c.Fits, fit)
	}
	return c.check(m, moved)
}

// changes are the knobs of a choice that do not stay as written.
func (f *fitting) changes(chosen choice) []marker.Moved {
	var moved []marker.Moved
	for k, index := range chosen {
		if one := f.knobs[k].candidates[index]; index > 0 {
			moved = append(moved, marker.Moved{Threshold: f.knobs[k].threshold, To: one.text})
		}
	}
	return moved
}

// check makes sure that what is proposed is an edition, before anybody is shown it.
func (c *Calibration) check(m *marker.Marker, moved []marker.Moved) error {
	if len(moved) == 0 {
		return nil
	}
	if _, faults := m.WithThresholds(moved); len(faults) > 0 {
		return fmt.Errorf("the proposed thresholds make no edition: %w", faults)
	}
	c.Diff = diff(m, moved)
	return nil
}
