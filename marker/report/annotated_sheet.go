package report

import (
	"slices"
	"strconv"

	"locmark/marker"
	"locmark/marker/fact"
)

// Bounds of the first sheet of an annotated copy.
const (
	mostLines = 50_000 // of a register with very many programmes
	mostLinks = 6      // of one line
	mostAsked = 300    // of a line that names cells in which people have to write
)

func (w *annotated) line(look marker.Look, texts ...string) *marker.Line {
	line := marker.Line{Look: look}
	for i, text := range texts {
		line.Texts[i] = oneLine(text)
	}
	w.annotation.Lines = append(w.annotation.Lines, line)
	return &w.annotation.Lines[len(w.annotation.Lines)-1]
}

// link lets a line lead to cells, and says how many more there are.
func (w *annotated) link(line *marker.Line, cells []string) { w.linkUpTo(mostLinks, line, cells) }

func (w *annotated) linkUpTo(most int, line *marker.Line, cells []string) {
	line.Links = slices.Clone(cells[:min(most, len(cells))])
	if more := len(cells) - len(line.Links); more > 0 {
		line.Links = append(line.Links, w.Say("reports.more", "count", w.Count(more)))
	}
}

// legend begins the sheet: what this workbook is, and what the colours mean.
func (w *annotated) legend() {
	w.line(marker.Plain, w.Say("annotated.about"), "", w.Say("annotated.copy", "workbook", w.source.Workbook))
	for _, colour := range []struct {
		effect marker.Effect
		key    string
	}{{marker.Earned, "earned"}, {marker.Lost, "lost"}, {marker.Blocked, "blocked"}} {
		w.line(marker.Plain, w.Say("annotated.colour_"+colour.key), "", w.Say("annotated.colour_"+colour.key+"_means")).Effect = colour.effect
	}
}

// programme writes the result of one programme, and what to do.
func (w *annotated) programme(a *marker.Assessment) {
	if w.full {
		return
	}
	if w.full = len(w.annotation.Lines) > mostLines; w.full {
		w.line(marker.Strong, "", "", w.Say("annotated.shortened"))
		return
	}
	j := &justification{phrases: w.phrases, Assessment: a}
	w.line(marker.Blank)
	w.line(marker.Title, j.heading())
	w.verdict(j)
	w.settledCriteria(j)
	w.actions(j)
	w.dimensions(j)
	w.criteria(j)
	w.guards(j)
	w.rest(j)
}

func (w *annotated) verdict(j *justification) {
	level := w.level(j.Level, j.Edition.Scale)
	w.line(marker.Strong, w.Say("reports.level"), standing(j.Level), w.Say("reports.level_and_profile", "level", level, "profile", Profile(j.Assessment)))
	for _, said := range []struct{ key, text string }{
		{"reports.why", j.Because},
		{"panel.settled", j.settled(j.Panel, j.Level, j.Edition.Scale)},
		{"reports.at_most", j.atMost()},
		{"reports.self_level", j.selfAssessed()},
		{"reports.edition", w.edition(j.Edition)},
	} {
		if said.text != "" {
			w.line(marker.Plain, w.Say(said.key), "", said.text)
		}
	}
}

// actions is the list of what to do, each item with links to the cells it is about.
func (w *annotated) actions(j *justification) {
	w.line(marker.Heading, w.Say("reports.actions"))
	w.overallStep(j)
	header := false
	for i := range j.Criteria {
		f := &j.Criteria[i]
		if f.Action == nil {
			continue
		}
		if !header {
			w.header("annotated.what", "reports.level", "reports.action")
			header = true
		}
		w.action(f)
	}
	if !header {
		w.line(marker.Plain, "", "", w.Say("reports.actions_none"))
	}
}

// overallStep is the shortest way to the next level of the whole, and what would take the present one away.
func (w *annotated) overallStep(j *justification) {
	if j.Step != nil {
		w.linkUpTo(mostAsked, w.line(marker.Strong, w.Say("reports.shortest_way"), "", j.Step.Text), j.Step.Cells)
		for _, change := range j.Step.Changes {
			w.link(w.line(marker.Plain, "", "", change.Text), placesOf(change))
		}
	}
	if j.Margin != nil {
		w.line(marker.Plain, w.Say("reports.margin"), "", j.Margin.Text)
	}
}

// placesOf are the cells of a change, and the sheets on which it adds rows or needs a column: those have no cell yet.
func placesOf(change marker.ActionChange) []string {
	places := slices.Clone(change.Cells)
	for _, edit := range change.Edits {
		if edit.Cell == "" && edit.Sheet != "" && !slices.Contains(places, edit.Sheet) {
			places = append(places, edit.Sheet)
		}
	}
	return places
}

// action is one step: each change with its places; or, where no change is named, what to do in general.
func (w *annotated) action(f *marker.Finding) {
	key := "annotated.step"
	if f.Action.Waits {
		key = "annotated.step_waits"
	}
	id, step := f.ID, w.Say(key, "from", standing(f.Level), "to", strconv.Itoa(f.Action.ToLevel))
	if len(f.Action.Changes) == 0 {
		w.link(w.line(marker.Plain, id, step, f.Action.Text), toChange(f))
	}
	most := mostLinks
	if f.Action.Waits {
		most = mostAsked
	}
	for _, change := range f.Action.Changes {
		w.linkUpTo(most, w.line(marker.Plain, id, step, change.Text), placesOf(change))
		id, step = "", ""
	}
}

func (w *annotated) header(keys ...string) {
	texts := make([]string, len(keys))
	for i, key := range keys {
		if key != "" {
			texts[i] = w.Say(key)
		}
	}
	w.line(marker.Header, texts...)
}

// toChange are the cells to look at for a step: those that its text names, or that do not count, or that are not enough, or that
// were looked at.
func toChange(f *marker.Finding) []string {
	if f.Action != nil && len(f.Action.Cells) > 0 {
		return f.Action.Cells
	}
	var rows []fact.Cell
	for _, row := range f.Missed {
		if cell, ok := fact.ParseCell(row.Cell); ok {
			rows = append(rows, cell)
		}
	}
	cells := fact.Ranges(rows)
	for _, c := range comparisons(f.Unmet) {
		if len(rows) == 0 {
			cells = append(cells, c.Cells...)
		}
	}
	if len(cells) == 0 {
		return f.Cells
	}
	return cells
}

func (w *annotated) dimensions(j *justification) {
	if len(j.Dimensions) == 0 {
		return
	}
	w.line(marker.Heading, w.Say("reports.dimensions"))
	for _, d := range j.Dimensions {
		w.line(marker.Plain, d.ID, standing(d.Level), d.Title)
	}
}

// criteria is one line a criterion: its level, why, and the cells that were looked at.
func (w *annotated) criteria(j *justification) {
	w.line(marker.Heading, w.Say("annotated.criteria"))
	for i := range j.Criteria {
		f := &j.Criteria[i]
		text := f.Title
		if f.Because != "" {
			text = sentences(f.Title, f.Because)
		}
		w.link(w.line(marker.Plain, f.ID, w.finding(f, j.Edition.Scale), text), f.Cells)
	}
}

// guards are those that changed a level.
func (w *annotated) guards(j *justification) {
	began := false
	for _, guard := range j.Guards {
		if !guard.Changed {
			continue
		}
		if !began {
			w.line(marker.Heading, w.Say("reports.guards"))
			began = true
		}
		w.link(w.line(marker.Plain, j.guardDid(guard), "", guard.Because), guard.Cells)
	}
}

// rest is what a reviewer should look at, and what could not be read.
func (w *annotated) rest(j *justification) {
	if len(j.Flags) > 0 {
		w.line(marker.Heading, w.Say("reports.flags"))
	}
	for _, flag := range j.Flags {
		w.link(w.line(marker.Plain, w.severity(flag.Severity), "", flag.Message), flag.Cells)
	}
	if len(j.Problems) > 0 {
		w.line(marker.Heading, w.Say("reports.problems"))
	}
	for _, problem := range j.Problems {
		w.link(w.line(marker.Plain, "", "", problem.Message), citation(problem.Cell))
	}
}
