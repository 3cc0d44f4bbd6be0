package main

import (
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

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

// columnsOf is how many columns the window is wide that a person sees; 0 where there is none.
func columnsOf(w io.Writer) int {
	if !isTerminal(w) {
		return 0
	}
	columns, _, err := term.GetSize(int(w.(*os.File).Fd()))
	if err != nil {
		return 0 // a window of no known size is as wide as it takes
	}
	return columns
}

// printPortfolio prints the table of programmes, and what was asked of them beside it.
func printPortfolio(to stdio, all *portfolio.Portfolio, target report.Target) error {
	on := report.Terminal{Colour: isTerminal(to.out) && os.Getenv("NO_COLOR") == "", Columns: columnsOf(to.out)}
	if err := report.WriteTable(to.out, all, target, on); err != nil {
		return err
	}
	return report.WriteText(to.out, report.Asked(all, target), target.Voice)
}
