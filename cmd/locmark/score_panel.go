package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// panelFile is the workbook of --panel: the levels that a panel settled. A nil one settles nothing.
type panelFile struct {
	*panel.Settled
	input  batch.Input
	sha256 string
	lost   []panel.Lost // columns that a moderator's sheet should have
	strays []workbook.Stray
	sheets []string     // what that sheet is called, in every language
	about  panel.About  // what its instructions say
	beside besideRecord // what stands beside the workbook
}

// panelFile reads the workbook of --panel before any programme is scored.
func (h *house) panelFile(ctx context.Context, file string) (*panelFile, error) {
	if file == "" {
		return nil, nil
	}
	resolved, err := filepath.EvalSymlinks(file)
	if info, failed := os.Stat(file); err != nil || failed != nil || info.IsDir() {
		return nil, fmt.Errorf("there is no workbook %s with settled levels; nothing was scored", file)
	}
	name := filepath.Base(file)
	book, problem := workbook.Open(ctx, file, name)
	switch {
	case problem != nil && !strings.EqualFold(filepath.Ext(name), ".xlsx"):
		return nil, fmt.Errorf("%s is no workbook in which levels are settled; name the moderation.xlsx that panel settle writes. Nothing was scored", name)
	case problem != nil:
		return nil, h.unscored(name, *problem)
	}
	about := h.about(book)
	if about.Reviewer != "" {
		return nil, fmt.Errorf("%s is the scoring workbook of %s, in which nothing is settled; name the moderation.xlsx that panel settle writes. Nothing was scored", name, about.Reviewer)
	}
	rows, problem := workbook.Ratings(book, h.ratingHeaders())
	if problem != nil {
		return nil, h.unscored(name, *problem)
	}
	markers := []*marker.Marker{}
	for _, m := range h.markers {
		markers = append(markers, m)
	}
	settled := panel.NewSettled(rows, markers, h.lexicon, h.voice.All("panel.overall"))
	settled.Prefilled(slices.Concat(h.voice.All("panel.unanimous_reason"), h.voice.All("panel.unanimous_both")))
	settled.SavedOn(book.Saved)
	if resolved, err = filepath.Abs(resolved); err != nil {
		return nil, err
	}
	return &panelFile{
		Settled: settled, input: batch.Input{File: resolved, Name: name}, sha256: book.SHA256,
		lost:   h.lostOf(settled, book),
		strays: h.strays(book),
		sheets: append([]string{h.voice.Say("panel.moderation_sheet")}, h.voice.All("panel.moderation_sheet")...),
		about:  about, beside: recordBeside(file),
	}, nil
}

// lostOf are the columns that a moderator's workbook lacks. One that somebody made has no column of stamps, and needs none.
func (h *house) lostOf(settled *panel.Settled, book *workbook.Book) []panel.Lost {
	return slices.DeleteFunc(h.lost(book, settledColumns), func(l panel.Lost) bool { return l.Of == "round" && settled.Round() == "" })
}

// unscored says that the workbook of --panel cannot be read, so that nothing is scored: levels without those that a panel
// settled would not be what was asked for.
func (h *house) unscored(name string, problem fact.Problem) error {
	return fmt.Errorf("%s Nothing was scored", problemLine(name, marker.Note(problem, h.voice)))
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
