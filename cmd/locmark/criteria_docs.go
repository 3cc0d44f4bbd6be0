package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"locmark/marker/batch"
	"locmark/marker/report"
)

func newCriteriaDocs(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "docs NAME|DIR",
		Short: "Writes the handbook of an edition: its rules, and a page for each criterion",
		Example: `  locmark criteria docs lm-2.0 --out handbook
  locmark criteria docs my-criteria --out manuel --lang fr`,
		Args: func(_ *cobra.Command, names []string) error {
			if len(names) != 1 {
				return fmt.Errorf("name one edition: locmark criteria docs lm-2.0 --out handbook")
			}
			return nil
		},
		RunE: func(command *cobra.Command, names []string) error {
			s, err := readSettings(command)
			if err != nil {
				return err
			}
			return writeHandbook(io, s, names[0])
		},
	}
	command.Flags().String("out", "", "the folder to write the handbook to")
	langFlag(command)
	return command
}

func writeHandbook(io stdio, s settings, name string) error {
	out := s.GetString("out")
	if out == "" {
		return fmt.Errorf("say where to write the handbook: locmark criteria docs %s --out handbook", name)
	}
	h, err := newHouse(s)
	if err != nil {
		return err
	}
	m, err := h.marker(name)
	if err != nil {
		return err
	}
	if batch.IsResult(out) && !isHandbook(out) {
		return fmt.Errorf("%s holds results of another command; please choose another folder for the handbook", out)
	}
	folder, err := batch.NewFolder(out, nil)
	if err != nil {
		return err
	}
	defer folder.Discard()
	if err := report.WriteHandbook(folder, m, version); err != nil {
		return fmt.Errorf("the handbook cannot be written to %s: %w", out, err)
	}
	if err := folder.Commit(); err != nil {
		return err
	}
	fmt.Fprintf(io.out, "The handbook of %s begins with %s.\n", m.Edition().ID, filepath.Join(out, report.HandbookName))
	return nil
}

// isHandbook tells a handbook from other results, which it must not replace.
func isHandbook(folder string) bool {
	data, err := os.ReadFile(filepath.Join(folder, report.ManifestName))
	if err != nil {
		return false
	}
	var manifest struct {
		Settings struct{ Command string }
	}
	return json.Unmarshal(data, &manifest) == nil && manifest.Settings.Command == report.HandbookCommand
}
