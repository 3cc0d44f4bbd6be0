package main

import (
	"encoding/json"
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"locmark/criteria"
)

// version is what this program calls itself in every output.
const version = "0.1.0"

// editionVersion is one embedded edition in the output of version.
type editionVersion struct {
	ID      string `json:"id"`
	Version string `json:"version"`
	SHA256  string `json:"sha256"`
}

func newVersion(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "version",
		Short: "Shows the version of the program and of the criteria in it",
		Example: `  locmark version
  locmark version --json`,
		Args: cobra.NoArgs,
		RunE: func(command *cobra.Command, _ []string) error {
			s, err := readSettings(command)
			if err != nil {
				return err
			}
			return printVersion(io, s.GetBool("json"))
		},
	}
	jsonFlag(command)
	return command
}

func printVersion(io stdio, asJSON bool) error {
	editions := []editionVersion{}
	for _, id := range criteria.EditionNames() {
		edition, faults, err := criteria.LoadEdition(id)
		if err != nil {
			return err
		}
		if len(faults) > 0 {
			return faults
		}
		editions = append(editions, editionVersion{edition.ID, edition.Version, edition.SHA256})
	}
	if asJSON {
		return printJSON(io, map[string]any{"version": version, "go": goVersion(), "editions": editions})
	}
	fmt.Fprintf(io.out, "locmark %s (%s)\n", version, goVersion())
	for _, e := range editions {
		fmt.Fprintf(io.out, "  %s %s, sha256 %s\n", e.ID, e.Version, e.SHA256)
	}
	return nil
}

func goVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return info.GoVersion
	}
	return "unknown Go"
}

// printJSON prints data for programs: one object, indented, without escaping for web pages.
func printJSON(io stdio, data any) error {
	encoder := json.NewEncoder(io.out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(data)
}
