package report

import (
	"slices"

	"locmark/criteria"
	"locmark/marker/portfolio"
)

// otherLanguages names the languages, other than the report's own, that some of the records were written in.
func (p phrases) otherLanguages(summaries []portfolio.Summary) []string {
	var others []string
	for _, language := range criteria.Languages {
		isOne := func(s portfolio.Summary) bool { return slices.Contains(s.Languages, language) }
		if language != p.Language && slices.ContainsFunc(summaries, isOne) {
			others = append(others, p.Say("asked.language_"+language))
		}
	}
	return others
}
