package criteria

import (
	"strings"
	"unicode"
)

// block is a line outside quotation marks and brackets: dashes, a key, a colon and a value.
func (s *slips) block(indent int) {
	at, dashed := s.dashes(indent)
	if s.found != nil || at >= len(s.line) {
		return
	}
	rest := s.line[at:]
	key := keyEnd(rest)
	switch {
	case key == 0 && s.isText(at, dashed):
		s.value(at)
		return
	case key == 0:
		s.noColon(at)
		return
	}
	s.place(at, dashed)
	s.value(at + key + 1)
}

// isText: an item of a list, or the further lines of a value.
func (s *slips) isText(at int, dashed bool) bool {
	return dashed || len(s.columns) == 0 && strings.ContainsRune("\"'{[", s.line[at]) || len(s.columns) > 0 && at > s.columns[len(s.columns)-1]
}

// dashes steps over the dashes of a list, and gives where what follows them begins.
func (s *slips) dashes(at int) (int, bool) {
	dashed := false
	for at < len(s.line) && s.line[at] == '-' {
		next := at + 1
		if next < len(s.line) && s.line[next] != ' ' {
			if s.line[next] != '-' && !unicode.IsDigit(s.line[next]) {
				s.say(next, "a space must follow the dash: - %s", string(s.line[next:]))
			}
			return at, dashed
		}
		s.place(at, dashed || !s.filled)
		s.filled, dashed = false, true
		for at = next; at < len(s.line) && s.line[at] == ' '; at++ {
		}
	}
	return at, dashed
}

// place finds the block that a key or dash belongs to by its column.
func (s *slips) place(at int, begins bool) {
	last := -1
	for len(s.columns) > 0 && s.columns[len(s.columns)-1] > at {
		last = s.columns[len(s.columns)-1]
		s.columns = s.columns[:len(s.columns)-1]
	}
	switch {
	case len(s.columns) > 0 && s.columns[len(s.columns)-1] == at:
		return
	case last >= 0 && len(s.columns) > 0:
		s.say(at, "this line begins in column %d, and the lines above it in column %d; lines that belong together begin in the same column", at+1, last+1)
	case len(s.columns) > 0 && s.filled && !begins:
		s.say(at, "this line begins further right than the line it belongs with (column %d instead of %d); lines that belong together begin in the same column", at+1, s.columns[len(s.columns)-1]+1)
	}
	s.columns = append(s.columns, at)
}

func (s *slips) noColon(at int) {
	word := string(s.line[at:])
	if name, value, ok := strings.Cut(word, ":"); ok && !strings.ContainsAny(name, " \"'{[") {
		s.say(at+len([]rune(name))+1, "an ordinary space must follow the colon: %s: %s", name, strings.TrimLeftFunc(value, unicode.IsSpace))
		return
	}
	name, value, _ := strings.Cut(word, " ")
	s.say(at, "this line has no colon; a line is a name, a colon, a space and a value: %s: %s", name, value)
}

// keyEnd gives where the colon of a key stands in the rest of a line, or 0 where no key does.
func keyEnd(rest []rune) int {
	if len(rest) == 0 || strings.ContainsRune("{[#", rest[0]) {
		return 0
	}
	quote := rune(0)
	for i, r := range rest {
		if r == quote || i == 0 && (r == '"' || r == '\'') {
			quote ^= r
		}
		if quote != 0 {
			continue
		}
		switch {
		case r == ':' && (i+1 == len(rest) || rest[i+1] == ' ' || rest[i+1] == '\t'):
			return i
		case r == '#' && i > 0 && rest[i-1] == ' ':
			return 0
		}
	}
	return 0
}

func isComment(rest []rune) bool {
	text := strings.TrimSpace(string(rest))
	return text == "" || text[0] == '#'
}

// isFalseSpace: spaces that only look like one, and characters without width.
func isFalseSpace(r rune) bool {
	return r != ' ' && r != '\t' && (unicode.Is(unicode.Zs, r) || r >= 0x200b && r <= 0x200d || r == 0x2060)
}
