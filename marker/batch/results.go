package batch

import (
	"locmark/marker"
	"locmark/marker/portfolio"
	"locmark/marker/report"
)

// Results gather what is scored: they tell twins apart, name the justifications, add the portfolio up and write every
// format. Without a folder they only add up.
type Results struct {
	Portfolio *portfolio.Portfolio
	twins     twins
	names     names
	writers   []report.Writer
	folder    *Folder
	copies    *report.Copies
	twice     []string
}

// NewResults begins results. Where dir is "", nothing is written. The inputs are those that dir must not hold.
func NewResults(dir string, inputs []Input, formats []report.Format, target report.Target, asked portfolio.Options) (*Results, error) {
	r := &Results{
		Portfolio: portfolio.New(asked),
		twins:     twins{voice: target.Voice, met: map[identity][]meeting{}},
	}
	if dir == "" {
		return r, nil
	}
	folder, err := NewFolder(dir, inputs)
	if err != nil {
		return nil, err
	}
	r.folder, target.Folder = folder, folder
	target.Copies = copies(inputs)
	r.copies = target.Copies
	for _, format := range formats {
		writer, err := format.New(target)
		if err != nil {
			r.Discard()
			return nil, err
		}
		r.writers = append(r.writers, writer)
	}
	return r, nil
}

// Add takes one programme, in order, where it is one of those that are selected. It keeps nothing of the assessment but what
// the portfolio needs.
func (r *Results) Add(s Scored) error {
	if selection := r.Portfolio.Selection(); selection != nil && !selection.Takes(s.Assessment) {
		r.Portfolio.Pass(s.Assessment)
		return nil
	}
	problem, repeated := r.twins.meet(s)
	if repeated {
		r.Portfolio.Repeat(s.Source, *problem)
		return nil
	}
	if problem != nil {
		s.Problems = append(s.Problems, *problem)
	}
	if s.Problems == nil {
		s.Problems = []marker.ProblemNote{}
	}
	r.noteTwice(s)
	s.Justification = r.names.justification(s.Programme.ID)
	r.Portfolio.Add(s.Assessment)
	for _, writer := range r.writers {
		if err := writer.Write(s.Assessment); err != nil {
			return err
		}
	}
	return nil
}

// Finish ends every format and puts the results in their place.
func (r *Results) Finish() error {
	for _, writer := range r.writers {
		if err := writer.Close(r.Portfolio); err != nil {
			return err
		}
	}
	if r.folder == nil {
		return nil
	}
	return r.folder.Commit()
}

// Discard takes away what was written and not finished. After Finish it does nothing.
func (r *Results) Discard() {
	for _, writer := range r.writers {
		if held, ok := writer.(report.Discarder); ok {
			held.Discard()
		}
	}
	if r.folder != nil {
		r.folder.Discard()
	}
}
