package main

import (
	"context"
	"github.com/spf13/cobra"

	"locmark/marker"
)

func newCriteriaTest(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "test NAME|DIR",
		Short: "Runs the examples of criteria, and says what they do not show",
		Long: `Each criterion holds examples: evidence, and the level it deserves. This command marks them and says where something
else was found than was promised, and why. It lists the levels that no example reaches, the guards that act in none, and the
conditions that no example sees both hold and fail.

With --mutate, each threshold is moved a step up and down (counts and levels by 1, shares of money by 1 point, shares of rows
by 10 points) and each comparison is replaced by its neighbour (at_least by above, at_most by below, and back). A change that
no example notices could slip into the criteria unseen: add an example at that threshold.

The exit code is 1 where an example is not as promised, and where a change goes unnoticed.`,
		Example: `  locmark criteria test my-criteria
  locmark criteria test my-criteria --mutate
  locmark criteria test lm-2.0 --all         every example with its level and why`,
		Args: cobra.ExactArgs(1),
		RunE: inHouse(func(_ context.Context, h *house, s settings, args []string) error {
			m, err := h.marker(args[0])
			if err != nil {
				return err
			}
			return h.try(io, m, s)
		}),
	}
	command.Flags().Bool("mutate", false, "change each threshold and comparison a little, and name the changes that no example notices")
	command.Flags().Bool("all", false, "show the examples that are as promised, too")
	jsonFlag(command)
	langFlag(command)
	return command
}

// trialResult is all that test says of an edition. Mutation is nil where it was not asked for.
type trialResult struct {
	Edition   marker.EditionRef `json:"edition"`
	Examples  []marker.Tried    `json:"examples"`
	Uncovered marker.Uncovered  `json:"uncovered"`
	Mutation  *marker.Mutation  `json:"mutation,omitempty"`
}

func (h *house) try(io stdio, m *marker.Marker, s settings) error {
	trial, faults := marker.NewTrial(m)
	if len(faults) > 0 {
		return faults
	}
	result := trialResult{Edition: m.EditionRef(), Examples: trial.Run(), Uncovered: trial.Uncovered()}
	if s.GetBool("mutate") {
		mutation := trial.Mutate()
		result.Mutation = &mutation
	}
	if s.GetBool("json") {
		if err := printJSON(io, result); err != nil {
			return err
		}
	} else {
		(&trialPrinter{out: io.out, voice: h.voice, all: s.GetBool("all")}).print(m, result)
	}
	return result.outcome()
}

// outcome is an error where an example misses or a mutant survives. What no example shows is advice.
func (r trialResult) outcome() error {
	if missedOf(r.Examples) > 0 || r.Mutation != nil && len(r.Mutation.Survivors) > 0 {
		return outcome(exitMissed)
	}
	return nil
}

func missedOf(examples []marker.Tried) int {
	missed := 0
	for _, e := range examples {
		if len(e.Misses) > 0 {
			missed++
		}
	}
	return missed
}
