package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"locmark/criteria"
)

func newCriteriaSchema(io stdio) *cobra.Command {
	kinds := strings.Join(criteria.SchemaNames(), ", ")
	return &cobra.Command{
		Use:   "schema [KIND]",
		Short: "Prints the grammar as JSON Schema, so that an editor completes and underlines",
		Long: `Prints the grammar of criteria as JSON Schema 2020-12, so that an editor completes keys, says what they
are for, and underlines what is misspelt. KIND is one of ` + kinds + `;
without it, the schema is of whichever of them a file is.`,
		Example: `  locmark criteria schema > locmark.schema.json
  locmark criteria schema criterion > criterion.schema.json

An editor that speaks YAML takes it from the first line of a file:
  # yaml-language-server: $schema=criterion.schema.json`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return fmt.Errorf("name one kind of file, or none: %s", kinds)
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			text, err := criteria.Schema(strings.Join(args, ""))
			if err == nil {
				_, err = io.out.Write(text)
			}
			return err
		},
	}
}
