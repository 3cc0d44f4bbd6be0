package main

import (
	"context"
	"fmt"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"locmark/marker"
	"locmark/marker/batch"
	"locmark/marker/report"
	"locmark/marker/tune"
)

// markings reads every workbook under the paths once and marks its programmes by one edition. Workbooks that cannot be read
// are named as errors; that there is none at all, or no programme in them, ends the command.
func (h *house) markings(ctx context.Context, io stdio, s settings, m *marker.Marker, paths []string) (*batch.Gathered, error) {
	inputs, err := batch.Find(paths)
	if err != nil {
		return nil, err
	}
	scoring := &batch.Scoring{Catalog: h.catalog, Markers: map[string]*marker.Marker{m.Form().ID: m}, Asked: m, Layout: h.layout, Voice: h.voice}
	gathered, err := batch.Gather(ctx, inputs, s.GetInt("jobs"), scoring)
	if err != nil {
		return nil, err
	}
	for _, refused := range gathered.Unreadable {
		fmt.Fprintln(io.err, problemLine(refused.Source.Workbook, refused.Problems[0]))
	}
	if len(gathered.Markings) == 0 {
		fmt.Fprintln(io.err, h.voice.Say("terminal.no_programmes", "paths", strings.Join(paths, ", "), "edition", m.Edition().ID))
		return nil, outcome(exitUnscored)
	}
	return gathered, nil
}

// portfolio is the programmes under the paths, marked by the criteria that were asked for.
func (h *house) portfolio(ctx context.Context, io stdio, s settings, paths []string) (*marker.Marker, *batch.Gathered, error) {
	m, err := h.marker(s.GetString("criteria"))
	if err != nil {
		return nil, nil, err
	}
	gathered, err := h.markings(ctx, io, s, m, paths)
	return m, gathered, err
}

// show prints a result, as JSON or as the page that lays it out, and ends with the exit code of what could not be read.
func (h *house) show(io stdio, s settings, result any, page func() report.View, g *batch.Gathered) error {
	var err error
	if s.GetBool("json") {
		err = printJSON(io, result)
	} else {
		err = report.WriteText(io.out, page(), h.voice)
	}
	if err != nil {
		return err
	}
	return unread(g)
}

// sampleOf says what a result rests on.
func sampleOf(g *batch.Gathered) tune.Sample {
	sample := tune.Sample{Programmes: len(g.Markings), Repeated: g.Repeated, OtherForm: append([]string{}, g.OtherForm...), Unreadable: []string{}}
	for _, refused := range g.Unreadable {
		sample.Unreadable = append(sample.Unreadable, refused.Source.Workbook)
	}
	return sample
}

// unread is the exit code of a command that has done its work on all that could be read.
func unread(g *batch.Gathered) error {
	if len(g.Unreadable) > 0 {
		return outcome(exitUnscored)
	}
	return nil
}

// jobsFlag is of commands that read workbooks.
func jobsFlag(command *cobra.Command) {
	command.Flags().Int("jobs", runtime.NumCPU(), "how many workbooks are read at once")
}

// somePaths refuses a command line without workbooks.
func somePaths(command *cobra.Command, paths []string) error {
	if len(paths) == 0 || slices.Contains(paths, "") {
		return fmt.Errorf("name a workbook, or a folder of them; see %s --help", command.CommandPath())
	}
	return nil
}
