package batch

import (
	"context"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// Scoring is the way from one input to its assessments: open, understand, mark.
type Scoring struct {
	Catalog *workbook.Catalog
	Markers map[string]*marker.Marker // by the form they mark
	Asked   *marker.Marker            // the criteria that were asked for; nil where each form has its own
	Layout  string                    // the layout that was asked for, or ""
	Only    string                    // the id of the one programme that is wanted, or ""
	Voice   marker.Voice
}

// Scored is one programme that was scored.
type Scored struct {
	*marker.Assessment
	Folder string // what the results are called that it was read from; "" where it was scored here, or there is one folder alone
}

// Score emits the assessments of an input in row order. What is wrong with the workbook as a whole stands with its first.
func (s *Scoring) Score(ctx context.Context, input Input, emit func(Scored)) {
	refuse := func(why *marker.Assessment) { emit(Scored{Assessment: why}) }
	s.programmes(ctx, input, refuse, func(m *marker.Marker, programme *fact.Programme) {
		emit(Scored{Assessment: m.Assess(programme)})
	})
}

// programmes opens and understands an input, and gives each of its programmes with the marker of its form. An input that
// gets no score is refused, once.
func (s *Scoring) programmes(ctx context.Context, input Input, refuse func(*marker.Assessment), take func(*marker.Marker, *fact.Programme)) {
	book, problem := workbook.Open(ctx, input.File, input.Name)
	if problem != nil {
		refuse(s.notScored(input, book, *problem))
		return
	}
	reading, problem := s.Catalog.Understand(book, s.Layout)
	if problem != nil {
		refuse(s.notScored(input, book, *problem))
		return
	}
	marks := s.Markers[reading.Form.ID]
	if marks == nil {
		refuse(s.notScored(input, book, s.wrongForm(reading.Form)))
		return
	}
	ofWorkbook := reading.Problems
	for programme := range reading.Programmes(s.Only) {
		if ctx.Err() != nil {
			return
		}
		programme.Problems = append(ofWorkbook, programme.Problems...)
		ofWorkbook = nil
		take(marks, programme)
	}
}

// Failed stands for an input whose reading failed in a way nobody foresaw.
func (s *Scoring) Failed(input Input, err error) Scored {
	return Scored{Assessment: s.failed(input, err)}
}

func (s *Scoring) failed(input Input, err error) *marker.Assessment {
	return s.notScored(input, nil, fact.Problem{Code: "WORKBOOK_FAILED", Args: []string{"error", err.Error()}})
}

// wrongForm is the code of a workbook that other criteria are for.
const wrongForm = "WRONG_FORM"

func (s *Scoring) wrongForm(form *marker.Form) fact.Problem {
	args := []string{"form", form.Title.In(s.Voice.Language), "edition", "", "wanted", ""}
	if s.Asked != nil {
		args[3], args[5] = s.Asked.Edition().ID, s.Asked.Form().Title.In(s.Voice.Language)
	}
	return fact.Problem{Code: wrongForm, Args: args}
}

// notScored is the record of an input that got no score, with the hash of its bytes and what else was wrong with it where it
// could be read.
func (s *Scoring) notScored(input Input, book *workbook.Book, why fact.Problem) *marker.Assessment {
	programme := &fact.Programme{Workbook: input.Name}
	if book != nil {
		programme.SHA256, programme.Problems = book.SHA256, book.Problems
	}
	return marker.NotScoredFor(programme, why, s.Voice)
}
