package report

import (
	"strconv"
	"strings"

	"locmark/marker"
	"locmark/marker/panel"
	"locmark/marker/portfolio"
)

var scoreColumns = []string{
	"programme", "title", "country", "stage", "edition", "criterion", "status", "level", "because", "cells",
	"panel_level", "panel_reason", "panel_by", "panel_on",
}

// scores writes one row a finding, and one for an overall level that a panel settled. A programme that was not scored has one row, without a criterion.
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
	if a.Panel != nil { // a settled overall level has a row of its own
		return s.row(a, &marker.Finding{ID: panel.Overall, Status: a.Status, Level: a.Level, Because: a.Because, Panel: a.Panel})
	}
	return nil
}

func (s *scores) row(a *marker.Assessment, f *marker.Finding) error {
	p, settled := a.Programme, []string{"", "", "", ""}
	if f.Panel != nil {
		settled = []string{strconv.Itoa(f.Panel.Level), f.Panel.Reason, f.Panel.By, f.Panel.On}
	}
	return s.write(append([]string{p.ID, p.Title, p.Country, p.Stage, a.Edition.ID, f.ID, f.Status, digits(f.Level), f.Because,
		strings.Join(f.Cells, " ")}, settled...)...)
}

func (s *scores) Close(*portfolio.Portfolio) error { return s.close() }

// digits writes a level for machines; nothing for none.
func digits(level *int) string {
	if level == nil {
		return ""
	}
	return strconv.Itoa(*level)
}
