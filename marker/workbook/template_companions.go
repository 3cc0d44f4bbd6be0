package workbook

import (
	"slices"

	"locmark/criteria"
	"locmark/marker/fact"
)

// A template has two sheets that hold no evidence. Their names stand here, not among the words, because a reader must
// know them in every language to pass over them.
var instructions = criteria.Text{En: "Instructions", Fr: "Instructions", Es: "Instrucciones"}

const listsSheet = "Lists"

// isCompanion reports whether a sheet of that name is one of our own that hold no evidence: of a template, or the one that
// an annotated copy begins with.
func isCompanion(name string) bool {
	names := append(append(instructions.All(), frontSheet.All()...), listsSheet)
	return slices.ContainsFunc(names, func(own string) bool { return fact.Fold(own) == fact.Fold(name) })
}

func (t *template) instructionsSheet() string { return instructions.In(t.language) }
