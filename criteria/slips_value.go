package criteria

import "strings"

// value is what stands after a colon or dash, from a column on.
func (s *slips) value(at int) {
	s.whole, s.named = false, false
	for at < len(s.line) && (s.line[at] == ' ' || s.line[at] == '\t') {
		at++
	}
	s.filled = at < len(s.line) && s.line[at] != '#'
	if !s.filled {
		return
	}
	switch first := s.line[at]; {
	case first == '|' || first == '>':
		s.folded(at)
	case strings.ContainsRune("\"'{[", first):
		s.scan(at)
	case strings.ContainsRune("}]", first):
		s.say(at, "this %c closes nothing; delete it", first)
	default:
		s.plain(at)
	}
}

// folded is text on the lines below that stand further right than the line itself.
func (s *slips) folded(at int) {
	if rest := strings.TrimLeft(string(s.line[at+1:]), "+-123456789"); !isComment([]rune(rest)) || rest != "" && rest[0] != ' ' {
		s.say(at, "after %c the text begins on the next line, further right", s.line[at])
		return
	}
	s.text = s.begin
}

// plain is a value without quotation marks, which must begin with a letter or number and hold no colon.
func (s *slips) plain(at int) {
	if s.begins(at); s.found != nil {
		return
	}
	rest := string(s.line[at:])
	rest, _, _ = strings.Cut(rest, " #")
	if before, _, ok := strings.Cut(rest, ": "); ok {
		s.say(at+len([]rune(before)), "the text after the first colon holds another one; put the text in quotation marks: \"%s\"", strings.TrimSpace(rest))
	}
}

// begins says what a value without quotation marks cannot begin with.
func (s *slips) begins(at int) {
	switch r := s.line[at]; {
	case r == '&' || r == '*':
		s.say(at, "a value that begins with %c is an anchor or alias, and these are not used here; write the text out, or put it in quotation marks", r)
	case strings.ContainsRune("@`%>|,", r):
		s.say(at, "a value cannot begin with %c%s", r, insteadOf(r))
	case strings.ContainsRune(curly, r):
		s.say(at, curlyMessage, r)
	case isFalseSpace(r):
		s.say(at, falseSpaceMessage)
	}
}

func insteadOf(r rune) string {
	switch r {
	case '>':
		return "; write above: 25% or at_least: 25%, in words"
	case '%':
		return "; a percent has its sign after the number: 25%"
	}
	return "; put it in quotation marks"
}

// Word processors write quotation marks of their own, and spaces that YAML does not take for spaces.
const (
	curly             = "“”„‟‘’‚«»"
	curlyMessage      = "%c is no quotation mark to YAML (Word and some web pages curl them); type straight ones: \""
	falseSpaceMessage = "this space is not an ordinary one (it was probably pasted from Word or a web page); delete it and type a space"
)

// scan follows quotation marks and brackets from a column to the end of the line.
func (s *slips) scan(at int) {
	for ; at < len(s.line) && s.found == nil; at++ {
		if s.quote.mark != 0 {
			at = s.inQuote(at)
			continue
		}
		switch r := s.line[at]; {
		case r == ' ' || r == '\t':
		case r == ',' || r == ':':
			s.whole, s.named = false, s.named && r == ':'
		case r == '#' && s.line[max(at-1, 0)] == ' ':
			return
		case len(s.brackets) == 0 && !strings.ContainsRune("\"'{[", r):
			s.say(at, "nothing may follow here: the text or the brackets before it have ended already%s", s.ended(r))
		default:
			at = s.token(at)
		}
	}
}

func (s *slips) ended(r rune) string {
	if r == '}' || r == ']' {
		return "; delete this " + string(r)
	}
	return ". Inside a text in \" \", write \\\" for a quotation mark"
}

// escapes are what may stand after a backslash.
const escapes = "0abtnvfre\"/\\N_LPxuU \t"

// inQuote goes on to the closing quotation mark.
func (s *slips) inQuote(at int) int {
	for ; at < len(s.line); at++ {
		twice := at+1 < len(s.line) && s.line[at+1] == '\''
		switch r := s.line[at]; {
		case r == '\\' && s.quote.mark == '"' && at+1 < len(s.line) && !strings.ContainsRune(escapes, s.line[at+1]):
			s.say(at, "between \" and \" a \\ begins a special character; write \\\\ for a backslash")
		case r == '\\' && s.quote.mark == '"' || r == '\'' && s.quote.mark == '\'' && twice:
			at++
		case r == s.quote.mark:
			s.quote, s.whole = opener{}, true
			return at
		}
	}
	return at
}

// token is a bracket, a quotation mark, or a word inside brackets; it gives the column of its last character.
func (s *slips) token(at int) int {
	here := opener{s.line[at], s.number, at, s.begin}
	if s.whole && len(s.brackets) > 0 && here.mark != '}' && here.mark != ']' {
		s.say(at, missingComma)
		return at
	}
	switch here.mark {
	case '"', '\'':
		s.quote = here
	case '{', '[':
		s.brackets, s.named = append(s.brackets, here), false
	case '}', ']':
		s.whole, s.named = true, false
		s.close(here)
	default:
		if s.begins(at); s.found != nil {
			return at
		}
		for at+1 < len(s.line) && !strings.ContainsRune(",{}[]", s.line[at+1]) && !(s.line[at+1] == ' ' && (s.line[at] == ':')) {
			at++
		}
		s.key(here.column, at)
	}
	return at
}

const missingComma = "a comma is missing before this; inside { } and [ ] a comma stands between one thing and the next"

// key is a name with its colon inside brackets: a second one before the next comma belongs to something else.
func (s *slips) key(from, colon int) {
	if s.line[colon] != ':' {
		return
	}
	if s.named {
		for from = colon; s.line[from-1] != ' '; from-- {
		}
		s.say(from, missingComma)
	}
	s.named = true
}

func (s *slips) close(here opener) {
	last := s.brackets[len(s.brackets)-1]
	if want := partners[last.mark]; want != here.mark {
		s.say(here.column, "%c cannot close the %c in line %d, column %d; a %c is missing", here.mark, last.mark, last.line, last.column+1, want)
		return
	}
	s.brackets = s.brackets[:len(s.brackets)-1]
}
