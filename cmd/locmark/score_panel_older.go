package main

import (
	"cmp"
	"slices"

	"locmark/marker/panel"
)

// tellProgrammes asks, in one line for each programme, about levels that were settled on other evidence, or beside other
// computed levels, than those of today, and names programmes of which rows are gone.
func (p *panelFile) tellProgrammes(h *house, say sayer) (asked bool) {
	for _, lacking := range p.Lacking() {
		say("settled_lacking", "programme", lacking.Programme, "criteria", h.voice.List(h.criteriaNames(lacking.Criteria)))
	}
	for _, older := range p.Older() {
		var levels []string
		for i := range older.Levels {
			levels = append(levels, h.olderLevel(&older.Levels[i]))
		}
		slices.Sort(levels)
		say(olderKey(&older), "programme", older.Programme, "round", older.Round, "other", older.Meant, "levels", h.voice.List(levels))
	}
	return len(p.Older())+len(p.Lacking()) > 0
}

// olderKey is the sentence of what is other now: the programme, the evidence, the computed levels, or both of these.
func olderKey(older *panel.Older) string {
	switch {
	case older.Meant != "":
		return "settled_swapped"
	case older.Round == "":
		return "settled_older"
	case len(older.Levels) == 0:
		return "settled_moved"
	}
	return "settled_moved_levels"
}

func (h *house) olderLevel(older *panel.OlderLevel) string {
	criterion := h.criteriaNames([]string{older.Criterion})[0]
	return h.voice.Say("panel.settled_older_level", "criterion", criterion, "was", older.Was, "is", cmp.Or(older.Is, "–"))
}

// criteriaNames are the ids of criteria, and what the overall level is called.
func (h *house) criteriaNames(ids []string) []string {
	named := slices.Clone(ids)
	for i, id := range ids {
		if id == panel.Overall {
			named[i] = h.voice.Say("panel.overall")
		}
	}
	return named
}
