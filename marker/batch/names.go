package batch

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// names gives each programme a file name of its own. Last is the last number given to a name; 1 is the name itself.
type names struct{ last map[string]int }

// longestName is how many bytes of an id a file name keeps: file systems allow 255, and paths on Windows 260.
const longestName = 100

// reserved are names that Windows keeps for devices, whatever stands behind their first dot.
var reserved = regexp.MustCompile(`(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$`)

// justification is the file of a programme's justification. Names that differ only in case are the same to Windows and
// macOS, so the later one gets a number.
func (n *names) justification(id string) string { return "justifications/" + n.file(id) + ".md" }

// file is the name of a file for an id, without the ending that is put to it.
func (n *names) file(id string) string {
	if n.last == nil {
		n.last = map[string]int{}
	}
	name, ending := fileName(id), ""
	if device := reserved.FindStringSubmatch(name); device != nil {
		n.last[folded(name)] = max(1, n.last[folded(name)])
		name, ending = device[1], device[2]
	}
	return n.take(name, ending)
}

// take gives the name with its ending, or the first of name-2, name-3, … that is not taken with it.
func (n *names) take(name, ending string) string {
	free, key := name+ending, folded(name+ending)
	for n.last[folded(free)] > 0 {
		n.last[key]++
		free = name + "-" + strconv.Itoa(n.last[key]) + ending
	}
	n.last[folded(free)] = 1
	return free
}

func folded(name string) string { return strings.ToLower(strings.ToUpper(name)) }

// fileName writes an id in letters, digits, - _ and dots alone. A dot in front would hide the file, a dash there would be an
// option to whatever program is given the file, and Windows drops a dot at the end.
func fileName(id string) string {
	name := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || strings.ContainsRune("-_.", r) {
			return r
		}
		return '_'
	}, norm.NFC.String(id))
	if strings.HasPrefix(name, ".") || name == "" {
		name = "_" + strings.TrimPrefix(name, ".")
	}
	if strings.HasPrefix(name, "-") {
		name = "_" + name
	}
	if len(name) > longestName {
		name = name[:longestName]
		for !utf8.ValidString(name) {
			name = name[:len(name)-1]
		}
	}
	if trimmed := strings.TrimRight(name, "."); trimmed != name {
		name = trimmed + "_"
	}
	return name
}
