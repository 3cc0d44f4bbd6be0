package main

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/report"
)

func newScore(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "score PATH…",
		Short: "Scores proposals: workbooks, or folders that are searched through",
		Example: `  locmark score proposals                          show the levels
  locmark score proposals --out results            write justifications and the portfolio
  locmark score jp.xlsx --lang fr --out resultats  in French
  locmark score proposals --criteria my-criteria   by criteria of your own
  locmark score proposals --fail-under 2           exit code 3 where a programme stands below 2`,
		Args: func(_ *cobra.Command, paths []string) error {
			if len(paths) == 0 || slices.Contains(paths, "") {
				return fmt.Errorf("name a workbook, or a folder of them: locmark score proposals; see locmark score --help")
			}
			return nil
		},
		RunE: func(command *cobra.Command, paths []string) error {
			s, err := readSettings(command)
			if err != nil {
				return err
			}
			if command.Flags().Changed("out") && s.GetString("out") == "" {
				return fmt.Errorf("--out needs the name of a folder")
			}
			run := &scoreRun{io: io, settings: s, paths: paths, lines: json.NewEncoder(io.out)}
			run.lines.SetEscapeHTML(false)
			return run.score(command.Context())
		},
	}
	flags := command.Flags()
	flags.String("criteria", "", "the criteria: a name or a folder (default: lm-2.0, and lm-2.0-screening for UN INFO exports)")
	flags.Int("jobs", runtime.NumCPU(), "how many workbooks are read at once")
	flags.Int("fail-under", 0, "end with exit code 3 where a programme stands below this level")
	flags.String("panel", "", "a workbook of settled levels, as panel settle writes it, to stand beside the computed ones")
	jsonFlag(command)
	resultFlags(command)
	askedFlags(command)
	langFlag(command)
	layoutFlag(command)
	programmeFlag(command)
	return command
}

// scoreRun is one run of score.
type scoreRun struct {
	io       stdio
	settings settings
	paths    []string
	house    *house
	panel    *panelFile
	asked    question
	target   report.Target
	results  *batch.Results
	progress *progress
	lines    *json.Encoder // of --json
	unscored int
	below    int
	scored   int
	dropped  bool // a row of --panel could not be used
}

// score does everything that can be wrong with the use of the command first, and opens no workbook before.
func (r *scoreRun) score(ctx context.Context) error {
	inputs, formats, err := r.prepare(ctx)
	if err != nil {
		return err
	}
	if len(inputs) == 0 {
		fmt.Fprintf(r.io.err, "No workbook was found in %s. Proposals are Excel workbooks (.xlsx); name a folder that holds some.\n", strings.Join(r.paths, ", "))
		return outcome(exitUnscored)
	}
	r.results, err = batch.NewResults(r.settings.GetString("out"), r.panel.with(inputs), formats, r.target, r.asked.Options)
	if err != nil {
		return err
	}
	defer r.results.Discard()
	if err := r.run(ctx, inputs); err != nil {
		return err
	}
	tellTwins(r.io, r.results, r.settings.GetBool("quiet"), r.house.voice)
	if only := r.settings.GetString("programme"); only != "" && r.scored+r.unscored == 0 {
		fmt.Fprintf(r.io.err, "No programme has the id %q.\n", only)
		return outcome(exitUnscored)
	}
	if nobody := r.asked.nobody(r.target, r.io); nobody && r.unscored == 0 {
		return outcome(exitUnscored)
	}
	if err := r.results.Finish(); err != nil {
		return err
	}
	for _, left := range r.results.LeftOut() {
		fmt.Fprintln(r.io.err, left.Said(r.house.voice))
	}
	r.dropped = r.panel.tell(r.house, r.io, r.settings.GetString("programme"))
	return r.conclude()
}

func (r *scoreRun) prepare(ctx context.Context) ([]batch.Input, []report.Format, error) {
	house, err := newHouse(r.settings)
	if err != nil {
		return nil, nil, err
	}
	r.house = house
	if err := house.loadMarkers(r.settings.GetString("criteria")); err != nil {
		return nil, nil, err
	}
	formats, err := report.Choose(r.settings.list("format"))
	if err != nil {
		return nil, nil, err
	}
	if err := r.numbers(); err != nil {
		return nil, nil, err
	}
	if r.panel, err = house.panelFile(ctx, r.settings.GetString("panel")); err != nil {
		return nil, nil, err
	}
	if r.asked, err = house.question(r.settings, r.io); err != nil {
		return nil, nil, err
	}
	r.target = report.Target{Voice: house.voice, Rank: r.settings.GetBool("rank"), Panel: r.panel != nil, Rates: r.asked.Rates, Manifest: r.manifest()}
	inputs, err := batch.Find(r.paths)
	return inputs, formats, err
}

// numbers refuses numbers that mean nothing.
func (r *scoreRun) numbers() error {
	if level := r.settings.GetInt("fail-under"); level < 0 || level > 3 {
		return fmt.Errorf("--fail-under takes a level from 1 to 3, not %d", level)
	}
	if jobs := r.settings.GetInt("jobs"); jobs < 1 {
		return fmt.Errorf("--jobs takes a number of workbooks from 1, not %d", jobs)
	}
	return nil
}

// manifest names the settings that change what is written. Workers and places do not.
func (r *scoreRun) manifest() report.Manifest {
	s := r.settings
	return report.Manifest{Version: version, Settings: r.asked.into(r.panel.settings(map[string]any{
		"criteria": r.criteria(), "layout": r.house.layout, "layout_sha256": r.house.layoutSHA256, "programme": s.GetString("programme"),
		"lang": s.GetString("lang"), "format": s.list("format"), "rank": s.GetBool("rank"),
	}))}
}

// criteria names the criteria that were asked for by their id: a folder's place is nobody's business.
func (r *scoreRun) criteria() string {
	if r.house.asked == nil {
		return ""
	}
	return r.house.asked.Edition().ID
}

func (r *scoreRun) run(ctx context.Context, inputs []batch.Input) error {
	h := r.house
	scoring := &batch.Scoring{Catalog: h.catalog, Markers: h.markers, Asked: h.asked, Layout: h.layout, Only: r.settings.GetString("programme"), Voice: h.voice}
	r.progress = newProgress(r.io.err, len(inputs), r.settings.GetBool("quiet"))
	defer r.progress.end()
	return batch.Run(ctx, inputs, batch.Work[batch.Scored]{Jobs: r.settings.GetInt("jobs"), Score: scoring.Score, Failed: scoring.Failed, Sink: r.take})
}

// take receives each assessment in order.
func (r *scoreRun) take(s batch.Scored) error {
	r.progress.workbook(s.Source.Workbook)
	r.panel.apply(s.Assessment)
	if err := r.results.Add(s); err != nil {
		return err
	}
	if s.Justification == "" {
		return nil // met before with the same evidence, and kept once
	}
	if r.settings.GetBool("json") {
		if err := r.lines.Encode(s.Assessment); err != nil {
			return err
		}
	}
	if s.Status == marker.NotScored {
		r.unscored++
		r.progress.pause()
		fmt.Fprintln(r.io.err, problemLine(s.Source.Workbook, s.Problems[0]))
		return nil
	}
	r.scored++
	if under := r.settings.GetInt("fail-under"); under > 0 && (s.Level == nil || *s.Level < under) {
		r.below++
	}
	return nil
}

// conclude prints the table and gives the exit code.
func (r *scoreRun) conclude() error {
	if !r.settings.GetBool("quiet") && !r.settings.GetBool("json") {
		if err := printPortfolio(r.io, r.results.Portfolio, r.target); err != nil {
			return err
		}
	}
	switch {
	case r.unscored > 0 || r.dropped:
		return outcome(exitUnscored)
	case r.below > 0:
		return outcome(exitBelow)
	}
	return nil
}
