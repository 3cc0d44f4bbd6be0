package panel

import (
	"cmp"
	"strconv"
	"strings"

	"locmark/marker"
	"locmark/marker/workbook"
)

// Sheets makes what stands in the reviewers' workbooks of a round.
type Sheets struct {
	round      *Round
	voice      marker.Voice
	programmes map[string]workbook.ScoringProgramme
}

// NewSheets gathers what a round shows of its programmes. The markings are those that the round was planned with; each is
// assessed here, which is done once.
func NewSheets(round *Round, markings []*marker.Marking) *Sheets {
	s := &Sheets{round, markings[0].Marker().Voice(), map[string]workbook.ScoringProgramme{}}
	for _, marking := range markings {
		s.programmes[marking.ProgrammeID()] = s.programme(marking)
	}
	return s
}

// Of is what stands in the workbook of one reviewer. With computed, the computed levels are shown.
func (s *Sheets) Of(reviewer string, computed bool) workbook.Scoring {
	e := s.round.Edition
	scoring := workbook.Scoring{
		Words: s.voice.Words, Reviewer: reviewer, Round: s.round.Mark(), Criteria: criteriaName(e), SHA256: e.SHA256,
		Levels: levelNames(e), Computed: computed,
	}
	for _, p := range s.round.Of(reviewer) {
		scoring.Programmes = append(scoring.Programmes, s.programmes[p.ID])
	}
	return scoring
}

// criteriaName names an edition with its version.
func criteriaName(e marker.EditionRef) string { return e.Title + " (" + e.ID + " " + e.Version + ")" }

// levelNames are the levels as the dropdowns offer them: "2 significant".
func levelNames(e marker.EditionRef) []string {
	names := make([]string, len(e.Scale))
	for level := range e.Scale {
		names[level] = levelName(e, &level)
	}
	return names
}

// levelName is one level as the dropdowns offer it; "" for none.
func levelName(e marker.EditionRef, level *int) string {
	if level == nil || *level < 0 || *level >= len(e.Scale) {
		return ""
	}
	return strconv.Itoa(*level) + " " + e.Scale[*level]
}

func (s *Sheets) programme(marking *marker.Marking) workbook.ScoringProgramme {
	planned := s.round.programme(marking.ProgrammeID())
	a := marking.Assessment()
	p := workbook.ScoringProgramme{ID: planned.ID, Title: planned.Title, Facts: s.facts(a)}
	for i := range a.Criteria {
		f := &a.Criteria[i]
		asked := planned.asked(f.ID)
		if asked == nil {
			continue
		}
		p.Rows = append(p.Rows, workbook.ScoringRow{
			Criterion: f.ID + " " + f.Title + "\n" + f.Question, Top: asked.Top, Computed: computedName(s.round.Edition, asked.Computed, asked.Status, s.voice),
			Ladder:   s.ladder(marking.Marker().Ladder(i)),
			Evidence: s.evidence(f), Stamp: s.round.stamp(planned.ID, f.ID),
		})
	}
	overall := planned.asked(Overall)
	coverage := s.voice.Percent(percentOf(a.Coverage))
	return withRow(p, workbook.ScoringRow{
		Criterion: s.voice.Say("panel.overall") + "\n" + overall.Title, Top: overall.Top, Computed: levelName(s.round.Edition, overall.Computed),
		Ladder:   s.voice.Say("panel.overall_ladder"),
		Evidence: s.voice.Say("panel.overall_evidence", "coverage", coverage), Stamp: s.round.stamp(planned.ID, Overall),
	})
}

func withRow(p workbook.ScoringProgramme, row workbook.ScoringRow) workbook.ScoringProgramme {
	p.Rows = append(p.Rows, row)
	return p
}

// facts are a line on what the programme is, and the workbook that the cells are of.
func (s *Sheets) facts(a *marker.Assessment) string {
	source := a.Source.Workbook
	if a.Source.Row != nil {
		source = s.voice.Say("panel.workbook_row", "workbook", source, "row", strconv.Itoa(*a.Source.Row))
	}
	var known []string
	for _, text := range []string{a.Programme.CountryName, cmp.Or(a.Programme.StageName, a.Programme.Stage), a.Programme.LeadAgency, source} {
		if text != "" {
			known = append(known, text)
		}
	}
	return strings.Join(known, " · ")
}

// ladder writes what each level asks for, one below the other.
func (s *Sheets) ladder(levels [][]string) string {
	scale := s.round.Edition.Scale
	rungs := []string{s.voice.Say("panel.rung_none", "label", scale[0])}
	for i, asks := range levels {
		asked := strings.Join(asks, s.voice.Say("criterion.semicolon"))
		rungs = append(rungs, s.voice.Say("panel.rung", "level", strconv.Itoa(i+1), "label", scale[i+1], "asks", asked))
	}
	return strings.Join(rungs, "\n")
}
