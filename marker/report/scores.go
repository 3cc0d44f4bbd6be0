package report

import (
	"strconv"
	"strings"

	"locmark/marker"
	"locmark/marker/portfolio"
)

var scoreColumns = []string{
	"programme", "title", "country", "stage", "edition", "criterion", "status", "level", "because", "cells",
}

// scores writes one row a finding. A programme that was not scored has one row, without a criterion.
type scores struct{ *table }

func newScores(t Target) (Writer, error) {
	table, err := newTable(t.Folder, "scores.csv", scoreColumns)
	return &scores{table}, err
}

func (s *scores) Write(a *marker.Assessment) error {
	if a.Status == marker.NotScored {
		return s.row(a, &marker.Finding{Status: a.Status, Because: a.Because})
	}
	for i := range a.Criteria {
		if err := s.row(a, &a.Criteria[i]); err != nil {
			return err
		}
	}
	return nil
}

func (s *scores) row(a *marker.Assessment, f *marker.Finding) error {
	p := a.Programme
	return s.write(p.ID, p.Title, p.Country, p.Stage, a.Edition.ID, f.ID, f.Status, digits(f.Level), f.Because,
		strings.Join(f.Cells, " "))
}

func (s *scores) Close(*portfolio.Portfolio) error { return s.close() }

// digits writes a level for machines; nothing for none.
func digits(level *int) string {
	if level == nil {
		return ""
	}
	return strconv.Itoa(*level)
}
