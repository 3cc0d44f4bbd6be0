package tune

import "locmark/marker"

// Without is what leaving one criterion out does: it counts in no mean, and no guard looks at it.
type Without struct {
	Criterion string `json:"criterion"`
	Moves     []Move `json:"moves"` // of overall levels
}

// Move is a programme that stands at another overall level. To is null where nothing is left to give it one.
type Move struct {
	Programme Ref  `json:"programme"`
	From      int  `json:"from"`
	To        *int `json:"to"`
}

// withoutEach decides a programme without each criterion in turn.
func withoutEach(marking *marker.Marking, desk *marker.Desk) []int {
	numbers := marking.Marker().Numbers()
	levels := make([]int, len(numbers.Weights))
	for i := range levels {
		scope := marker.AsWritten
		scope.Without = i
		levels[i] = marking.Decision(scope).Level(&numbers, desk)
	}
	return levels
}

// leaveOut gathers, by criterion, the programmes that leaving it out moves.
func (r *Robustness) leaveOut(m *marker.Marker) {
	for i, c := range m.Edition().Criteria {
		one := Without{Criterion: c.ID, Moves: []Move{}}
		for _, stand := range r.Programmes {
			if to := stand.without[i]; to != stand.Level {
				one.Moves = append(one.Moves, Move{stand.Programme, stand.Level, levelOf(to)})
			}
		}
		r.Without = append(r.Without, one)
	}
}

func levelOf(decided int) *int {
	if decided == marker.NoDecision {
		return nil
	}
	return &decided
}
