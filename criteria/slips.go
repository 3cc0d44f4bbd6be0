package criteria

import "fmt"

// A YAML reader stops at broken syntax with words about tokens and, often, the line above. The slips that people make are
// few, and each has a place of its own: they are looked for line by line, and told with what to type. Only a file that
// cannot be read is searched, so that nothing here decides what is right.

// slip is what somebody mistyped, and where; Line and Column count from 1.
type slip struct {
	line, column int
	message      string
}

// slips reads a file as far as the first slip.
type slips struct {
	number   int // of the line
	line     []rune
	begin    int    // the column of its first character that is no space
	columns  []int  // where the open blocks begin, outermost first; columns count from 0
	filled   bool   // the last key has its value on its own line
	text     int    // lines further right than this column are folded text; -1 where none is
	quote    opener // the quotation mark that is open
	brackets []opener
	whole    bool // inside brackets, a text or bracket has ended and no comma has come
	named    bool // inside brackets, a name with its colon has come and no comma
	found    *slip
}

// opener is a quotation mark or bracket that waits for its partner.
type opener struct {
	mark                 rune // 0 where nothing is open
	line, column, indent int
}

// firstSlip gives the first slip of a file, or nil where none of the usual ones is found.
func firstSlip(lines []string) *slip {
	s := &slips{text: -1}
	for i, line := range lines {
		s.number, s.line = i+1, []rune(line)
		if s.read(); s.found != nil {
			return s.found
		}
	}
	s.unclosed()
	return s.found
}

func (s *slips) say(column int, message string, args ...any) {
	if s.found == nil {
		s.found = &slip{s.number, column + 1, fmt.Sprintf(message, args...)}
	}
}

// unclosed tells of the mark that was never closed, where it was opened.
func (s *slips) unclosed() {
	open := s.quote
	if open.mark == 0 && len(s.brackets) > 0 {
		open = s.brackets[len(s.brackets)-1]
	}
	if open.mark == 0 {
		return
	}
	s.number = open.line
	if open.mark == '"' || open.mark == '\'' {
		s.say(open.column, "the text that begins here with %c has no %c at its end", open.mark, open.mark)
		return
	}
	s.say(open.column, "the %c here has no %c to close it", open.mark, partners[open.mark])
}

var partners = map[rune]rune{'{': '}', '[': ']'}

// read takes in one line.
func (s *slips) read() {
	indent := s.indent()
	s.begin = indent
	rest := s.line[indent:]
	switch {
	case len(rest) == 0 || s.text >= 0 && indent > s.text:
		return
	case s.quote.mark != 0 || len(s.brackets) > 0:
		s.continued(indent)
	case rest[0] == '#':
	case string(rest) == "---" && len(s.columns) == 0:
	case string(rest) == "---":
		s.say(0, secondDocument)
	default:
		s.text = -1
		s.block(indent)
	}
}

// continued is a line inside quotation marks or brackets. A key no further right than the line that opened them says that
// they were forgotten.
func (s *slips) continued(indent int) {
	open := s.quote
	if open.mark == 0 {
		open = s.brackets[len(s.brackets)-1]
	}
	if key := keyEnd(s.line[indent:]); key > 0 && indent <= open.indent {
		s.unclosed()
		return
	}
	s.scan(indent)
}

// indent counts the spaces a line begins with. Whatever else looks like one is a slip.
func (s *slips) indent() int {
	for i, r := range s.line {
		switch {
		case r == ' ':
		case s.quote.mark != 0 || len(s.brackets) > 0 || s.text >= 0:
			return i
		case r == '\t' && isComment(s.line[i:]):
			return len(s.line)
		case r == '\t':
			s.say(i, "a tab stands here; YAML takes spaces alone. Delete it and type spaces")
			return i
		case isFalseSpace(r):
			s.say(i, falseSpaceMessage)
			return i
		default:
			return i
		}
	}
	return len(s.line)
}
