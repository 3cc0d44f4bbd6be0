package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/report"
	"locmark/marker/workbook"
)

func newExplain(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "explain WORKBOOK [CRITERION]",
		Short: "Shows why a programme stands where it does, and what would change it",
		Long: `Prints the full trace of a programme in the terminal: what each level asks for, what was found in which cells, what would
raise it, and how much may be lost before it falls. Of a register, of every programme in it, or of the one of --programme.

With --what-if, some cells are taken to say something else, and what they said and the levels before and after are shown; no
file is changed. A cell is written as steps name it, Budget!O8, or as programme.FIELD or TABLE.COLUMN[ROW], where ROW is a
row's name or else its number on the sheet: see locmark facts.`,
		Example: `  locmark explain proposal.xlsx
  locmark explain proposal.xlsx C1
  locmark explain register.xlsx --programme JP-004 --lang fr
  locmark explain proposal.xlsx --what-if 'Budget!O8=200000' --what-if programme.total_budget=500000
  locmark explain proposal.xlsx --what-if 'budget.amount[1.1]=200000'`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 || len(args) > 2 {
				return fmt.Errorf("name one workbook, and a criterion if you like: locmark explain proposal.xlsx C1")
			}
			return nil
		},
	}
	// A value may hold a comma, so the list is the flag's own and not of the settings.
	whatIf := command.Flags().StringArray("what-if", nil, "a cell and what it is taken to say; may be given several times")
	command.RunE = inHouse(func(ctx context.Context, h *house, s settings, args []string) error {
		e := &explainer{house: h, io: io, settings: s, whatIf: *whatIf}
		if len(args) == 2 {
			e.criterion = args[1]
		}
		return e.explain(ctx, args[0])
	})
	command.Flags().String("criteria", "", "the criteria: a name or a folder (default: lm-2.0, and lm-2.0-screening for UN INFO exports)")
	jsonFlag(command)
	langFlag(command)
	layoutFlag(command)
	programmeFlag(command)
	return command
}

// explainer is one run of explain.
type explainer struct {
	*house
	io        stdio
	settings  settings
	whatIf    []string
	criterion string
}

// explained is all that explain says of one programme. WhatIf and After are nil where nothing was asked to be otherwise.
type explained struct {
	WhatIf []marker.Imagined  `json:"what_if,omitempty"`
	Before *marker.Assessment `json:"before"`
	After  *marker.Assessment `json:"after,omitempty"`
}

func (e *explainer) explain(ctx context.Context, file string) error {
	if err := e.loadMarkers(e.settings.GetString("criteria")); err != nil {
		return err
	}
	reading, err := e.understand(ctx, e.io, file)
	if err != nil {
		return err
	}
	m := e.markers[reading.Form.ID]
	if m == nil {
		return fmt.Errorf("%s is filled in on the form %s, and the criteria are for another; leave --criteria out", file, reading.Form.ID)
	}
	ids := criterionIDs(m)
	if i := slices.IndexFunc(ids, func(id string) bool { return strings.EqualFold(id, e.criterion) }); i >= 0 {
		e.criterion = ids[i]
	} else if e.criterion != "" {
		return fmt.Errorf("%s has no criterion %q%s", m.Edition().ID, e.criterion, criteria.Suggest(e.criterion, ids))
	}
	all, err := e.programmes(m, reading)
	switch {
	case err != nil:
		return err
	case len(all) == 0:
		return fmt.Errorf("%s holds no programme %q", file, e.settings.GetString("programme"))
	case e.settings.GetBool("json"):
		return printJSON(e.io, all)
	}
	return e.print(all)
}

// understand opens one workbook and finds its layout.
func (h *house) understand(ctx context.Context, io stdio, file string) (*workbook.Reading, error) {
	switch info, err := os.Stat(file); {
	case err != nil:
		return nil, fmt.Errorf("there is no workbook %s", file)
	case info.IsDir():
		return nil, fmt.Errorf("%s is a folder; name one workbook in it", file)
	}
	book, problem := workbook.Open(ctx, file, filepath.Base(file))
	if problem != nil {
		return nil, h.refuse(io, filepath.Base(file), *problem)
	}
	reading, problem := h.catalog.Understand(book, h.layout)
	if problem != nil {
		return nil, h.refuse(io, filepath.Base(file), *problem)
	}
	return reading, nil
}

// programmes explains the programmes that were asked for. Where a cell is taken to say something else, that is the one that has
// the cell.
func (e *explainer) programmes(m *marker.Marker, reading *workbook.Reading) ([]explained, error) {
	var all []explained
	var missed error
	for programme := range reading.Programmes(e.settings.GetString("programme")) {
		one, err := e.one(m, programme)
		switch {
		case errors.Is(err, marker.ErrNotRead):
			missed = cmp.Or(missed, err)
		case err != nil:
			return nil, err
		default:
			all = append(all, one)
		}
	}
	if missed != nil && len(all) != 1 {
		return nil, e.ofOne(missed, m, reading)
	}
	return all, nil
}

func (e *explainer) one(m *marker.Marker, programme *fact.Programme) (explained, error) {
	one := explained{Before: m.Assess(programme)}
	if len(e.whatIf) == 0 {
		return one, nil
	}
	changed, imagined, err := m.WhatIf(programme, e.whatIf)
	if err != nil {
		return one, err
	}
	one.WhatIf = imagined
	one.After = m.Assess(changed)
	return one, nil
}

func (e *explainer) print(all []explained) error {
	for i, one := range all {
		if i > 0 {
			fmt.Fprintln(e.io.out)
		}
		view := report.Explanation(one.Before, e.criterion, e.voice)
		if one.After != nil {
			view = append(report.Title(one.Before), report.WhatIf(one.WhatIf, e.voice)...)
			view = append(view, report.BeforeAndAfter(one.Before, one.After, e.voice)...)
		}
		if err := report.WriteText(e.io.out, view, e.voice); err != nil {
			return err
		}
	}
	return nil
}
