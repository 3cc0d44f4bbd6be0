// Package tune says how much of a portfolio's levels hangs on the numbers in the criteria. It changes neither.
package tune

import "locmark/marker"

// Plan says how robustness is tried: so many draws of each kind from a seed, and by what share, 0 to 1, weights and thresholds
// are moved up and down. Each does pieces of work, on as many workers as it likes: what comes of them does not hang on it.
type Plan struct {
	Draws      int     `json:"draws"`
	Seed       uint64  `json:"seed"`
	Weights    float64 `json:"weights"`
	Thresholds float64 `json:"thresholds"`

	Each func(n int, do func(piece int)) error `json:"-"`
}

// Robustness is how the overall levels of programmes stand up to other numbers. It is of decisions: a mean that moves and
// changes no level is nothing.
type Robustness struct {
	Edition    marker.EditionRef `json:"edition"`
	Sample     Sample            `json:"sample"`
	NoLevel    int               `json:"no_level"` // programmes without an overall level, which are left out
	Plan       Plan              `json:"plan"`
	Fragility  float64           `json:"fragility"`
	Trials     []Trial           `json:"trials"`
	Programmes []Stand           `json:"programmes"`
	Without    []Without         `json:"without"`
}

// Fragile is the share of draws in which a level must stand for it not to be called fragile. It is judgement, and the usual
// nineteen in twenty.
const Fragile = 0.95

// Trial is one kind of draw over the whole portfolio.
type Trial struct {
	Kind    string  `json:"kind"`
	Kept    float64 `json:"kept"`    // the mean share of draws in which a programme keeps its level
	Fragile int     `json:"fragile"` // programmes that keep it in fewer than Fragile
	Judges  bool    `json:"judges"`  // whether they are called fragile for it
}

// Stand is how the overall level of one programme stands up. Kept has a share for each trial, and Levels says for each how
// many draws ended at level 0, 1, and so on. Turns are given of fragile programmes alone.
type Stand struct {
	Programme  Ref             `json:"programme"`
	Level      int             `json:"level"`
	Kept       []float64       `json:"kept"`
	Levels     [][]int         `json:"levels"`
	Fragile    bool            `json:"fragile"`
	Weights    []WeightTurn    `json:"weights,omitempty"`
	Cuts       []CutTurn       `json:"cuts,omitempty"`
	Thresholds []ThresholdTurn `json:"thresholds,omitempty"`

	without []int // by criterion: the level without it
}

// Ref says which programme is spoken of.
type Ref struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Workbook string `json:"workbook"`
}

// Robust tries the overall level of every programme that has one. There is at least one marking, and all are of one Marker.
func Robust(markings []*marker.Marking, plan Plan) (*Robustness, error) {
	m := markings[0].Marker()
	r := &Robustness{Edition: m.EditionRef(), Plan: plan, Fragility: Fragile, Sample: sampleOf(len(markings)), Programmes: []Stand{}}
	var levelled []*marker.Marking
	for _, marking := range markings {
		if level, given := marking.Level(); given {
			levelled = append(levelled, marking)
			r.Programmes = append(r.Programmes, Stand{Programme: refOf(marking), Level: level})
		}
	}
	r.NoLevel = len(markings) - len(levelled)
	tries := triesOf(m, plan)
	err := plan.Each(len(levelled), func(i int) { r.Programmes[i].stand(levelled[i], tries, plan) })
	if err != nil {
		return nil, err
	}
	r.sum(tries)
	r.leaveOut(m)
	return r, nil
}

func refOf(marking *marker.Marking) Ref {
	return Ref{marking.ProgrammeID(), marking.Title(), marking.Programme().Workbook}
}

// stand puts one programme to every draw of every trial.
func (s *Stand) stand(marking *marker.Marking, tries []try, plan Plan) {
	desk := marking.Marker().NewDesk()
	for k := range tries {
		levels := tries[k].levels(marking, desk)
		s.Levels = append(s.Levels, levels)
		kept := float64(levels[s.Level]) / float64(len(tries[k].draws))
		s.Kept = append(s.Kept, kept)
		s.Fragile = s.Fragile || tries[k].judges && kept < Fragile
	}
	s.without = withoutEach(marking, desk)
	if s.Fragile {
		s.Weights = weightTurns(marking, desk, plan.Weights)
		s.Cuts, s.Thresholds = cutTurns(marking, desk, plan.Thresholds), thresholdTurns(marking, desk, plan.Thresholds)
	}
}

// sum adds the programmes up, trial by trial.
func (r *Robustness) sum(tries []try) {
	for k := range tries {
		trial := Trial{Kind: tries[k].kind, Judges: tries[k].judges}
		for i := range r.Programmes {
			kept := r.Programmes[i].Kept[k]
			trial.Kept += kept / float64(len(r.Programmes))
			if kept < Fragile {
				trial.Fragile++
			}
		}
		r.Trials = append(r.Trials, trial)
	}
}
