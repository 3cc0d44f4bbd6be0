package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"locmark/criteria"
)

func newCriteriaList(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "list",
		Short: "Lists the editions that come with the program",
		Example: `  locmark criteria list
  locmark criteria list --json`,
		Args: cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			s, err := readSettings(command)
			if err != nil {
				return err
			}
			return listEditions(io, s)
		},
	}
	jsonFlag(command)
	langFlag(command)
	return command
}

// listedEdition is one edition in the output of criteria list.
type listedEdition struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Version  string   `json:"version"`
	Form     string   `json:"form"`
	Criteria []string `json:"criteria"`
	SHA256   string   `json:"sha256"`
}

func listEditions(io stdio, s settings) error {
	h, err := newHouse(s)
	if err != nil {
		return err
	}
	listed := []listedEdition{}
	for _, name := range criteria.EditionNames() {
		m, err := h.marker(name)
		if err != nil {
			return err
		}
		e := m.Edition()
		listed = append(listed, listedEdition{e.ID, e.Title.In(h.voice.Language), e.Version, e.Form, criterionIDs(m), e.SHA256})
	}
	if s.GetBool("json") {
		return printJSON(io, map[string]any{"editions": listed})
	}
	return h.printEditions(io, listed)
}

func (h *house) printEditions(io stdio, listed []listedEdition) error {
	table := tabwriter.NewWriter(io.out, 0, 0, 2, ' ', 0)
	for _, e := range listed {
		count := h.voice.Say("criterion.count", "count", h.voice.Count(len(e.Criteria)))
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", e.ID, e.Version, e.Title, e.Form, count)
	}
	return table.Flush()
}
