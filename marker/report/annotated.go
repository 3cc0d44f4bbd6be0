package report

import (
	"path"
	"path/filepath"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// Copies makes annotated copies of workbooks, and remembers which have none.
type Copies struct {
	// Make gives the bytes of a copy, or why there is none.
	Make    func(marker.Source, *marker.Annotation) (data []byte, refused marker.Refusal)
	LeftOut []LeftOut
}

// LeftOut is a workbook that has no annotated copy although it was scored, and why, in the report's language.
type LeftOut struct{ Workbook, Why string }

// Said is a sentence on a workbook that was left out, with what to do.
func (l LeftOut) Said(voice marker.Voice) string {
	return voice.Say("annotated.left_out", "workbook", l.Workbook, "why", l.Why)
}

// Reasons why a workbook has no copy that are known before one is tried.
const (
	refusedNotScored = "not_scored"
	refusedRepeated  = "repeated"
	refusedPlace     = "place"   // its name leads out of the results
	refusedChanged   = "changed" // it is not there to be copied
)

// annotated writes annotated/: a copy of each workbook with what is said of it at its cells, and a summary. Assessments come
// workbook by workbook, so it holds what is said of one workbook at a time.
type annotated struct {
	phrases
	*table
	target     Target
	source     marker.Source
	annotation *marker.Annotation // nil where nothing is to be written
	full       bool               // the first sheet has as many lines as it may have
	met        map[string]bool    // the workbooks of the summary
}

func newAnnotated(t Target) (Writer, error) {
	if t.Copies == nil {
		t.Copies = &Copies{Make: func(marker.Source, *marker.Annotation) ([]byte, marker.Refusal) {
			return nil, marker.Refusal{Reason: refusedChanged}
		}}
	}
	table, err := newTable(t.Folder, "annotated/summary.csv", []string{"workbook", "copy", "reason", "message"})
	return &annotated{phrases: phrases{t.Voice}, table: table, target: t, met: map[string]bool{}}, err
}

// Write says one programme. One that was not scored has nothing to be said at cells.
func (w *annotated) Write(a *marker.Assessment) error {
	if w.annotation != nil && w.source.Workbook != a.Source.Workbook {
		if err := w.finish(); err != nil {
			return err
		}
	}
	if a.Status == marker.NotScored {
		return w.without(a.Source.Workbook, marker.Refusal{Reason: refusedNotScored})
	}
	if w.annotation == nil {
		w.begin(a.Source)
	}
	w.annotation.Remarks = append(w.annotation.Remarks, append(remarks(w.phrases, a), settledRemarks(w.phrases, a)...)...)
	w.programme(a)
	return nil
}

func (w *annotated) begin(source marker.Source) {
	w.source, w.full = source, false
	w.annotation = &marker.Annotation{Language: w.Language, More: w.Say("annotated.more")}
	w.legend()
}

// Close writes the last copy, and names the workbooks whose programmes all stand in others.
func (w *annotated) Close(all *portfolio.Portfolio) error {
	if w.annotation != nil {
		if err := w.finish(); err != nil {
			return err
		}
	}
	for _, again := range all.Repeated() {
		if w.met[again.Workbook] {
			continue
		}
		if err := w.without(again.Workbook, marker.Refusal{Reason: refusedRepeated}); err != nil {
			return err
		}
	}
	return w.close()
}

// finish writes the copy of the workbook that was last said something of, or why it has none.
func (w *annotated) finish() error {
	said := w.annotation
	w.annotation = nil
	refused := marker.Refusal{Reason: refusedPlace}
	var data []byte
	if filepath.IsLocal(filepath.FromSlash(w.source.Workbook)) {
		data, refused = w.target.Copies.Make(w.source, said)
	}
	if refused != (marker.Refusal{}) {
		w.target.Copies.LeftOut = append(w.target.Copies.LeftOut, LeftOut{w.source.Workbook, w.why(refused)})
		return w.without(w.source.Workbook, refused)
	}
	return w.keep(path.Join("annotated", w.source.Workbook), data)
}

// keep writes a copy.
func (w *annotated) keep(name string, data []byte) error {
	w.met[w.source.Workbook] = true
	file, err := w.target.Folder.Create(name)
	if err != nil {
		return err
	}
	if _, err := file.Write(data); err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return w.write(w.source.Workbook, name, "", "")
}

// without notes a workbook that has no copy, once.
func (w *annotated) without(workbook string, refused marker.Refusal) error {
	if w.met[workbook] {
		return nil
	}
	w.met[workbook] = true
	return w.write(workbook, "", refused.Reason, w.why(refused))
}

func (w *annotated) why(refused marker.Refusal) string {
	return w.Say("annotated.refused_"+refused.Reason, "sheet", refused.Sheet)
}
