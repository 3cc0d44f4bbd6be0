package main

import (
	"context"
	"errors"
)

// The exit codes. Where several hold, the first of wrong, unscored, below is given.
const (
	exitDone        = 0
	exitUnscored    = 1   // some workbook or programme got no score
	exitMissed      = 1   // of criteria: an example is not as promised, or a change goes unnoticed
	exitWrong       = 2   // wrong use, a path that does not exist, faulty criteria, nowhere to write
	exitBelow       = 3   // with --fail-under, a programme below
	exitInterrupted = 130 // by the user
)

// outcome is an exit code other than 0 that is no mistake of the user's: it has been reported already.
type outcome int

func (o outcome) Error() string { return "the run ended with a result that has been reported" }

// exitCode gives the exit code of what a command returned.
func exitCode(err error) int {
	var reported outcome
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.As(err, &reported):
		return int(reported)
	}
	return exitWrong
}
