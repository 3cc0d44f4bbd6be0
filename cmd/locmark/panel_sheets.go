package main

import (
	"bytes"
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

func newPanelSheets(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "sheets PATH… --reviewers ana,ben,cho --out DIR",
		Short: "Writes a scoring workbook for each reviewer",
		Long: `Marks all programmes and writes one workbook for each reviewer: a sheet for each of their programmes with the ladder of every
criterion in words and the evidence that was found, with its cells. Reviewers choose a level, write the reason, and declare
conflicts of interest; the first sheet says how.

Each programme is given to several reviewers, so that their agreement can be measured: everyone has about as many programmes
and levels to give, and shares some with everyone else. Computed levels are hidden unless they are asked for, so that nobody is led by them.

The same proposals, criteria and reviewers are the same round, whenever it is written. If you score them a second time, name each
round (--round autumn), so that a sheet of the one is not taken for a sheet of the other.

Send the workbooks out, put what comes back into DIR, and run: locmark panel settle DIR --out DIR2`,
		Example: `  locmark panel sheets proposals --reviewers ana,ben,cho --out panel
  locmark panel sheets proposals --reviewers "Ana Pérez,Ben" --per-programme 1 --out panel
  locmark panel sheets proposals --reviewers ana,ben --show-levels --lang fr --out panel`,
		Args: somePaths,
		RunE: inHouse(func(ctx context.Context, h *house, s settings, paths []string) error {
			return h.panelSheets(ctx, io, s, paths)
		}),
	}
	command.Flags().String("out", "", "the folder to write the workbooks to")
	command.Flags().String("reviewers", "", "the reviewers' names, separated by commas")
	command.Flags().String("round", "", "a name for the round, to tell it from others of the same proposals and reviewers")
	command.Flags().Int("per-programme", 2, "how many reviewers score each programme; all, where there are no more")
	command.Flags().Bool("show-levels", false, "show the computed levels")
	criteriaFlag(command)
	jobsFlag(command)
	langFlag(command)
	layoutFlag(command)
	return command
}

// recordedRound is what stands beside the sheets: what comes back is held against it.
type recordedRound struct {
	panel.Round
	Files []batch.Handed `json:"files"`
}

func (h *house) panelSheets(ctx context.Context, io stdio, s settings, paths []string) error {
	reviewers, err := panel.Reviewers(strings.Split(s.GetString("reviewers"), ","))
	switch {
	case err != nil:
		return err
	case s.GetString("out") == "":
		return fmt.Errorf("--out needs the name of a folder")
	case s.GetInt("per-programme") < 1:
		return fmt.Errorf("--per-programme takes a number of reviewers from 1, not %d", s.GetInt("per-programme"))
	}
	m, err := h.marker(s.GetString("criteria"))
	if err != nil {
		return err
	}
	gathered, err := h.markings(ctx, io, s, m, paths)
	if err != nil {
		return err
	}
	round, err := panel.NewRound(gathered.Markings, reviewers, s.GetInt("per-programme"))
	if err != nil {
		return err
	}
	if err := round.Call(s.GetString("round")); err != nil {
		return fmt.Errorf("--round: %w", err)
	}
	if round.PerProgramme < 2 {
		fmt.Fprintln(io.err, h.voice.Say("panel.no_agreement"))
	}
	if len(gathered.OtherForm) > 0 {
		fmt.Fprintln(io.err, h.voice.Say("panel.other_form", "edition", m.Edition().ID, "workbooks", h.voice.List(gathered.OtherForm)))
	}
	if err := h.writeSheets(io, s, round, gathered.Markings); err != nil {
		return err
	}
	return unread(gathered)
}

// writeSheets writes the folder as a whole, and says what stands in it.
func (h *house) writeSheets(io stdio, s settings, round *panel.Round, markings []*marker.Marking) error {
	folder, err := handedOut{record: batch.RoundRecord}.begin(s.GetString("out"), nil)
	if err != nil {
		return err
	}
	defer folder.Discard()
	record := recordedRound{Round: *round}
	sheets := panel.NewSheets(round, markings)
	var lines []string
	for i, name := range batch.FileNames(round.Reviewers) {
		reviewer := round.Reviewers[i]
		var data bytes.Buffer
		if err := workbook.WriteScoring(&data, sheets.Of(reviewer, s.GetBool("show-levels"))); err != nil {
			return err
		}
		handed, err := folder.Hand(name+".xlsx", data.Bytes())
		if err != nil {
			return err
		}
		record.Files = append(record.Files, handed)
		lines = append(lines, h.voice.Say("panel.sheet_written", "file", handed.Name, "reviewer", reviewer, "count", strconv.Itoa(len(round.Of(reviewer))), "levels", strconv.Itoa(round.LevelsOf(reviewer))))
	}
	if err := writeRecord(folder, batch.RoundRecord, record); err != nil {
		return err
	}
	if err := folder.Commit(); err != nil {
		return err
	}
	lines = append(lines, h.voice.Say("panel.sheets_written", "programmes", strconv.Itoa(len(round.Programmes)), "each", strconv.Itoa(round.PerProgramme), "round", round.ID))
	fmt.Fprintln(io.out, strings.Join(lines, "\n"))
	return nil
}
