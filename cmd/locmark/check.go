package main

import (
	"cmp"
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/report"
	"locmark/marker/workbook"
)

func newCheck(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "check WORKBOOK",
		Short: "Tells a country team what is missing or unreadable, and what would count",
		Long: `Reads a proposal as score does and says, in the language of the workbook: which sheets and columns were not found, which cells
could not be read, and what would count for each criterion, cell by cell. No level is shown unless --levels asks for it, so that
a team looks at its evidence and not at a number.`,
		Example: `  locmark check proposal.xlsx
  locmark check proposal.xlsx --levels
  locmark check register.xlsx --programme JP-004 --lang en`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return fmt.Errorf("name one workbook: locmark check proposal.xlsx")
			}
			return nil
		},
	}
	command.RunE = inHouse(func(ctx context.Context, h *house, s settings, args []string) error {
		return h.selfCheck(ctx, io, s, selfCheckOf{args[0], command.Flags().Changed("lang")})
	})
	command.Flags().Bool("levels", false, "show the levels, too")
	command.Flags().String("criteria", "", "the criteria: a name or a folder (default: lm-2.0, and lm-2.0-screening for UN INFO exports)")
	command.Flags().String("lang", "en", "language of what is written: en, fr or es (default: the workbook's own)")
	command.Flags().Lookup("lang").DefValue = "" // what stands in the help
	jsonFlag(command)
	layoutFlag(command)
	programmeFlag(command)
	return command
}

// selfCheckOf is a workbook, and whether a language was asked for.
type selfCheckOf struct {
	file       string
	inLanguage bool
}

func (h *house) selfCheck(ctx context.Context, io stdio, s settings, of selfCheckOf) error {
	reading, err := h.understand(ctx, io, of.file)
	if err != nil {
		return err
	}
	if !of.inLanguage {
		words, err := criteria.LoadWords(reading.Language())
		if err != nil {
			return err
		}
		h.voice = marker.NewVoice(words)
	}
	if err := h.loadMarkers(s.GetString("criteria")); err != nil {
		return err
	}
	m := h.markers[reading.Form.ID]
	if m == nil {
		return fmt.Errorf("%s is filled in on the form %s, and the criteria are for another; leave --criteria out", of.file, reading.Form.ID)
	}
	var all []report.SelfCheck
	for programme := range reading.Programmes(s.GetString("programme")) {
		all = append(all, h.selfCheckOne(m, reading, programme, s.GetBool("levels")))
	}
	if len(all) == 0 {
		return fmt.Errorf("%s holds no programme %q", of.file, s.GetString("programme"))
	}
	if s.GetBool("json") {
		return printJSON(io, all)
	}
	for i := range all {
		if i > 0 {
			fmt.Fprintln(io.out)
		}
		if err := report.WriteText(io.out, all[i].View(h.voice), h.voice); err != nil {
			return err
		}
	}
	return nil
}

func (h *house) selfCheckOne(m *marker.Marker, reading *workbook.Reading, programme *fact.Programme, levels bool) report.SelfCheck {
	a := m.Assess(programme)
	check := report.NewSelfCheck(a)
	for _, note := range marker.Notes(reading.Problems, h.voice) {
		check.Tell(note)
	}
	for _, u := range h.unread(reading) {
		check.Unread = append(check.Unread, report.Trouble{Cell: u.Cell, Message: u.Message})
	}
	for _, e := range reading.Expected(programme) {
		check.Missing = append(check.Missing, h.expectedText(reading.Form, e))
	}
	if levels {
		check.Assessment = a
	}
	return check
}

// expectedText names a sheet as the form calls it, or a column with the sheet of the workbook on which it is missing.
func (h *house) expectedText(form *marker.Form, e workbook.Expected) string {
	language := h.voice.Language
	if e.Column == "" {
		return h.voice.Say("selfcheck.missing_sheet", "sheet", e.Label.In(language))
	}
	return h.voice.Say("selfcheck.missing_column", "sheet", cmp.Or(e.Sheet, form.Programme.Label.In(language)), "column", e.Label.In(language))
}
