package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"locmark/marker/batch"
	"locmark/marker/report"
	"locmark/marker/tune"
)

func newTuneRobustness(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "robustness PATH…",
		Short: "Says how firmly levels stand when weights and thresholds are chosen otherwise",
		Long: `Marks all programmes once, then draws the numbers of the criteria anew many times and decides every overall level again:
with any weights at all, with weights near the present ones, and with thresholds and cuts near the present ones. Says how often
each programme keeps its level, which decisions are fragile and what number alone would move each, and what leaving out one
criterion does.

The same seed gives the same result on every machine. No criteria and no score are changed.`,
		Example: `  locmark tune robustness proposals
  locmark tune robustness proposals --weights 50% --thresholds 20%
  locmark tune robustness proposals --criteria my-criteria --json`,
		Args: somePaths,
		RunE: inHouse(func(ctx context.Context, h *house, s settings, paths []string) error {
			return h.robustness(ctx, io, s, paths)
		}),
	}
	flags := command.Flags()
	flags.Int("draws", 10_000, "how many draws of each kind")
	flags.Uint64("seed", 1, "where the draws begin; another seed gives other draws")
	flags.Var(newPercent(25), "weights", "how far weights are moved, up and down, at most")
	flags.Var(newPercent(10), "thresholds", "how far thresholds and cuts are moved, up and down, at most")
	criteriaFlag(command)
	jobsFlag(command)
	jsonFlag(command)
	langFlag(command)
	layoutFlag(command)
	return command
}

// mostDraws is where more draws say no more: a share is known to a thousandth long before.
const mostDraws = 1_000_000

func (h *house) robustness(ctx context.Context, io stdio, s settings, paths []string) error {
	if draws := s.GetInt("draws"); draws < 1 || draws > mostDraws {
		return fmt.Errorf("--draws takes a number from 1 to %d, not %d", mostDraws, draws)
	}
	m, gathered, err := h.portfolio(ctx, io, s, paths)
	if err != nil {
		return err
	}
	each := func(n int, do func(int)) error { return batch.Each(ctx, s.GetInt("jobs"), n, do) }
	plan := tune.Plan{Draws: s.GetInt("draws"), Seed: s.GetUint64("seed"), Weights: s.share("weights"), Thresholds: s.share("thresholds"), Each: each}
	robustness, err := tune.Robust(gathered.Markings, plan)
	if err != nil {
		return err
	}
	robustness.Sample = sampleOf(gathered)
	return h.show(io, s, robustness, func() report.View { return report.Robustness(robustness, m) }, gathered)
}
