package portfolio

import (
	"fmt"
	"strings"
)

// RateFault is what is wrong in one line of a table of rates, and what to do.
type RateFault struct {
	Line int
	Text string
}

// RateFaults are all of a table, from its beginning to its end.
type RateFaults []RateFault

// Error tells of all, a line each.
func (f RateFaults) Error() string {
	lines := make([]string, len(f))
	for i, fault := range f {
		lines[i] = fmt.Sprintf("line %d: %s", fault.Line, fault.Text)
	}
	return strings.Join(lines, "\n")
}

func (t *ratesTable) fault(line int, text string, args ...any) {
	t.faults = append(t.faults, RateFault{line, fmt.Sprintf(text, args...)})
}
