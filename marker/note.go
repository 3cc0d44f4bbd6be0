package marker

import (
	"slices"

	"locmark/marker/fact"
)

// Notes puts problems in words.
func Notes(problems []fact.Problem, voice Voice) []ProblemNote {
	notes := make([]ProblemNote, 0, len(problems))
	for _, p := range problems {
		notes = append(notes, Note(p, voice))
	}
	return notes
}

// Note puts one problem in words: what, why, and what to do.
func Note(p fact.Problem, voice Voice) ProblemNote {
	where := p.Cell.String()
	if where == "" {
		where = p.Sheet
	}
	return ProblemNote{Code: p.Code, Cell: where, Message: voice.Say("problems."+p.Key(), p.Args...), Informs: slices.Contains(informing, p.Key())}
}

// informing are the sentences of rows that say themselves what they are.
var informing = []string{"TOTAL_ROW", "HEADING_ROW"}
