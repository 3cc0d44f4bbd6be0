package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"locmark/marker"
	"locmark/marker/across"
	"locmark/marker/batch"
	"locmark/marker/report"
)

func newFlags(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "flags PATH…",
		Short: "Lists what a reviewer should look at twice, in each programme and across programmes",
		Long: `Looks for evidence that is there and says nothing: text that is repeated within a programme or shared between programmes,
partners that are only named, targets that equal their baselines, consultations that were all held on one day or too late,
budgets as if by a formula, self-assessments far above the evidence. docs/flags.md says what each flag means, and how often it
is a false alarm.

A flag never changes a level. The exit code is 1 where a workbook could not be read; the others are looked at all the same.`,
		Example: `  locmark flags proposals
  locmark flags proposals --lang es
  locmark flags proposals --json`,
		Args: somePaths,
		RunE: inHouse(func(ctx context.Context, h *house, s settings, paths []string) error {
			return h.flags(ctx, io, s, paths)
		}),
	}
	command.Flags().String("criteria", "", "the criteria: a name or a folder (default: lm-2.0, and lm-2.0-screening for UN INFO exports)")
	jobsFlag(command)
	jsonFlag(command)
	langFlag(command)
	layoutFlag(command)
	return command
}

func (h *house) flags(ctx context.Context, io stdio, s settings, paths []string) error {
	if err := h.loadMarkers(s.GetString("criteria")); err != nil {
		return err
	}
	inputs, err := batch.Find(paths)
	if err != nil {
		return err
	}
	if len(inputs) == 0 {
		fmt.Fprintf(io.err, "No workbook was found in %s. Proposals are Excel workbooks (.xlsx); name a folder that holds some.\n", strings.Join(paths, ", "))
		return outcome(exitUnscored)
	}
	scoring := &batch.Scoring{Catalog: h.catalog, Markers: h.markers, Asked: h.asked, Layout: h.layout, Voice: h.voice}
	f := &flagging{io: io, twins: batch.NewTwins(), shared: across.New()}
	f.page.Editions, f.page.Flagged, f.page.NotScored = []marker.EditionRef{}, []report.FlaggedProgramme{}, []string{}
	work := batch.Work[batch.Flagged]{Jobs: s.GetInt("jobs"), Score: scoring.Flag, Failed: scoring.FlagFailed, Sink: f.take}
	if err := batch.Run(ctx, inputs, work); err != nil {
		return err
	}
	f.page.Across = f.shared.Flags(h.voice)
	f.page.Kinds = f.page.Tally()
	return f.print(h.voice, s.GetBool("json"))
}

// flagging takes programmes in order, and keeps of each its flags and its free text.
type flagging struct {
	io     stdio
	page   report.Flags
	twins  *batch.Twins
	shared *across.Portfolio
}

func (f *flagging) take(s batch.Flagged) error {
	switch {
	case s.Status == marker.NotScored:
		fmt.Fprintln(f.io.err, problemLine(s.Source.Workbook, s.Problems[0]))
		f.page.NotScored = append(f.page.NotScored, s.Source.Workbook)
	case f.twins.Repeats(s.Scored):
		f.page.Repeated++
	default:
		f.page.Add(s.Assessment)
		f.shared.Add(s.Programme.ID, s.Source, s.Prose)
	}
	return nil
}

func (f *flagging) print(voice marker.Voice, asJSON bool) error {
	var err error
	if asJSON {
		err = printJSON(f.io, f.page)
	} else {
		err = report.WriteText(f.io.out, report.FlagsPage(&f.page, voice), voice)
	}
	if err == nil && len(f.page.NotScored) > 0 {
		return outcome(exitUnscored)
	}
	return err
}
