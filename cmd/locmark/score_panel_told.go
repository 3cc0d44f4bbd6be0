package main

import (
	"fmt"
	"strconv"
	"strings"

	"locmark/marker/fact"
	"locmark/marker/panel"
)

// tell says how many levels were used, names every row that stands beside nothing, and asks about programmes that were settled
// on something else. Rows of programmes that are not scored this time are one line, and none where a programme was chosen. It
// reports whether anything has to be asked of whoever filled the workbook in.
func (p *panelFile) tell(h *house, io stdio, only string) (asked bool) {
	if p == nil {
		return false
	}
	say := func(key string, args ...string) {
		fmt.Fprintln(io.err, h.voice.Say("panel."+key, append(args, "file", p.input.Name)...))
	}
	asked = p.tellBook(h, say)
	unused, open := p.Unused()
	asked = p.tellRows(h, say, unused, only) || asked
	if waiting := p.Waiting(); waiting > 0 {
		say("settled_waiting", "count", h.voice.Count(waiting))
	}
	asked = p.tellProgrammes(h, say) || asked
	asked = p.tellDoubts(say) || asked
	asked = p.tellUnlisted(h, say) || asked
	say("settled_used", "used", strconv.Itoa(p.Used()), "open", strconv.Itoa(open))
	return asked
}

// sayer says a sentence of the panel's workbook.
type sayer func(key string, args ...string)

// tellBook says what is wrong with the workbook as a whole.
func (p *panelFile) tellBook(h *house, say sayer) (asked bool) {
	for _, lost := range p.lost {
		key := "settled_lost_column"
		switch {
		case lost.Rows:
			key = "dropped_lost_rows"
		case lost.Of == "round":
			key = "settled_lost_marks"
		}
		say(key, "cell", p.input.Name+", "+lost.Sheet, "text", lost.Column)
	}
	for _, stray := range p.strays {
		why, place := panel.StrayPlace(stray, p.about.Sheet)
		say("dropped_"+why, "cell", p.input.Name+", "+place, "text", stray.Text)
	}
	renamed := p.Renamed(p.sheets)
	for _, sheet := range renamed {
		say("settled_renamed", "sheet", sheet, "other", p.sheets[0])
	}
	unmarked := p.Unmarked()
	if len(unmarked) > 0 {
		say("settled_unmarked", "cells", strings.Join(fact.Ranges(unmarked), ", "))
	}
	switch {
	case p.IsEmpty():
		say("settled_empty")
		return true
	case p.Round() == "" && p.about.Round != "":
		say("settled_no_round")
		return true
	case p.beside.Round != "" && p.Round() != "" && p.beside.Round != p.Round():
		say("settled_beside", "round", p.Round(), "other", p.beside.Round)
		return true
	}
	return len(p.lost)+len(renamed)+len(unmarked) > 0
}

// tellRows names the rows that stand beside nothing: those with one reason in one line.
func (p *panelFile) tellRows(h *house, say sayer, unused []panel.Dropped, only string) (asked bool) {
	var elsewhere []panel.Same
	edited := false
	for _, same := range panel.Together(unused) {
		switch same.Why {
		case panel.NoProgramme:
			elsewhere = append(elsewhere, same)
		case panel.EditedID:
			edited = true
			say("settled_edited_id", "cell", p.input.Name+", "+same.Cell, "count", h.voice.Count(same.Rows), "text", same.Text, "programme", same.Other)
		default:
			asked = asked || same.Why != panel.StrayNote
			say(strings.TrimPrefix(panel.Sentence(same.Why, same.Nearest), "panel."), "cell", p.input.Name+", "+same.Cells, "text", same.Text, "nearest", same.Nearest, "other", h.criterionOf(same.Why, same.Other))
		}
	}
	none := !edited && p.None()
	if len(elsewhere) > 0 && (none || only == "") {
		p.tellElsewhere(h, say, elsewhere, none)
	}
	return asked || edited || none
}

// criterionOf writes the other criterion where a row names another than it was written for; anything else as it is.
func (h *house) criterionOf(why, other string) string {
	if why != panel.MixedCriterion {
		return other
	}
	return h.criteriaNames([]string{other})[0]
}

// tellElsewhere names the programmes that were not read. Where they are all there are, the workbook may be another's.
func (p *panelFile) tellElsewhere(h *house, say sayer, elsewhere []panel.Same, none bool) {
	rows, places := 0, make([]string, len(elsewhere))
	for i, same := range elsewhere {
		id := same.Text
		if same.Nearest != "" {
			id = h.voice.Say("panel.settled_nearest", "text", id, "nearest", same.Nearest)
		}
		rows += same.Rows
		places[i] = id + h.voice.Say("panel.colon") + " " + same.Cell
	}
	key := "settled_elsewhere"
	if none {
		key = "settled_none"
	}
	say(key, "count", h.voice.Count(rows), "programmes", strings.Join(places, ", "))
}
