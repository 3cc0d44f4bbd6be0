package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"locmark/criteria"
	"locmark/marker/batch"
)

func newCriteriaInit(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "init DIR",
		Short: "Copies an edition to a folder, to be edited",
		Example: `  locmark criteria init my-criteria
  locmark criteria init my-screening --from lm-2.0-screening
  locmark criteria init next --from my-criteria`,
		Args: func(_ *cobra.Command, folders []string) error {
			if len(folders) != 1 || folders[0] == "" {
				return fmt.Errorf("name one new folder: locmark criteria init my-criteria")
			}
			return nil
		},
		RunE: inHouse(func(_ context.Context, h *house, s settings, folders []string) error {
			return h.copyEdition(io, folders[0], s.GetString("from"))
		}),
	}
	command.Flags().String("from", defaultEditions[0], "the edition to copy: a name or a folder")
	langFlag(command)
	return command
}

// copyEdition copies an edition that has no faults, so that the first fault people meet is their own.
func (h *house) copyEdition(io stdio, dir, from string) error {
	if err := mustBeNew(dir); err != nil {
		return err
	}
	m, err := h.marker(from)
	if err != nil {
		return err
	}
	edition := m.Edition()
	if err := writeFiles(dir, edition.Files()); err != nil {
		return err
	}
	fmt.Fprint(io.out, h.voice.Say("criterion.copied", "dir", dir, "edition", edition.ID,
		"count", h.voice.Count(len(edition.Criteria)), "file", filepath.Join(dir, edition.Criteria[0].ID+".yaml")))
	return nil
}

// mustBeNew refuses a folder that holds anything: nobody's criteria are written over. It refuses the folder people are in
// too, which would be replaced under their feet.
func mustBeNew(dir string) error {
	entries, err := os.ReadDir(dir)
	place, _ := filepath.Abs(dir)
	here, _ := filepath.Abs(".")
	switch {
	case place == here:
		return fmt.Errorf("%s is the folder you are in; please name a new one, such as my-criteria", dir)
	case slices.Contains(criteria.EditionNames(), filepath.Clean(dir)):
		return fmt.Errorf("%s is the name of an edition that comes with the program, and --criteria %s would go on meaning that one; please choose another folder, such as my-criteria", dir, dir)
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("%s cannot hold an edition: %w", dir, err)
	case len(entries) > 0:
		return fmt.Errorf("%s is not empty and was left as it is; please choose another folder", dir)
	}
	return nil
}

// writeFiles writes a new folder whole or not at all.
func writeFiles(dir string, files map[string][]byte) error {
	folder, err := batch.NewFolder(dir, nil)
	if err != nil {
		return err
	}
	defer folder.Discard()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		file, err := folder.Create(name)
		if err != nil {
			return err
		}
		if _, err := file.Write(files[name]); err != nil {
			return err
		}
		if err := file.Close(); err != nil {
			return err
		}
	}
	return folder.Commit()
}
