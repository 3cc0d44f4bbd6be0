package criteria

import (
	"fmt"
	"strings"

	"locmark/criteria/spelling"
)

// Nearest gives the known name that is closest to what was written, or "" where none is close.
func Nearest(written string, known []string) string {
	best, least := "", 0
	for _, name := range known {
		most := max(1, (max(len(written), len(name))+1)/3)
		d := spelling.Distance(strings.ToLower(written), strings.ToLower(name))
		if d <= most && (best == "" || d < least) {
			best, least = name, d
		}
	}
	return best
}

// mostListed is how many known names a message lists: nobody finds theirs among more.
const mostListed = 20

// Suggest ends a message about an unknown name: the nearest known one, or all there are, where they are few.
func Suggest(written string, known []string) string {
	if name := Nearest(written, known); name != "" {
		return fmt.Sprintf("; did you mean %q?", name)
	}
	if len(known) == 0 || len(known) > mostListed {
		return ""
	}
	return "; known are " + strings.Join(known, ", ")
}
