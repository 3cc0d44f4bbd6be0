package panel

import (
	"cmp"
	"slices"
	"strings"

	"locmark/marker/fact"
)

// repeats reports whether a reason says nothing but what the form itself says in its row: the criterion, what a level asks for, or
// whole lines of the evidence that was found. A part of a line of evidence is a reference to it, and a reason.
func repeats(r *Rating) bool {
	form, lines := spaced(r.Form), linesOf(r.Evidence)
	said := false
	for line := range strings.Lines(r.Reason) {
		folded := fact.Fold(line)
		if folded == "" {
			continue
		}
		said = true
		if own := without(folded, lines); own != "" && !strings.Contains(form, spaced(own)) {
			return false
		}
	}
	return said
}

// spaced sets words apart from what stands before and behind them, so that none is found within another.
func spaced(text string) string { return " " + fact.Fold(text) + " " }

// linesOf are the lines of a cell of evidence, folded, with the cells that each ends with and without them; the longest first.
func linesOf(evidence string) []string {
	var all []string
	for line := range strings.Lines(evidence) {
		line = strings.TrimSpace(line)
		all = append(all, fact.Fold(line))
		if at := strings.LastIndex(line, " ("); at > 0 && strings.HasSuffix(line, ")") {
			all = append(all, fact.Fold(line[:at]))
		}
	}
	all = slices.DeleteFunc(all, func(line string) bool { return line == "" })
	slices.SortFunc(all, func(a, b string) int { return cmp.Or(len(b)-len(a), cmp.Compare(a, b)) })
	return all
}

// without takes lines out of a text, both folded: what is left are somebody's own words.
func without(text string, lines []string) string {
	text = spaced(text)
	for _, line := range lines {
		text = strings.ReplaceAll(text, spaced(line), "  ")
	}
	return fact.Fold(text)
}
