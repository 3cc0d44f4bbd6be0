package main

import (
	"context"

	"github.com/spf13/cobra"

	"locmark/marker/report"
	"locmark/marker/tune"
)

func newTuneItems(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "items PATH…",
		Short: "Says how the criteria behave over a portfolio, each and together",
		Long: `Marks all programmes and looks at the levels of each criterion: how they are spread, whether nearly all stand at one end
(floor and ceiling effects), which criteria separate nobody and which say the same, and how far the criteria of a dimension
go together: correlation with the rest, Cronbach's alpha raw, standardised and without each, rank correlations.

A criterion that does not apply to a programme is missing there; evidence that was not given is level 0. What is left out is
named. The exit code is 1 where a workbook could not be read; the others are looked at all the same.`,
		Example: `  locmark tune items proposals
  locmark tune items proposals --criteria my-criteria --lang fr
  locmark tune items proposals --json`,
		Args: somePaths,
		RunE: inHouse(func(ctx context.Context, h *house, s settings, paths []string) error {
			return h.items(ctx, io, s, paths)
		}),
	}
	criteriaFlag(command)
	jobsFlag(command)
	jsonFlag(command)
	langFlag(command)
	layoutFlag(command)
	return command
}

func (h *house) items(ctx context.Context, io stdio, s settings, paths []string) error {
	m, gathered, err := h.portfolio(ctx, io, s, paths)
	if err != nil {
		return err
	}
	items := tune.NewItems(m, tune.LevelsOf(m, gathered.Markings))
	items.Sample = sampleOf(gathered)
	return h.show(io, s, items, func() report.View { return report.Items(items, h.voice) }, gathered)
}
