package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"locmark/marker/report"
	"locmark/marker/tune"
)

func newTuneCalibrate(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "calibrate PATH… --against panel.xlsx",
		Short: "Compares computed levels with an expert panel's, and proposes thresholds",
		Long: `Marks all programmes and compares their levels with those that an expert panel gave, in a workbook with the columns
programme, criterion, level and, where there are several, reviewer: one row for each level. The criterion "overall" is the
overall level. Says how far both agree, which programmes to look at, and which thresholds, within the bounds that the criteria
give, would agree best, also on programmes that had no part in the choice.

What is proposed is shown as a change of the files. It is never applied.`,
		Example: `  locmark tune calibrate proposals --against panel.xlsx
  locmark tune calibrate proposals --against panel.xlsx --criteria my-criteria --json`,
		Args: somePaths,
		RunE: inHouse(func(ctx context.Context, h *house, s settings, paths []string) error {
			return h.calibrate(ctx, io, s, paths)
		}),
	}
	command.Flags().String("against", "", "the workbook with the panel's levels")
	criteriaFlag(command)
	jobsFlag(command)
	jsonFlag(command)
	langFlag(command)
	layoutFlag(command)
	return command
}

func (h *house) calibrate(ctx context.Context, io stdio, s settings, paths []string) error {
	against := s.GetString("against")
	if against == "" {
		return fmt.Errorf("--against needs the workbook with the panel's levels: columns programme, criterion, level, reviewer")
	}
	_, gathered, err := h.portfolio(ctx, io, s, paths)
	if err != nil {
		return err
	}
	ratings, dropped, err := h.ratings(ctx, io, against, gathered.Markings)
	if err != nil {
		return err
	}
	calibration, err := tune.Calibrate(gathered.Markings, ratings, dropped)
	if err != nil {
		return err
	}
	calibration.Sample = sampleOf(gathered)
	err = h.show(io, s, calibration, func() report.View { return report.Calibration(calibration, h.voice) }, gathered)
	if err == nil && len(calibration.Agreement) == 0 {
		return outcome(exitUnscored) // the page says why
	}
	return err
}
