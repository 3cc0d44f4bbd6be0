package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cleaner frees text from what people do not see: broken letters, control characters, spaces around it.
type cleaner struct {
	broken  *strings.Replacer
	suspect [utf8.RuneSelf]bool // ASCII characters that need a closer look
}

func newCleaner(broken [][2]string) cleaner {
	var c cleaner
	for control := range byte(' ') {
		c.suspect[control] = control != '\n'
	}
	c.suspect[0x7F] = true
	var pairs []string
	for _, pair := range broken {
		if pair[0] == "" {
			continue
		}
		pairs = append(pairs, pair[0], pair[1])
		if first := pair[0][0]; first < utf8.RuneSelf {
			c.suspect[first] = true
		}
	}
	c.broken = strings.NewReplacer(pairs...)
	return c
}

// clean gives text as people should read it, and says whether it had to be mended.
func (c *cleaner) clean(raw string) (string, How) {
	if c.isClean(raw) {
		return raw, 0
	}
	text := strings.ToValidUTF8(raw, "\uFFFD")
	how := How(0)
	for range mostPasses {
		mended := c.broken.Replace(repair(text))
		if mended != text {
			how = Repaired
		}
		shown := strings.TrimFunc(strings.Map(visible, mended), isAround)
		if len(shown) == len(text) {
			return shown, how
		}
		text = shown
	}
	return text, how
}

// mostPasses bounds how often a text is cleaned again because cleaning it brought together what was apart.
const mostPasses = 8

// isClean says cheaply that there is nothing to clean: most cells are ASCII with a few accents. Letters that were broken
// stand two and more together beyond ASCII.
func (c *cleaner) isClean(text string) bool {
	if text == "" || text[0] <= ' ' || text[len(text)-1] <= ' ' {
		return text == ""
	}
	for i := 0; i < len(text); i++ {
		if text[i] < utf8.RuneSelf {
			if c.suspect[text[i]] {
				return false
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if !isAccented(r) || i < len(text) && (text[i] >= utf8.RuneSelf || c.suspect[text[i]]) {
			return false
		}
	}
	return true
}

// isAccented reports the letters of most European languages, and the apostrophe that Word writes.
func isAccented(r rune) bool { return '\u00C0' <= r && r <= '\u017F' || r == '’' }

// visible drops what nobody sees and what turns text around, and makes a tab a space.
func visible(r rune) rune {
	switch {
	case r == '\n':
		return r
	case r == '\t':
		return ' '
	case unicode.IsControl(r), r == '\u00AD', r == '\u200B', r == '\u2060', r == '\uFEFF':
		return -1
	case '\u202A' <= r && r <= '\u202E', '\u2066' <= r && r <= '\u2069':
		return -1
	}
	return r
}

// isAround reports what is trimmed from the ends of a text: spaces of all kinds, joiners and direction marks.
func isAround(r rune) bool {
	return unicode.IsSpace(r) || '\u200C' <= r && r <= '\u200F' || r == '\u2800' || r == '\u3164'
}
