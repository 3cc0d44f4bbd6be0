package batch

import (
	"context"

	"locmark/marker"
	"locmark/marker/fact"
)

// Gathered are the programmes of many workbooks, read and marked once and kept in memory, for work that looks at them
// again and again.
type Gathered struct {
	Markings   []*marker.Marking
	OtherForm  []string             // workbooks of a form that the criteria do not speak of
	Repeated   int                  // programmes met before with the same evidence; they count once
	Unreadable []*marker.Assessment // workbooks that got no marking, with the reason
}

// Gather marks the programmes of all inputs, in their order, whatever the number of jobs.
func Gather(ctx context.Context, inputs []Input, jobs int, scoring *Scoring) (*Gathered, error) {
	g := &gathering{met: map[identity][]meeting{}}
	work := Work[marked]{Jobs: jobs, Score: scoring.mark, Sink: g.take}
	work.Failed = func(input Input, err error) marked { return marked{refused: scoring.failed(input, err)} }
	err := Run(ctx, inputs, work)
	return &g.Gathered, err
}

// marked is one programme marked, or an input refused.
type marked struct {
	*marker.Marking
	evidence string
	refused  *marker.Assessment
}

func (s *Scoring) mark(ctx context.Context, input Input, emit func(marked)) {
	refuse := func(why *marker.Assessment) { emit(marked{refused: why}) }
	s.programmes(ctx, input, refuse, func(m *marker.Marker, programme *fact.Programme) {
		emit(marked{Marking: m.Mark(programme), evidence: marker.Evidence(programme)})
	})
}

// gathering tells repeated programmes and refused inputs apart from the others.
type gathering struct {
	Gathered
	met map[identity][]meeting
}

func (g *gathering) take(m marked) error {
	switch {
	case m.refused == nil && g.repeats(m):
		g.Repeated++
	case m.refused == nil:
		g.Markings = append(g.Markings, m.Marking)
	case m.refused.Problems[0].Code == wrongForm:
		g.OtherForm = append(g.OtherForm, m.refused.Source.Workbook)
	default:
		g.Unreadable = append(g.Unreadable, m.refused)
	}
	return nil
}

// repeats remembers a programme, and reports whether the same evidence was met under the same id.
func (g *gathering) repeats(m marked) bool {
	key := identity{id: m.ProgrammeID()}
	for _, before := range g.met[key] {
		if before.evidence == m.evidence {
			return true
		}
	}
	g.met[key] = append(g.met[key], meeting{evidence: m.evidence})
	return false
}
