package main

import (
	"fmt"
	"strconv"
	"strings"

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
	asked = p.tellBook(say)
	unused, open := p.Unused()
	asked = p.tellRows(h, say, unused, only) || asked
	if waiting := p.Waiting(); waiting > 0 {
		say("settled_waiting", "count", h.voice.Count(waiting))
	}
	asked = p.tellProgrammes(h, say) || asked
	say("settled_used", "used", strconv.Itoa(p.Used()), "open", strconv.Itoa(open))
	return asked
}

// sayer says a sentence of the panel's workbook.
type sayer func(key string, args ...string)

// tellBook says what is wrong with the workbook as a whole.
func (p *panelFile) tellBook(say sayer) (asked bool) {
	for _, lost := range p.lost {
		key := "dropped_lost_column"
		if lost.Rows {
			key = "dropped_lost_rows"
		}
		say(key, "cell", p.input.Name+", "+lost.Sheet, "text", lost.Column)
	}
	for _, sheet := range p.Renamed(p.sheets) {
		say("settled_renamed", "sheet", sheet, "other", p.sheets[0])
	}
	switch {
	case p.Round() == "" && p.about != "":
		say("settled_no_round")
		return true
	case p.beside != "" && p.Round() != "" && p.beside != p.Round():
		say("settled_beside", "round", p.Round(), "other", p.beside)
		return true
	}
	return len(p.lost) > 0
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
			asked = true
			say(strings.TrimPrefix(panel.Sentence(same.Why, same.Nearest), "panel."), "cell", p.input.Name+", "+same.Cells, "text", same.Text, "nearest", same.Nearest, "other", same.Other)
		}
	}
	none := !edited && p.None()
	if len(elsewhere) > 0 && (none || only == "") {
		p.tellElsewhere(h, say, elsewhere, none)
	}
	return asked || edited || none
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
