package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// stdio is where a run writes: results on out, everything else on err.
type stdio struct{ out, err io.Writer }

// Garbage is collected less often than Go's default, since runs are short; beyond a fixed amount of memory it is collected
// as often as it takes.
const (
	garbagePercent = 400
	memoryBytes    = 384 << 20
)

// run is the whole program: arguments in, exit code out.
func run(ctx context.Context, args []string, io stdio) int {
	defer debug.SetGCPercent(debug.SetGCPercent(garbagePercent))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(memoryBytes))
	root := newRoot(io)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	code := exitCode(err)
	var reported outcome
	switch {
	case code == exitInterrupted:
		fmt.Fprintln(io.err, "Interrupted; nothing was written.")
	case err != nil && !errors.As(err, &reported):
		fmt.Fprintf(io.err, "Error: %v\n", err)
	}
	return code
}

func newRoot(io stdio) *cobra.Command {
	root := &cobra.Command{
		Use:   "locmark",
		Short: "Scores Joint Programme proposals by the Localization Marker 2.0, and says why",
		Long: `locmark reads Joint Programme proposals from Excel workbooks, scores them by the Localization
Marker 2.0, and says of every score why it is so, from which cell, and what would raise it.`,
		Example: `  locmark score proposals                    show the levels of a folder of workbooks
  locmark score proposals --out results      and write justifications and the portfolio
  locmark template --out form.xlsx           a blank form to fill in
  locmark help levels                        what the levels mean`,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			return command.Help()
		},
	}
	root.SetOut(io.out)
	root.SetErr(io.err)
	root.SetFlagErrorFunc(func(command *cobra.Command, err error) error {
		return fmt.Errorf("%w; see %s --help", plainFlagError(err), command.CommandPath())
	})
	root.SetHelpTemplate(helpTemplate)
	root.AddCommand(newScore(io), newPortfolio(io), newTemplate(io), newFacts(io), newExplain(io), newCheck(io), newCriteria(io), newVersion(io), newLevels(), newTune(io), newPanel(io), newFlags(io))
	return root
}

// helpTemplate puts examples first: most people come for one.
const helpTemplate = `{{with or .Long .Short}}{{. | trimTrailingWhitespaces}}

{{end}}{{if .HasExample}}Examples:
{{.Example}}

{{end}}{{if or .Runnable .HasSubCommands}}Usage:
  {{.UseLine}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [command]{{end}}
{{end}}{{if .HasAvailableSubCommands}}
Commands:{{range .Commands}}{{if (or .IsAvailableCommand (eq .Name "help"))}}
  {{rpad .Name .NamePadding }} {{.Short}}{{end}}{{end}}
{{end}}{{if .HasAvailableLocalFlags}}
Options:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}
{{end}}{{if .HasHelpSubCommands}}
More help:{{range .Commands}}{{if .IsAdditionalHelpTopicCommand}}
  {{$.CommandPath}} help {{rpad .Name 8}} {{.Short}}{{end}}{{end}}
{{end}}`
