package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"

	"locmark/marker/portfolio"
	"locmark/marker/report"
)

// resultFlags are how results are written and printed, by score and portfolio alike.
func resultFlags(command *cobra.Command) {
	flags := command.Flags()
	flags.String("out", "", "the folder to write results to (default: print the table and write nothing)")
	flags.String("format", "md,xlsx", "what is written for people: "+formatNames())
	flags.Bool("rank", false, "order programmes by level; levels 2 and 3 are of equal merit, so this is never the default")
	flags.Bool("quiet", false, "print nothing but errors")
}

func formatNames() string {
	var open []string
	for _, f := range report.Formats {
		if !f.Always {
			open = append(open, f.Name)
		}
	}
	return strings.Join(open, ", ")
}

// printPortfolio prints the table of programmes, and what was asked of them beside it.
func printPortfolio(io stdio, all *portfolio.Portfolio, target report.Target) error {
	colour := isTerminal(io.out) && os.Getenv("NO_COLOR") == ""
	if err := report.WriteTable(io.out, all, target, colour); err != nil {
		return err
	}
	return report.WriteText(io.out, report.Asked(all, target), target.Voice)
}
