package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"locmark/criteria"
)

// knownCommand refuses what is no command of a group, with the nearest that is: a group runs by itself, to show its help, and
// cobra then suggests nothing.
func knownCommand(group *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, command := range group.Commands() {
		names = append(names, command.Name())
	}
	return fmt.Errorf("%s has no command %q%s", group.CommandPath(), args[0], criteria.Suggest(args[0], names))
}
