package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/workbook"
)

func newFacts(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "facts WORKBOOK | facts --list",
		Short: "Shows what was read from a workbook, from which cell, and what was not understood",
		Example: `  locmark facts proposal.xlsx
  locmark facts register.xlsx --programme JP-004
  locmark facts --list                       every field, table and column of the forms`,
		Args: cobra.MaximumNArgs(1),
		RunE: inHouse(func(ctx context.Context, h *house, s settings, args []string) error {
			switch {
			case s.GetBool("list"):
				return h.listVocabulary(io, s.GetBool("json"))
			case len(args) == 0:
				return fmt.Errorf("name a workbook, or ask for --list; see locmark facts --help")
			}
			return h.showFacts(ctx, io, args[0], s)
		}),
	}
	command.Flags().Bool("list", false, "list the vocabulary: each field, table and column with its id, kind, choices and labels")
	jsonFlag(command)
	langFlag(command)
	layoutFlag(command)
	programmeFlag(command)
	return command
}

// readFacts is all that facts says of one programme.
type readFacts struct {
	Programme string               `json:"programme"`
	Workbook  string               `json:"workbook"`
	Row       int                  `json:"row,omitempty"`
	Form      string               `json:"form"`
	Layout    string               `json:"layout"`
	Facts     []workbook.Fact      `json:"facts"`
	Problems  []marker.ProblemNote `json:"problems"`
	Expected  []string             `json:"expected"` // what the form asks for at this stage and was not found
}

func (h *house) showFacts(ctx context.Context, io stdio, file string, s settings) error {
	reading, err := h.understand(ctx, io, file)
	if err != nil {
		return err
	}
	var all []readFacts
	for programme := range reading.Programmes(s.GetString("programme")) {
		all = append(all, h.factsOf(reading, programme))
	}
	if len(all) == 0 {
		return fmt.Errorf("%s holds no programme %q", file, s.GetString("programme"))
	}
	unread := h.unread(reading)
	if s.GetBool("json") {
		return printJSON(io, map[string]any{"programmes": all, "workbook_problems": marker.Notes(reading.Problems, h.voice), "not_understood": unread})
	}
	return h.printFacts(io, all, unread, marker.Notes(reading.Problems, h.voice))
}

// refuse reports a workbook that could not be read.
func (h *house) refuse(io stdio, name string, problem fact.Problem) error {
	fmt.Fprintln(io.err, problemLine(name, marker.Note(problem, h.voice)))
	return outcome(exitUnscored)
}

// problemLine is the one shape of everything that is wrong: code, workbook and cell, and what to do.
func problemLine(workbook string, note marker.ProblemNote) string {
	where := workbook
	if note.Cell != "" {
		where += ", " + note.Cell
	}
	return fmt.Sprintf("[%s] %s: %s", note.Code, where, note.Message)
}

func (h *house) factsOf(reading *workbook.Reading, programme *fact.Programme) readFacts {
	facts := readFacts{
		Programme: marker.ProgrammeID(reading.Form, programme), Workbook: programme.Workbook, Row: programme.Row,
		Form: programme.Form, Layout: programme.Layout, Facts: slices.Collect(reading.Facts(programme)), Expected: []string{},
		Problems: marker.Notes(programme.Problems, h.voice),
	}
	for _, expected := range reading.Expected(programme) {
		facts.Expected = append(facts.Expected, strings.TrimSuffix(expected.Table+"."+expected.Column, "."))
	}
	return facts
}

// unreadPart is a sheet, column or label that was not understood, in words.
type unreadPart struct {
	workbook.Unread
	Cell    string `json:"cell"`
	Message string `json:"message"`
}

func (h *house) unread(reading *workbook.Reading) []unreadPart {
	all := []unreadPart{}
	for _, u := range reading.Unread() {
		cell := u.Cell.String()
		if cell == "" {
			cell = u.Sheet
		}
		all = append(all, unreadPart{u, cell, h.voice.Say("problems."+u.Code, "text", u.Text, "sheet", u.Sheet, "cell", cell)})
	}
	return all
}
