package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold is text as it is compared: without case, accents, runs of spaces, the dots of abbreviations, and the punctuation
// that people vary ("Côte d’Ivoire" is "cote d ivoire", "U.N.D.P." is "undp"). Folding what is folded changes nothing.
func Fold(text string) string {
	if isFolded(text) {
		return text
	}
	var f folder
	f.out.Grow(len(text))
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			if c = ascii[c]; c >= 'a' && !f.parted { // within a word, which is where most letters stand
				f.out.WriteByte(c)
				f.letters++
			} else {
				f.add(c)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if plain := latin[min(int(r), len(latin)-1)]; plain != "" {
			f.addAll(plain)
		} else {
			f.decompose(text[i : i+size])
		}
		i += size
	}
	return f.out.String()
}

// isFolded says, for ASCII alone and cheaply, that folding would change nothing.
func isFolded(text string) bool {
	last := byte(space)
	for i := range len(text) {
		c := text[i]
		if c >= utf8.RuneSelf || ascii[c] != c || c == dot || c == space && last == space {
			return false
		}
		last = c
	}
	return text == "" || last != space
}

const space, dot = ' ', '.'

// folder builds a folded text.
type folder struct {
	out     strings.Builder
	parted  bool // a space is due before the next letter
	letters int  // how many stand together at the end: a dot behind one letter alone is that of an abbreviation
}

// add takes one folded ASCII character: itself, a space for what parts words, or a dot.
func (f *folder) add(c byte) {
	switch {
	case c == dot && f.letters == 1:
		f.letters = 0
	case c == space || c == dot:
		f.parted, f.letters = true, 0
	default:
		f.begin()
		f.out.WriteByte(c)
		f.count('a' <= c && c <= 'z')
	}
}

func (f *folder) addAll(plain string) {
	for i := range len(plain) {
		f.add(plain[i])
	}
}

// decompose takes a character beyond ASCII apart into letters and accents.
func (f *folder) decompose(character string) {
	for _, part := range norm.NFKD.String(character) {
		f.addRune(part)
	}
}

// addRune takes one character that decomposes no further.
func (f *folder) addRune(r rune) {
	lower := unicode.ToLower(r)
	switch plain := undecomposed[lower]; {
	case r < utf8.RuneSelf:
		f.add(ascii[r])
	case plain != "":
		f.addAll(plain)
	case unicode.Is(accents, r):
	case unicode.In(r, unicode.P, unicode.Z, unicode.C):
		f.add(space)
	default:
		f.begin()
		f.out.WriteRune(lower)
		f.count(unicode.IsLetter(r))
	}
}

// begin writes the space that is due between words.
func (f *folder) begin() {
	if f.parted && f.out.Len() > 0 {
		f.out.WriteByte(space)
	}
	f.parted = false
}

// count counts a letter; a digit or sign is more than a letter alone.
func (f *folder) count(letter bool) {
	if !letter {
		f.letters++
	}
	f.letters++
}
