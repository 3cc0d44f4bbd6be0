package panel

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"locmark/marker/fact"
)

// levelForm is a number of the scale, alone or before its word: 2, 2.0, 2 significant, 2: significant, 2 (significant). No
// sign is part of it, and no other number.
var levelForm = regexp.MustCompile(`^([0-9]+)(?:[.,]0+)?(?:\s*[:.–—-]?\s+(.+)|\s*\((.+)\))?$`)

// level is written as a number of the scale, as its word in any language, or as both. What says anything else, "3 (almost)" or
// "2?", is nobody's level: only whoever wrote it knows which is meant.
func (r *Reader) level(written string) (int, bool) {
	written = strings.TrimSpace(written)
	id := ""
	switch parts := levelForm.FindStringSubmatch(written); {
	case strings.ContainsAny(written, "?~+*<>="):
	case parts == nil:
		id = r.worded(written)
	default:
		id = r.levels[fact.Fold(parts[1])]
		if word := parts[2] + parts[3]; word != "" && r.worded(word) != id {
			id = ""
		}
	}
	level, err := strconv.Atoi(id)
	return level, err == nil
}

// worded is the level that a word names; a number is none, a raised one neither: ² beside a word is a note.
func (r *Reader) worded(word string) string {
	if strings.ContainsFunc(word, unicode.IsNumber) {
		return ""
	}
	return r.levels[fact.Fold(word)]
}
