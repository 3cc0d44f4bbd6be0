package portfolio

import (
	"strconv"
	"strings"
)

// RateFault is what is wrong in one line of a table of rates, and what to do, in the language of whoever reads it.
type RateFault struct {
	Line int
	Text string // a sentence of criteria/words/rates.yaml
	said string // the same with its line, as it is told
}

// RateFaults are all of a table, from its beginning to its end.
type RateFaults []RateFault

// Error tells of all, a line each.
func (f RateFaults) Error() string {
	lines := make([]string, len(f))
	for i, fault := range f {
		lines[i] = fault.said
	}
	return strings.Join(lines, "\n")
}

// fault notes what is wrong in a line, by the name of its sentence and what fills its places.
func (t *ratesTable) fault(line int, key string, places ...string) {
	text := t.voice.Say("rates."+key, places...)
	t.faults = append(t.faults, RateFault{line, text, t.voice.Say("rates.line", "line", strconv.Itoa(line), "text", text)})
}

// shown is an entry as a message repeats it: what would steer a terminal is written out.
func shown(entry string) string {
	quoted := strconv.QuoteToGraphic(entry)
	return quoted[1 : len(quoted)-1]
}
