package main

import (
	"strconv"
	"strings"

	"locmark/marker/fact"
	"locmark/marker/panel"
)

// tellDoubts asks about days on which levels can hardly have been settled.
func (p *panelFile) tellDoubts(say sayer) (asked bool) {
	for _, d := range p.Doubts() {
		say("settled_"+d.Why, "cell", p.input.Name+", "+strings.Join(fact.Ranges(d.Cells), ", "), "day", d.Day, "other", d.Other,
			"programme", d.Programme, "field", d.Field, "place", d.Place, "years", strconv.Itoa(panel.LongYears))
	}
	return len(p.Doubts()) > 0
}
