package criteria

import (
	"fmt"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Nearest gives the known name that is closest to what was written, or "" where none is close.
func Nearest(written string, known []string) string {
	best, least := "", 0
	for _, name := range known {
		most := max(1, (max(len(written), len(name))+1)/3)
		d := levenshtein.ComputeDistance(strings.ToLower(written), strings.ToLower(name))
		if d <= most && (best == "" || d < least) {
			best, least = name, d
		}
	}
	return best
}

// Suggest ends a message about an unknown name: the nearest known one, or all there are.
func Suggest(written string, known []string) string {
	if name := Nearest(written, known); name != "" {
		return fmt.Sprintf("; did you mean %q?", name)
	}
	if len(known) == 0 {
		return ""
	}
	return "; known are " + strings.Join(known, ", ")
}
