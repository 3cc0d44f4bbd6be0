package marker

import "strings"

// StageNames are the stages that an edition knows, in order and as the form calls them.
func (m *Marker) StageNames() []string {
	all := make([]string, len(m.edition.Stages))
	for i, stage := range m.edition.Stages {
		all[i] = m.stageName(stage)
	}
	return all
}

// CriteriaOf are the indices of the criteria of a dimension, in order. A dimension counts from 0, as the edition has them.
func (m *Marker) CriteriaOf(dimension int) []int { return m.dimensions[dimension].criteria }

// FlagNote says when a flag of the edition is raised, in words and without a programme. When are the sentences that must
// all hold; places for measured values in Because are written "…".
type FlagNote struct {
	Code     string
	Severity string
	When     []string
	Because  string
}

// FlagNotes are the flags of the edition, in order.
func (m *Marker) FlagNotes() []FlagNote {
	all := make([]FlagNote, len(m.flags))
	for i := range m.flags {
		f := &m.flags[i]
		all[i] = FlagNote{f.id, f.severity, m.asks(&f.when), m.unfilled(f.because)}
	}
	return all
}

// InferredColumns are the columns that the edition says are inferred, by their tables: "Partners: Type of actor". A column
// that the form does not have keeps its id.
func (m *Marker) InferredColumns() []string {
	var all []string
	for _, id := range m.edition.Inferred {
		table, column, _ := strings.Cut(id, ".")
		i := m.form.Table(table)
		if i < 0 {
			all = append(all, id)
			continue
		}
		label := definer{Marker: m}.label(&m.form.Tables[i], column)
		all = append(all, m.voice.Say("handbook.column", "column", m.in(m.form.Tables[i].Label), "want", label))
	}
	return all
}
