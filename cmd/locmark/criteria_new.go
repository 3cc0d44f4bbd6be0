package main

import (
	"context"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"locmark/criteria"
	"locmark/marker"
)

func newCriteriaNew(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "new ID",
		Short: "Writes a new criterion into an edition of your own, with an example for each level",
		Example: `  locmark criteria new C5 --criteria my-criteria
  cd my-criteria && locmark criteria new C5`,
		Args: func(_ *cobra.Command, ids []string) error {
			if len(ids) != 1 {
				return fmt.Errorf("name one new criterion: locmark criteria new C5 --criteria my-criteria")
			}
			return nil
		},
		RunE: inHouse(func(_ context.Context, h *house, s settings, ids []string) error {
			return h.newCriterion(io, ids[0], s.GetString("criteria"))
		}),
	}
	command.Flags().String("criteria", ".", "the folder of the edition")
	langFlag(command)
	return command
}

func (h *house) newCriterion(io stdio, id, dir string) error {
	if slices.Contains(criteria.EditionNames(), dir) {
		return fmt.Errorf("%s comes with the program and is not changed; copy it first: locmark criteria init my-criteria --from %s", dir, dir)
	}
	m, err := h.marker(dir)
	if err != nil {
		return err
	}
	edition := m.Edition()
	if err := mustBeFree(id, m); err != nil {
		return err
	}
	data, err := criteria.NewCriterion(id, len(edition.Scale)-1)
	if err != nil {
		return err
	}
	name := filepath.Join(dir, id+".yaml")
	if err := writeWhole(name, data); err != nil {
		return err
	}
	fmt.Fprint(io.out, h.voice.Say("criterion.begun", "file", name, "dir", dir, "id", id))
	return nil
}

var plainID = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9-]*$`)

// mustBeFree refuses an id that no file could have, that no dimension claims, or that is taken. Letters differ by more than
// their case, since some disks do not tell c1.yaml from C1.yaml.
func mustBeFree(id string, m *marker.Marker) error {
	var dimensions []string
	for _, d := range m.Edition().Dimensions {
		dimensions = append(dimensions, d.Name)
	}
	same := func(other string) bool { return strings.EqualFold(id, other) }
	begins := func(dimension string) bool { return len(id) > len(dimension) && strings.HasPrefix(id, dimension) }
	switch taken := append(criterionIDs(m), dimensions...); {
	case !plainID.MatchString(id):
		return fmt.Errorf("%q cannot be an id; ids are short, such as C5: letters, digits and -", id)
	case slices.ContainsFunc(append(taken, "edition", "base"), same):
		return fmt.Errorf("the id %s is taken; %s has %s", id, m.Edition().ID, strings.Join(criterionIDs(m), ", "))
	case !slices.ContainsFunc(dimensions, begins):
		return fmt.Errorf("%s belongs to no dimension; an id begins with one of %s", id, strings.Join(dimensions, ", "))
	}
	return nil
}
