package tune

import (
	"slices"

	"locmark/marker"
)

// Fit is what other thresholds of one criterion, within the bounds that its file gives, would do for the agreement with the
// panel. Distances are means over the programmes, in levels.
type Fit struct {
	Criterion string   `json:"criterion"`
	N         int      `json:"n"`
	AsWritten float64  `json:"as_written"`
	Fitted    float64  `json:"fitted"`       // by the thresholds that agree best, on the programmes they were chosen by
	Held      float64  `json:"cross_fitted"` // by thresholds that were each chosen without the programmes they are tried on
	Folds     int      `json:"folds"`
	Moved     []Change `json:"moved"`
	Proposed  bool     `json:"proposed"` // the gain is there on programmes that had no part in the choice, too
}

// fitting looks for thresholds of one criterion.
type fitting struct {
	criterion int
	judged    []judged
	knobs     []knob
	desk      *marker.Desk
	numbers   marker.Numbers
}

// judged is one programme with the panel's level.
type judged struct {
	decision *marker.Decision
	level    int
}

// choice is a candidate for each knob.
type choice []int

// mostFolds is in how many parts programmes are held back in turn; fewer programmes than that are held back one by one.
const mostFolds = 10

// fit chooses thresholds by all programmes, and by all but a part in turn.
func (f *fitting) fit(fit *Fit) choice {
	everybody := make([]int, len(f.judged))
	for i := range everybody {
		everybody[i] = i
	}
	n := float64(len(everybody))
	best := f.best(everybody)
	fit.N, fit.Folds = len(everybody), min(mostFolds, len(everybody))
	fit.AsWritten, fit.Fitted = float64(f.distance(everybody, f.written()))/n, float64(f.distance(everybody, best))/n
	held := 0
	for fold := range fit.Folds {
		var kept, back []int
		for _, i := range everybody {
			if i%fit.Folds == fold {
				back = append(back, i)
			} else {
				kept = append(kept, i)
			}
		}
		held += f.distance(back, f.best(kept))
	}
	fit.Held = float64(held) / n
	fit.Proposed = fit.Fitted < fit.AsWritten && fit.Held < fit.AsWritten
	return best
}

func (f *fitting) written() choice { return make(choice, len(f.knobs)) }

// best moves one threshold after another to where the sample agrees most, until none gains anything. Of equal ones the
// nearest to what is written is kept, since candidates stand in that order.
func (f *fitting) best(sample []int) choice {
	best := f.written()
	least := f.distance(sample, best)
	for gained := true; gained; {
		gained = false
		for k := range f.knobs {
			for candidate := range f.knobs[k].candidates {
				tried := slices.Clone(best)
				tried[k] = candidate
				if distance := f.distance(sample, tried); distance < least {
					best, least, gained = tried, distance, true
				}
			}
		}
	}
	return best
}

// distance is how many levels a sample is from the panel, all added up.
func (f *fitting) distance(sample []int, chosen choice) int {
	for k, candidate := range chosen {
		f.numbers.Factors[f.knobs[k].threshold.Index] = f.knobs[k].candidates[candidate].factor
	}
	sum := 0
	for _, i := range sample {
		f.judged[i].decision.Level(&f.numbers, f.desk)
		level := int(f.desk.CriterionLevel(f.criterion))
		sum += max(level-f.judged[i].level, f.judged[i].level-level)
	}
	return sum
}
