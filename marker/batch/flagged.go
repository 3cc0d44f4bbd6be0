package batch

import (
	"context"

	"locmark/marker"
	"locmark/marker/fact"
)

// Flagged is one programme with what it was assessed as and its free text, which is all that flags across programmes need.
// Prose is nil where the programme got no score.
type Flagged struct {
	Scored
	Prose []marker.Prose
}

// Flag emits the programmes of an input as Score does, with their free text.
func (s *Scoring) Flag(ctx context.Context, input Input, emit func(Flagged)) {
	refuse := func(why *marker.Assessment) { emit(Flagged{Scored: Scored{Assessment: why}}) }
	s.programmes(ctx, input, refuse, func(m *marker.Marker, programme *fact.Programme) {
		marking := m.Mark(programme)
		emit(Flagged{Scored{Assessment: marking.Assessment()}, marking.Prose()})
	})
}

// FlagFailed stands for an input whose reading failed in a way nobody foresaw.
func (s *Scoring) FlagFailed(input Input, err error) Flagged {
	return Flagged{Scored: s.Failed(input, err)}
}

// Twins tells programmes that are met again with the same evidence from all others.
type Twins struct{ met map[twin]bool }

type twin struct {
	identity
	evidence string
}

// NewTwins has met nobody yet.
func NewTwins() *Twins { return &Twins{map[twin]bool{}} }

// Repeats remembers a programme that was scored, and reports whether the same evidence was met under its id by the same
// criteria before.
func (t *Twins) Repeats(s Scored) bool {
	key := twin{identity{s.Programme.ID, s.Edition.ID, s.Edition.SHA256}, s.Source.Evidence}
	repeated := t.met[key]
	t.met[key] = true
	return repeated
}
