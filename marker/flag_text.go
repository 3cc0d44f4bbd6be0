package marker

import (
	"strings"

	"locmark/marker/fact"
	"locmark/marker/shingle"
)

// longEnough is how many letters a text has before saying it twice is worth a look.
const longEnough = 40

// findRepeated finds the same long text in several cells of the programme, each text apart.
func findRepeated(m *Marking, _ *Assessment) []sighting {
	var all []sighting
	for _, same := range sameTexts(m.Prose()) {
		if len(same) > 1 && len(same[0].Key) >= longEnough {
			text := strings.TrimRight(clip(same[0].Text.String()), ".")
			all = append(all, sighting{cellsOf(same), []string{"example", text}})
		}
	}
	return all
}

// findAlike finds texts that are nearly the same, or of which one holds much of the other. The same text in several cells is
// one text here: saying so is for findRepeated.
func findAlike(m *Marking, _ *Assessment) []sighting {
	different := sameTexts(m.Prose())
	texts := make([]shingle.Text, len(different))
	for i, same := range different {
		texts[i] = same[0].Text
	}
	var all []sighting
	for _, group := range shingle.Groups(texts) {
		var alike []Prose
		for _, member := range group.Members {
			alike = append(alike, different[member]...)
		}
		all = append(all, sighting{cellsOf(alike), []string{"passage", clip(group.Passage)}})
	}
	return all
}

// sameTexts gathers the cells of each text, in the order in which texts first appear.
func sameTexts(all []Prose) [][]Prose {
	var texts [][]Prose
	place := map[string]int{}
	for _, prose := range all {
		at, known := place[prose.Key]
		if !known {
			at = len(texts)
			place[prose.Key] = at
			texts = append(texts, nil)
		}
		texts[at] = append(texts[at], prose)
	}
	return texts
}

func cellsOf(all []Prose) []fact.Cell {
	cells := make([]fact.Cell, len(all))
	for i := range all {
		cells[i] = all[i].Cell
	}
	return cells
}
