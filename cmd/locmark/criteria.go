package main

import "github.com/spf13/cobra"

// newCriteria is the workbench of those who keep the criteria.
func newCriteria(io stdio) *cobra.Command {
	command := &cobra.Command{
		Use:   "criteria",
		Short: "The workbench of those who keep the criteria: read, copy and write them",
		Example: `  locmark criteria list                      the editions that come with the program
  locmark criteria show C1                   one criterion as a page
  locmark criteria init my-criteria          a copy to edit
  locmark score proposals --criteria my-criteria`,
		Args: knownCommand,
		RunE: func(command *cobra.Command, _ []string) error {
			return command.Help()
		},
	}
	command.AddCommand(newCriteriaList(io), newCriteriaShow(io), newCriteriaInit(io), newCriteriaNew(io))
	command.AddCommand(newCriteriaCheck(io))
	command.AddCommand(newCriteriaSchema(io), newCriteriaDocs(io))
	command.AddCommand(newCriteriaTest(io))
	command.AddCommand(newCriteriaDiff(io))
	return command
}
