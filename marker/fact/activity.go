package fact

import "strings"

// beginnings are ways in which statements begin, as a tree of folded words. A gap stands for words of any kind.
type beginnings struct {
	words map[string]*beginnings
	gap   *beginnings
	end   bool
}

// add takes a pattern, in which … stands for anything.
func (b *beginnings) add(pattern string) {
	for i, part := range strings.Split(pattern, "…") {
		if i > 0 {
			b = b.afterGap()
		}
		for word := range strings.FieldsSeq(Fold(part)) {
			b = b.after(word)
		}
	}
	b.end = true
}

func (b *beginnings) afterGap() *beginnings {
	if b.gap == nil {
		b.gap = &beginnings{}
	}
	return b.gap
}

func (b *beginnings) after(word string) *beginnings {
	if b.words == nil {
		b.words = make(map[string]*beginnings)
	}
	if b.words[word] == nil {
		b.words[word] = &beginnings{}
	}
	return b.words[word]
}

// match reports whether a statement begins in one of these ways, and does not go on to say what came of it ("number of
// women trained who found work").
func (b *beginnings) match(statement []string) bool {
	if b.end && !saysWhatCame(statement) {
		return true
	}
	if len(statement) > 0 {
		if next := b.words[statement[0]]; next != nil && next.match(statement[1:]) {
			return true
		}
	}
	return b.gap != nil && b.gap.matchBehind(statement)
}

// matchBehind tries the gap with more and more words, up to those at which a statement turns to something else.
func (b *beginnings) matchBehind(statement []string) bool {
	const longest = 10
	for i := range min(len(statement), longest) + 1 {
		if i > 0 && turns[statement[i-1]] {
			return false
		}
		if b.match(statement[i:]) {
			return true
		}
	}
	return false
}

// saysWhatCame reports whether the rest of a statement holds a relative clause.
func saysWhatCame(rest []string) bool {
	for _, word := range rest {
		if clauses[word] {
			return true
		}
	}
	return false
}

// clauses are folded words that begin a relative clause; turns those at which a statement turns from what it counts to
// something else: what is trained behind "with" is not what is counted.
var (
	clauses = words("that who whose which que qui dont quien quienes cuyo cuya cuyos cuyas ayant cujos cujas")
	turns   = words(`that who whose which que qui dont quien quienes cuyo cuya cuyos cuyas ayant cujos cujas
		with having from by after through using where
		avec par apres grace depuis
		con tras mediante por desde
		com apos`)
)
