package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// panelFile is the workbook of --panel: the levels that a panel settled. A nil one settles nothing.
type panelFile struct {
	*panel.Settled
	input  batch.Input
	sha256 string
	lost   []panel.Lost // columns without which the rows of a sheet were not read
}

// panelFile reads the workbook of --panel before any programme is scored.
func (h *house) panelFile(ctx context.Context, io stdio, file string) (*panelFile, error) {
	if file == "" {
		return nil, nil
	}
	resolved, err := filepath.EvalSymlinks(file)
	if info, failed := os.Stat(file); err != nil || failed != nil || info.IsDir() {
		return nil, fmt.Errorf("there is no workbook %s with settled levels", file)
	}
	name := filepath.Base(file)
	book, problem := workbook.Open(ctx, file, name)
	if problem != nil {
		return nil, h.refuse(io, name, *problem)
	}
	rows, problem := workbook.Ratings(book, h.ratingHeaders())
	if problem != nil {
		return nil, h.refuse(io, name, *problem)
	}
	markers := []*marker.Marker{}
	for _, m := range h.markers {
		markers = append(markers, m)
	}
	settled := panel.NewSettled(rows, markers, h.lexicon, h.voice.All("panel.overall"))
	settled.Prefilled(h.voice.All("panel.unanimous_reason"))
	if resolved, err = filepath.Abs(resolved); err != nil {
		return nil, err
	}
	return &panelFile{settled, batch.Input{File: resolved, Name: name}, book.SHA256, slices.DeleteFunc(h.lost(book), func(l panel.Lost) bool { return !l.Rows })}, nil
}

// apply puts settled levels beside the computed ones of a programme.
func (p *panelFile) apply(a *marker.Assessment) {
	if p != nil && a.Status != marker.NotScored {
		p.Apply(a)
	}
}

// with are the inputs that results must not be written over: the panel's workbook is one of them.
func (p *panelFile) with(inputs []batch.Input) []batch.Input {
	if p == nil {
		return inputs
	}
	return append(slices.Clone(inputs), p.input)
}

// settings name the panel's workbook among the settings of a run.
func (p *panelFile) settings(all map[string]any) map[string]any {
	if p != nil {
		all["panel"], all["panel_sha256"] = p.input.Name, p.sha256
	}
	return all
}

// tell says how many levels were used, and names every row that stands beside nothing. Rows of programmes that are not scored
// this time are one line, and none where a programme was chosen. It reports whether any other row could not be used.
func (p *panelFile) tell(h *house, io stdio, only string) (dropped bool) {
	if p == nil {
		return false
	}
	unused, open := p.Unused()
	elsewhere, ids, places := 0, []string{}, []string{}
	for _, row := range unused {
		if row.Why != panel.NoProgramme {
			dropped = true
			fmt.Fprintln(io.err, h.voice.Say(panel.Sentence(row.Why, row.Nearest), "cell", p.input.Name+", "+row.Cell, "text", row.Text, "nearest", row.Nearest, "other", row.Other))
			continue
		}
		elsewhere++
		if !slices.Contains(ids, row.Text) {
			ids, places = append(ids, row.Text), append(places, row.Text+": "+row.Cell)
		}
	}
	if elsewhere > 0 && only == "" {
		fmt.Fprintln(io.err, h.voice.Say("panel.settled_elsewhere", "file", p.input.Name, "count", h.voice.Count(elsewhere), "programmes", strings.Join(places, ", ")))
	}
	if waiting := p.Waiting(); waiting > 0 {
		fmt.Fprintln(io.err, h.voice.Say("panel.settled_waiting", "file", p.input.Name, "count", h.voice.Count(waiting)))
	}
	p.tellOlder(h, io)
	for _, lost := range p.lost {
		dropped = true
		fmt.Fprintln(io.err, h.voice.Say("panel.dropped_lost_rows", "cell", p.input.Name+", "+lost.Sheet, "text", lost.Column))
	}
	fmt.Fprintln(io.err, h.voice.Say("panel.settled_used", "file", p.input.Name, "used", strconv.Itoa(p.Used()), "open", strconv.Itoa(open)))
	return dropped
}
