package fact

import "strings"

// pattern is how a statement begins. gap stands for words of any kind, within bounds.
type pattern []string

const gap = "…"

// newPattern folds a pattern, in which … stands for anything.
func newPattern(text string) pattern {
	var p pattern
	for i, part := range strings.Split(text, gap) {
		if i > 0 {
			p = append(p, gap)
		}
		p = append(p, strings.Fields(Fold(part))...)
	}
	return p
}

// matches reports whether a statement begins with the pattern, and does not go on to say what came of it ("number of
// women trained who found work").
func (p pattern) matches(statement []string) bool {
	if len(p) == 0 {
		return !saysWhatCame(statement)
	}
	if p[0] != gap {
		return len(statement) > 0 && statement[0] == p[0] && p[1:].matches(statement[1:])
	}
	for i := range min(len(statement), longestGap) + 1 {
		if i > 0 && turns[statement[i-1]] {
			return false
		}
		if p[1:].matches(statement[i:]) {
			return true
		}
	}
	return false
}

// longestGap is how many words a gap stands for at most.
const longestGap = 10

// saysWhatCame reports whether the rest of a statement holds a relative clause.
func saysWhatCame(rest []string) bool {
	for _, word := range rest {
		if clauses[word] {
			return true
		}
	}
	return false
}

// clauses are folded words that begin a relative clause, and turns those at which a statement turns from what it counts
// to something else: what is trained behind "with" is not what is counted.
var (
	clauses = words("that who whose which que qui dont quien quienes cuyo cuya cuyos cuyas ayant cujos cujas")
	turns   = words(`that who whose which que qui dont quien quienes cuyo cuya cuyos cuyas ayant cujos cujas
		with having from by after through using where
		avec par apres grace depuis
		con tras mediante por desde
		com apos`)
)
