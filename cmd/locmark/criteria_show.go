package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/report"
)

func newCriteriaShow(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "show ID",
		Short: "Shows one criterion as a page: its question, ladder, guards, sources and examples",
		Example: `  locmark criteria show C1
  locmark criteria show C1 --lang es
  locmark criteria show C1 --criteria my-criteria`,
		Args: func(_ *cobra.Command, ids []string) error {
			if len(ids) != 1 {
				return fmt.Errorf("name one criterion: locmark criteria show C1")
			}
			return nil
		},
		RunE: inHouse(func(_ context.Context, h *house, s settings, ids []string) error {
			return h.showCriterion(io, ids[0], s.GetString("criteria"))
		}),
	}
	criteriaFlag(command)
	langFlag(command)
	return command
}

// criteriaFlag is of the commands that speak of one edition.
func criteriaFlag(command *cobra.Command) {
	command.Flags().String("criteria", defaultEditions[0], "the criteria: a name or a folder")
}

func (h *house) showCriterion(io stdio, id, edition string) error {
	m, err := h.marker(edition)
	if err != nil {
		return err
	}
	index := slices.Index(criterionIDs(m), id)
	if index < 0 {
		return fmt.Errorf("%s has no criterion %q%s", m.Edition().ID, id, criteria.Suggest(id, criterionIDs(m)))
	}
	return report.WriteText(io.out, report.Criterion(m, index), h.voice)
}

func criterionIDs(m *marker.Marker) []string {
	var ids []string
	for i := range m.Edition().Criteria {
		ids = append(ids, m.Edition().Criteria[i].ID)
	}
	return ids
}
