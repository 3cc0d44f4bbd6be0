package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/report"
)

func newCriteriaCheck(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "check NAME|DIR",
		Short: "Lists every fault of criteria, with its place, and gives advice",
		Example: `  locmark criteria check my-criteria
  locmark criteria check lm-2.0
  locmark criteria check my-criteria --json     for editors`,
		Args: cobra.ExactArgs(1),
		RunE: inHouse(func(_ context.Context, h *house, s settings, args []string) error {
			return h.check(io, args[0], s.GetBool("json"))
		}),
	}
	jsonFlag(command)
	langFlag(command)
	return command
}

// checked is all that check says of an edition.
type checked struct {
	Edition    string             `json:"edition"`
	Faults     []place            `json:"faults"`
	Advice     []place            `json:"advice"`
	Influences []marker.Influence `json:"influences"`
}

// place is a fault or a piece of advice with where it stands; Line and Column count from 1.
type place struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

func placesOf(faults criteria.Faults) []place {
	all := make([]place, len(faults))
	for i, f := range faults {
		all[i] = place{f.File, f.Line, f.Column, f.Message}
	}
	return all
}

// check lists faults and ends with exit code 2, or gives advice and ends well.
func (h *house) check(io stdio, name string, asJSON bool) error {
	trial, err := h.trial(name)
	var faults criteria.Faults
	if err != nil && !errors.As(err, &faults) {
		return err
	}
	found := checked{Edition: name, Faults: placesOf(faults), Advice: []place{}, Influences: []marker.Influence{}}
	var advice criteria.Faults
	if trial != nil {
		advice = trial.Advice()
		found.Advice, found.Influences = placesOf(advice), trial.Marker().Influences()
	}
	err = nil
	switch {
	case asJSON:
		err = printJSON(io, found)
	case trial == nil:
		fmt.Fprintln(io.out, faults.Error())
		fmt.Fprintln(io.out, h.voice.Say("terminal.faults", "count", h.voice.Count(len(faults))))
	default:
		err = h.printAdvice(io, trial.Marker(), advice)
	}
	if err == nil && trial == nil {
		return outcome(exitWrong)
	}
	return err
}

// trial loads an edition with its examples, and gives every fault that keeps it from being scored by, or its examples from
// being run.
func (h *house) trial(name string) (*marker.Trial, error) {
	m, err := h.marker(name)
	if err != nil {
		return nil, err
	}
	trial, faults := marker.NewTrial(m)
	if len(faults) > 0 {
		return nil, faults
	}
	return trial, nil
}

func (h *house) printAdvice(io stdio, m *marker.Marker, advice criteria.Faults) error {
	if len(advice) > 0 {
		fmt.Fprintln(io.out, advice.Error())
	}
	fmt.Fprintln(io.out, h.voice.Say("terminal.no_faults", "edition", m.Edition().ID, "count", h.voice.Count(len(advice))))
	fmt.Fprintln(io.out)
	return report.WriteText(io.out, report.Influences(m), h.voice)
}
