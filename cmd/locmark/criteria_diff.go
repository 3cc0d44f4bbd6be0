package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/report"
	"locmark/marker/tune"
)

func newCriteriaDiff(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Says what changes from one edition to another, and whom of a portfolio it moves",
		Long: `Compares two editions, each a name or a folder, in terms of the method and not of lines in files: the overall rule, weights,
ladders, what is counted, guards and flags, and apart from these the texts that move no score. Of each change it says which
levels may move, and which way where that can be told.

With --portfolio, every programme of the workbooks is marked by both editions: who changes level and why, which criterion
moved the overall level, and the money affected. That programmes move is no error; the exit code is 1 where a workbook could
not be read, and 2 where criteria are faulty or have no common form and scale.`,
		Example: `  locmark criteria diff lm-2.0 my-criteria
  locmark criteria diff lm-2.0 my-criteria --portfolio proposals
  locmark criteria diff lm-2.0 my-criteria --portfolio proposals --portfolio register.xlsx --format md`,
		Args: func(_ *cobra.Command, names []string) error {
			if len(names) != 2 {
				return fmt.Errorf("name two editions, the old one first: locmark criteria diff lm-2.0 my-criteria")
			}
			return nil
		},
	}
	// A path may hold a comma, so the list is the flag's own and not of the settings.
	portfolio := command.Flags().StringArray("portfolio", nil, "workbooks, or a folder of them, to mark by both editions; may be given several times")
	command.RunE = inHouse(func(ctx context.Context, h *house, s settings, names []string) error {
		format, err := diffFormat(command, s)
		if err != nil {
			return err
		}
		return (&diffRun{h, io, s, *portfolio, format}).run(ctx, names)
	})
	command.Flags().String("format", "text", "what is printed: "+strings.Join(diffFormats, ", "))
	jsonFlag(command)
	jobsFlag(command)
	langFlag(command)
	layoutFlag(command)
	return command
}

var diffFormats = []string{"text", "md", "json"}

// diffResult is all that diff says. Portfolio is nil where none was given.
type diffResult struct {
	Difference marker.Difference `json:"difference"`
	Portfolio  *tune.Moves       `json:"portfolio,omitempty"`
}

// diffRun is one run of diff.
type diffRun struct {
	*house
	io        stdio
	settings  settings
	portfolio []string
	format    string
}

func (r *diffRun) run(ctx context.Context, names []string) error {
	old, new, err := r.pair(names)
	if err != nil {
		return err
	}
	result := diffResult{Difference: marker.Compare(old, new)}
	if len(r.portfolio) == 0 {
		return r.print(result)
	}
	gathered, err := r.gather(ctx, old, new)
	if err != nil {
		return err
	}
	result.Portfolio = tune.MovesBetween(gathered.Markings, new)
	result.Portfolio.Sample = sampleOf(gathered)
	if err := r.print(result); err != nil {
		return err
	}
	return unread(gathered)
}

// gather marks the portfolio by the old edition, where both can mark it.
func (r *diffRun) gather(ctx context.Context, old, new *marker.Marker) (*batch.Gathered, error) {
	if slices.Contains(r.portfolio, "") {
		return nil, fmt.Errorf("--portfolio needs a workbook, or a folder of them")
	}
	if err := comparableEditions(old, new); err != nil {
		return nil, err
	}
	return r.markings(ctx, r.io, r.settings, old, r.portfolio)
}

// diffFormat is what was asked for on the command line alone: the format in settings is that of the files that score writes.
func diffFormat(command *cobra.Command, s settings) (string, error) {
	format := diffFormats[0]
	if command.Flags().Changed("format") {
		format = s.GetString("format")
	}
	if s.GetBool("json") {
		format = "json"
	}
	if !slices.Contains(diffFormats, format) {
		return "", fmt.Errorf("--format takes %s, not %q", strings.Join(diffFormats, ", "), format)
	}
	return format, nil
}

// pair loads two editions, and gives the faults of both.
func (r *diffRun) pair(names []string) (old, new *marker.Marker, err error) {
	old, oldErr := r.marker(names[0])
	new, newErr := r.marker(names[1])
	if oldErr != nil && newErr != nil && names[0] != names[1] {
		return nil, nil, fmt.Errorf("%w\n%w", oldErr, newErr)
	}
	if oldErr != nil {
		return nil, nil, oldErr
	}
	return old, new, newErr
}

// comparableEditions refuses editions whose levels mean different things.
func comparableEditions(old, new *marker.Marker) error {
	one, other := old.Edition(), new.Edition()
	switch {
	case one.Form != other.Form:
		return fmt.Errorf("%s speaks of the form %s and %s of %s; no programme can be marked by both, so leave --portfolio out", one.ID, one.Form, other.ID, other.Form)
	case len(one.Scale) != len(other.Scale):
		return fmt.Errorf("%s has %d levels and %s has %d; their levels cannot be compared, so leave --portfolio out", one.ID, len(one.Scale), other.ID, len(other.Scale))
	}
	return nil
}

func (r *diffRun) print(result diffResult) error {
	if r.format == "json" {
		return printJSON(r.io, result)
	}
	view := report.Changes(&result.Difference, result.Portfolio, r.voice)
	if r.format == "md" {
		return report.WriteMarkdown(r.io.out, view, r.voice)
	}
	return report.WriteText(r.io.out, view, r.voice)
}
