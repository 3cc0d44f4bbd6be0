package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"

	"locmark/marker/batch"
)

// besideRecord is what is read of the record that panel settle wrote beside a moderator's workbook: the round, and the
// programmes that it asked levels for. It is empty where no record stands there, or none that can be read.
type besideRecord struct {
	Round  string        `json:"round"`
	Levels []besideLevel `json:"levels"`
}

type besideLevel struct {
	Programme string `json:"programme"`
}

func recordBeside(file string) (record besideRecord) {
	data, err := os.ReadFile(filepath.Join(filepath.Dir(file), batch.SettlementRecord))
	if err != nil || json.Unmarshal(data, &record) != nil {
		return besideRecord{}
	}
	return record
}

// has reports whether levels were asked for a programme.
func (r *besideRecord) has(programme string) bool {
	return slices.ContainsFunc(r.Levels, func(level besideLevel) bool { return level.Programme == programme })
}

// tellUnlisted counts the scored programmes of which the workbook has no row. Those that the round had are named: their rows were
// deleted.
func (p *panelFile) tellUnlisted(h *house, say sayer) (asked bool) {
	var deleted []string
	others := 0
	for _, programme := range p.Unlisted() {
		if p.beside.Round == p.Round() && p.beside.has(programme) {
			deleted = append(deleted, programme)
		} else {
			others++
		}
	}
	if len(deleted) > 0 {
		say("settled_deleted", "programmes", h.voice.List(deleted))
	}
	if others > 0 {
		say("settled_unlisted", "count", h.voice.Count(others))
	}
	return len(deleted) > 0
}
