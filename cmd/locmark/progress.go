package main

import (
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// progress shows how far a run is, on a terminal only.
type progress struct {
	bar  *progressbar.ProgressBar
	last string
}

func newProgress(w io.Writer, workbooks int, quiet bool) *progress {
	if quiet || workbooks < 2 || !isTerminal(w) {
		return &progress{}
	}
	return &progress{bar: progressbar.NewOptions(workbooks,
		progressbar.OptionSetWriter(w), progressbar.OptionClearOnFinish(), progressbar.OptionShowCount(),
		progressbar.OptionSetWidth(30), progressbar.OptionSetPredictTime(false), progressbar.OptionThrottle(100*time.Millisecond),
	)}
}

// workbook counts a workbook at its first programme.
func (p *progress) workbook(name string) {
	if p.bar != nil && name != p.last {
		p.last = name
		_ = p.bar.Add(1) // a progress bar that cannot be drawn is no reason to stop
	}
}

// pause clears the line for a message.
func (p *progress) pause() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}

func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

// isTerminal reports whether what is written is seen by a person.
func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}
