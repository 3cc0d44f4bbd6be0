package marker

import "locmark/marker/fact"

// NotScoredFor is the record of a programme or workbook that got no score, with the problem that says why.
func NotScoredFor(p *fact.Programme, why fact.Problem, voice Voice) *Assessment {
	note := Note(why, voice)
	return &Assessment{
		Programme:  ProgrammeRef{ID: UnnamedID(p), PUNOs: []string{}, Transitions: []string{}, Donors: []string{}},
		Source:     Source{Workbook: p.Workbook, SHA256: p.SHA256, Row: rowOf(p), Layout: p.Layout},
		Fields:     []FieldNote{},
		Edition:    EditionRef{Scale: []string{}, Cuts: []float64{}},
		Language:   voice.Language,
		Status:     NotScored,
		Because:    note.Message,
		Dimensions: []DimensionResult{},
		Criteria:   []Finding{},
		Guards:     []GuardResult{},
		Flags:      []Flag{},
		Problems:   append([]ProblemNote{note}, Notes(p.Problems, voice)...),
	}
}
