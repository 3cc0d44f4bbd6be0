package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/report"
)

func newPortfolio(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "portfolio RESULTS…",
		Short: "Makes one portfolio of results that score wrote, here or on other machines",
		Long: `Reads folders that "locmark score --out" wrote and makes one portfolio of them, as one run over all their workbooks would. No
workbook is opened: a large office can split the work, score each part where it lies, and put the results together. Results of
several editions keep a summary each; nothing of one is added to another.

Without --out it prints the table. With --out it writes what score writes, but for annotated copies, which need the workbooks.`,
		Example: `  locmark portfolio results-a results-b
  locmark portfolio results-a results-b --out all
  locmark portfolio results --where donors=Spain --lang es
  locmark portfolio results --group-by region,stage --compare results-2025`,
		Args: func(_ *cobra.Command, folders []string) error {
			if len(folders) == 0 || slices.Contains(folders, "") {
				return fmt.Errorf("name a folder of results, or several: locmark portfolio results; see locmark portfolio --help")
			}
			return nil
		},
		RunE: func(command *cobra.Command, folders []string) error {
			s, err := readSettings(command)
			if err != nil {
				return err
			}
			earlier, err := batch.OpenEarlier(folders)
			if err != nil {
				return err
			}
			defer earlier.Close()
			run := &portfolioRun{io: io, settings: s, earlier: earlier}
			return run.portfolio(command.Context())
		},
	}
	resultFlags(command)
	askedFlags(command)
	langFlag(command)
	return command
}

// portfolioRun is one run of portfolio.
type portfolioRun struct {
	io       stdio
	settings settings
	earlier  *batch.Earlier
	house    *house
	renaming *marker.Renaming
	asked    question
	target   report.Target
	results  *batch.Results
	damaged  int
	unscored int
}

func (r *portfolioRun) portfolio(ctx context.Context) error {
	if err := r.prepare(); err != nil {
		return err
	}
	defer r.results.Discard()
	r.remark()
	if again := report.RatesAgain(r.results.Portfolio, r.house.voice); again != "" {
		fmt.Fprintln(r.io.err, again)
	}
	r.tellSameNames()
	err := r.earlier.Each(func(s batch.Scored) error { return r.take(ctx, s) }, r.repeat, r.tell)
	if err != nil {
		return err
	}
	tellTwins(r.io, r.results, r.settings.GetBool("quiet"), r.house.voice)
	if r.asked.nobody(r.target, r.io) && r.unscored == 0 {
		return outcome(exitUnscored)
	}
	if err := r.results.Finish(); err != nil {
		return err
	}
	return r.conclude()
}

func (r *portfolioRun) prepare() error {
	s := r.settings
	if !s.IsSet("lang") && len(r.earlier.Languages) == 1 {
		s.Set("lang", r.earlier.Languages[0]) // what the results are written in
	}
	formats, err := report.Choose(s.list("format"))
	switch {
	case err != nil:
		return err
	case slices.Contains(s.list("format"), "annotated"):
		return fmt.Errorf("--format annotated needs the workbooks themselves: locmark score makes annotated copies")
	}
	if r.house, err = newHouse(s); err != nil {
		return err
	}
	if r.renaming, err = r.house.renaming(r.earlier); err != nil {
		return err
	}
	if r.asked, err = r.house.question(s, r.io); err != nil {
		return err
	}
	r.asked.Within = r.house.within(r.earlier)
	r.asked.OtherRates = otherRates(r.earlier, r.asked.Rates)
	r.target = report.Target{Voice: r.house.voice, Rank: s.GetBool("rank"), Panel: r.earlier.HasPanel(), Rates: r.asked.Rates, Manifest: r.manifest()}
	r.results, err = batch.NewResults(s.GetString("out"), nil, formats, r.target, r.asked.Options)
	return err
}

func (r *portfolioRun) manifest() report.Manifest {
	s := r.settings
	settings := r.asked.into(map[string]any{
		"lang": s.GetString("lang"), "format": s.list("format"), "rank": s.GetBool("rank"),
		"results_sha256": slices.Sorted(slices.Values(r.earlier.SHA256)),
	})
	if r.earlier.HasPanel() {
		settings["panel"] = true
	}
	if slices := r.earlier.Slices(); len(slices) > 0 {
		settings[batch.SettingWithin] = slices
	}
	return report.Manifest{Version: version, Settings: settings}
}

// take adds one programme. Its justification gets a name anew, since another may have the same.
func (r *portfolioRun) take(ctx context.Context, a batch.Scored) error {
	r.renaming.Rename(a.Assessment)
	if a.Justification = ""; a.Status == marker.NotScored {
		r.unscored++
		fmt.Fprintf(r.io.err, "%s: %s\n", a.Source.Workbook, a.Because)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return r.results.Add(a)
}

func (r *portfolioRun) repeat(again report.Again) {
	r.results.Portfolio.Repeat(again.Source, again.Problem)
}

// tell notes a record that cannot be read, here and in what is passed on.
func (r *portfolioRun) tell(d batch.Damage) {
	r.damaged++
	fmt.Fprintln(r.io.err, d.In(d.Folder, r.house.voice))
	r.results.Portfolio.Notice("", d.Problem(r.house.voice))
}

// conclude prints the table and gives the exit code: 1 where a programme has no score, or a record could not be read.
func (r *portfolioRun) conclude() error {
	if !r.settings.GetBool("quiet") {
		if err := printPortfolio(r.io, r.results.Portfolio, r.target); err != nil {
			return err
		}
	}
	if r.unscored > 0 || r.damaged > 0 {
		return outcome(exitUnscored)
	}
	return nil
}
