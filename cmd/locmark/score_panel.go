package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"

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
	if resolved, err = filepath.Abs(resolved); err != nil {
		return nil, err
	}
	return &panelFile{settled, batch.Input{File: resolved, Name: name}, book.SHA256}, nil
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

// rowsOfAKind is how many rows are named that cannot be used for the same reason.
const rowsOfAKind = 5

// tell says how many levels were used, and names the rows that stand beside nothing, each kind by its first few.
func (p *panelFile) tell(h *house, io stdio) {
	if p == nil {
		return
	}
	unused, open := p.Unused()
	var kinds []string
	count := map[string]int{}
	for _, row := range unused {
		if count[row.Why]++; count[row.Why] == 1 {
			kinds = append(kinds, row.Why)
		}
	}
	for _, kind := range kinds {
		named := 0
		for _, row := range unused {
			if row.Why == kind && named < rowsOfAKind {
				fmt.Fprintln(io.err, h.voice.Say("panel.dropped_"+kind, "cell", p.input.Name+", "+row.Cell, "text", row.Text))
				named++
			}
		}
		if more := count[kind] - named; more > 0 {
			fmt.Fprintln(io.err, h.voice.Say("panel.settled_more", "count", strconv.Itoa(more)))
		}
	}
	fmt.Fprintln(io.err, h.voice.Say("panel.settled_used", "file", p.input.Name, "used", strconv.Itoa(p.Used()), "open", strconv.Itoa(open)))
}
