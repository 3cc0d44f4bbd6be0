package main

import "github.com/spf13/cobra"

// newTune says how much of a result hangs on the choices in the criteria.
func newTune(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "tune",
		Short: "Says how much hangs on the numbers in the criteria, over a portfolio",
		Long: `The numbers in the criteria are choices: weights, cuts and thresholds. These commands look at a portfolio and say how much
hangs on them. They change no criteria and no score.`,
		Example: `  locmark tune robustness proposals          which levels would other weights or thresholds change?
  locmark tune items proposals               do the criteria tell programmes apart?
  locmark tune calibrate proposals --against panel.xlsx`,
		Args: knownCommand,
		RunE: func(command *cobra.Command, _ []string) error {
			return command.Help()
		},
	}
	command.AddCommand(newTuneRobustness(io), newTuneItems(io), newTuneCalibrate(io))
	return command
}
