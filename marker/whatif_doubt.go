package marker

import (
	"fmt"
	"slices"

	"locmark/marker/fact"
)

// inDoubt tells both readings of a text that has two; "" where that is not why it cannot be read.
func inDoubt(problem *fact.Problem) string {
	if problem == nil {
		return ""
	}
	one, other := slices.Index(problem.Args, "one"), slices.Index(problem.Args, "other")
	if one < 0 || other < 0 {
		return ""
	}
	return fmt.Sprintf("; it can be read as %s or as %s, so write the one that is meant", problem.Args[one+1], problem.Args[other+1])
}
