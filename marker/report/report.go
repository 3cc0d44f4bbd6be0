// Package report writes results: the records that machines read, and the reports that people read. Everything is written
// from assessments and their portfolio, and from nothing else.
package report

import (
	"fmt"
	"io"
	"slices"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/portfolio"
)

// Format is one way to write results.
type Format struct {
	Name   string
	Help   string
	Always bool // a record, written whatever is asked for
	New    func(Target) (Writer, error)
}

// Formats are all formats: the records that are always written, then those people choose from.
var Formats = []Format{
	{"jsonl", "assessments.jsonl: one line a programme, from which everything else can be written again", true, newLines},
	{"scores", "scores.csv: one row a finding", true, newScores},
	{"problems", "problems.csv: what could not be read, and where", true, newProblems},
	{"manifest", "manifest.json: versions, hashes and settings", true, newManifest},
	{"md", "portfolio.md, and a justification of each programme in justifications/*.md", false, newMarkdown},
	{"html", "portfolio.html: one page to look at, search and send on; and a justification of each programme in justifications/*.html", false, newHTML},
	{"docx", "portfolio.docx, and a justification of each programme in justifications/*.docx, to comment in Word", false, newDOCX},
	{"xlsx", "portfolio.xlsx: the portfolio as a workbook", false, newWorkbook},
	{"annotated", "annotated/: a copy of each workbook with comments at its cells; annotated/summary.csv: which have none, and why", false, newAnnotated},
}

// Writer receives every assessment in order, and then the portfolio of them all.
type Writer interface {
	Write(*marker.Assessment) error
	Close(*portfolio.Portfolio) error
}

// Discarder is a Writer that holds more than its files: Discard lets go of it where Close is never come to.
type Discarder interface{ Discard() }

// Folder is where files are written, by names with forward slashes.
type Folder interface {
	Create(name string) (io.WriteCloser, error)
}

// Target is where and how results are written.
type Target struct {
	Folder   Folder
	Voice    marker.Voice
	Manifest Manifest         // without its inputs and editions, which the writers gather
	Copies   *Copies          // makes annotated copies; nil where no workbook is at hand
	Rank     bool             // orders programmes from the highest to the lowest
	Panel    bool             // a panel's levels stand beside the computed ones
	Rates    *portfolio.Rates // what money is converted to USD by; nil where each currency stays as it is
}

// Choose gives the formats of a list of names ("md,xlsx"), in the order of Formats, after those always written.
func Choose(names []string) ([]Format, error) {
	var open []string
	for _, f := range Formats {
		if !f.Always {
			open = append(open, f.Name)
		}
	}
	for _, name := range names {
		if !slices.Contains(open, name) {
			return nil, fmt.Errorf("there is no format %q%s", name, criteria.Suggest(name, open))
		}
	}
	return slices.DeleteFunc(slices.Clone(Formats), func(f Format) bool {
		return !f.Always && !slices.Contains(names, f.Name)
	}), nil
}

// rows gives a summary's programmes in the order that was asked for.
func (t Target) rows(s portfolio.Summary) []portfolio.Row {
	if t.Rank {
		return s.Ranked()
	}
	return s.Rows
}
