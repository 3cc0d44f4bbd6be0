package marker

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// Assessment writes down all that was found, in the Marker's voice. Call it once: it looks for problems as it goes.
func (m *Marking) Assessment() *Assessment {
	m.check()
	edition := m.marker.edition
	a := &Assessment{
		Programme: m.programmeRef(),
		Fields:    m.fieldNotes(),
		Source:    Source{Workbook: m.programme.Workbook, SHA256: m.programme.SHA256, Layout: m.programme.Layout, Row: rowOf(m.programme), Evidence: Evidence(m.programme)},
		Edition:   m.marker.EditionRef(),
		Language:  m.marker.voice.Language,
		Status:    Assessed,
		Criteria:  make([]Finding, 0, len(m.findings)),
		Guards:    m.guardResults(m.guards),
		Financing: m.financing(),
		SelfLevel: m.selfLevel(),
	}
	a.SelfRationale = m.field(m.marker.fields.selfRationale).Text
	for i := range m.findings {
		a.Criteria = append(a.Criteria, m.finding(i))
	}
	m.overallInto(a)
	a.Step, a.Margin = m.overallStep(), m.overallMargin()
	a.Flags = m.flags(a)
	for _, text := range edition.CannotSee {
		a.CannotSee = append(a.CannotSee, m.in(text))
	}
	a.Problems = Notes(slices.Concat(m.programme.Problems, m.problems, m.doubtfulDonors()), m.marker.voice)
	return a
}

func rowOf(programme *fact.Programme) *int {
	if programme.Row == 0 {
		return nil
	}
	row := programme.Row
	return &row
}

// EditionRef names the edition in results.
func (m *Marker) EditionRef() EditionRef {
	e := m.edition
	ref := EditionRef{ID: e.ID, Version: e.Version, SHA256: e.SHA256, Title: e.Title.In(m.voice.Language), DAC: m.dac, Changed: e.Changed}
	for _, cut := range m.cuts {
		ref.Cuts = append(ref.Cuts, cut.Float())
	}
	for _, level := range e.Scale {
		ref.Scale = append(ref.Scale, level.Value.In(m.voice.Language))
	}
	return ref
}

func (m *Marking) programmeRef() ProgrammeRef {
	f := m.marker.fields
	country := m.field(f.country)
	return ProgrammeRef{
		ID: ProgrammeID(m.marker.form, m.programme), Title: m.title(), Stage: m.stage, StageName: m.stageName(m.stage),
		Country: strings.Join(country.Keys, ";"), CountryName: strings.Join(m.countryNames(country.Keys), ", "),
		Region: m.text(f.region), LeadAgency: m.organisation(f.leadAgency), PUNOs: m.organisations(f.punos),
		Transitions: m.choices(f.transitions), Donors: m.donors(f.donors), Modality: m.field(f.modality).Key,
	}
}

// choices are the labels, in the report's language, of what a field chooses.
func (m *Marking) choices(field int) []string {
	labels := []string{}
	if field < 0 {
		return labels
	}
	column := &m.marker.form.Programme.Columns[field]
	for _, key := range m.field(field).Keys {
		labels = append(labels, m.in(column.Labels[key]))
	}
	return labels
}

func (m *Marking) countryNames(codes []string) []string {
	all := make([]string, len(codes))
	for i, code := range codes {
		all[i] = fact.CountryName(code, m.marker.voice.Language)
	}
	return all
}

func (m *Marking) selfLevel() *int {
	v := m.field(m.marker.fields.selfLevel)
	if !v.Given {
		return nil
	}
	number, err := parseDecimal(v.Key)
	if err != nil {
		return nil
	}
	level := int(number.Num)
	return &level
}

// overallInto fills in dimensions and the overall level.
func (m *Marking) overallInto(a *Assessment) {
	for i, d := range m.marker.dimensions {
		a.Dimensions = append(a.Dimensions, m.dimensionResult(&d, m.levels[i]))
	}
	a.Coverage = m.overall.coverage.Float()
	a.Level, a.LevelAtMost = m.overall.pointer(), m.atMost().pointer()
	if a.Level != nil {
		a.Label = m.label(*a.Level)
	}
	a.Because = m.overallBecause()
}

func (m *Marking) dimensionResult(d *dimension, s standing) DimensionResult {
	result := DimensionResult{ID: d.id, Title: m.in(d.title), Level: s.pointer(), Coverage: s.coverage.Float()}
	if s.given {
		mean := s.mean.Float()
		result.Score = &mean
	}
	return result
}

func (s standing) pointer() *int {
	if !s.given {
		return nil
	}
	level := s.level
	return &level
}

// label is what the edition calls a level.
func (m *Marking) label(level int) string {
	return m.in(m.marker.edition.Scale[level].Value)
}

// finding writes down one criterion.
func (m *Marking) finding(index int) Finding {
	c, f := &m.marker.criteria[index], &m.findings[index]
	result := Finding{
		ID: c.source.ID, Title: m.in(c.source.Title), Question: m.in(c.source.Question), Weight: c.written.Float(),
		Status: f.status, Top: len(c.levels), Met: []Outcome{}, Unmet: []Outcome{}, Guards: m.guardResults(f.guards), Cells: []string{}, Quotes: []Quote{}, Missed: []Quote{}, Margin: []Margin{},
	}
	if f.status == NotApplicable {
		result.Because = m.say("not_applicable", "stage", m.stageName(m.stage))
		return result
	}
	level := f.level
	result.Level = &level
	result.Cells = m.lookedAt(c)
	for i := range f.climbed {
		result.Met = append(result.Met, m.metOutcomes(&c.levels[i], i+1)...)
	}
	result.Quotes, result.MoreQuotes = m.quotes(c.levels[:f.climbed])
	if f.climbed < len(c.levels) {
		next := &c.levels[f.climbed]
		result.Unmet = m.unmetOutcomes(next, f.climbed+1)
		result.Missed, result.MoreMissed = m.missed(next)
	}
	result.Inferred = m.marker.inferred(c)
	result.Because = m.because(c, f, &result)
	result.Margin, result.Action = m.margins(index), m.action(index)
	return result
}

func (m *Marking) guardResults(results []guardResult) []GuardResult {
	all := []GuardResult{}
	for _, g := range results {
		one := GuardResult{ID: g.guard.id, Target: g.target, Cap: g.cap, Because: m.guardBecause(g.guard), Cells: m.guardCells(g.guard), Changed: g.changed}
		if g.aside {
			status := NotEvidenced
			one.Status = &status
		}
		all = append(all, one)
	}
	return all
}

// guardBecause is a guard's sentence with the values of the measures it shows.
func (m *Marking) guardBecause(g *guard) string {
	return m.filled(m.in(g.because), g.shown)
}

// guardCells are the cells that a guard's measures rest on.
func (m *Marking) guardCells(g *guard) []string {
	var measures []int
	collect(&g.when, &measures)
	cells := []string{}
	for _, index := range measures {
		for _, cell := range m.countedCells(index) {
			if !slices.Contains(cells, cell) {
				cells = append(cells, cell)
			}
		}
	}
	return cells
}
