package fact

import (
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
	var store [256]byte
	f := folder{out: store[:0]}
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			f.add(ascii[c])
			i++
			continue
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		f.foreign(text[i : i+size])
		i += size
	}
	return f.text()
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

// folder builds a folded text. single says that what stands at the end is one letter alone: a dot behind it is that of
// an abbreviation, and is dropped.
type folder struct {
	out     []byte
	letters int
	parted  bool // a space is due before the next letter
}

// add takes one folded ASCII character: itself, a space for what parts words, or a dot.
func (f *folder) add(c byte) {
	switch {
	case c == dot && f.letters == 1:
		f.letters = 0
	case c == space || c == dot:
		f.part()
	default:
		f.begin()
		f.out = append(f.out, c)
		f.count('a' <= c && c <= 'z')
	}
}

// foreign takes a character beyond ASCII: what it decomposes into, without accents.
func (f *folder) foreign(text string) {
	var store [64]byte
	parts := norm.NFKD.AppendString(store[:0], text)
	for len(parts) > 0 {
		part, size := utf8.DecodeRune(parts)
		f.rune(part)
		parts = parts[size:]
	}
}

// rune takes one character that decomposes no further.
func (f *folder) rune(r rune) {
	lower := unicode.ToLower(r)
	switch plain := undecomposed[lower]; {
	case r < utf8.RuneSelf:
		f.add(ascii[r])
	case plain != "":
		for i := range len(plain) {
			f.add(plain[i])
		}
	case unicode.Is(accents, r):
	case unicode.In(r, unicode.P, unicode.Z, unicode.C):
		f.part()
	default:
		f.begin()
		f.out = utf8.AppendRune(f.out, lower)
		f.count(unicode.IsLetter(r))
	}
}

func (f *folder) begin() {
	if f.parted && len(f.out) > 0 {
		f.out = append(f.out, space)
	}
	f.parted = false
}

func (f *folder) part() { f.parted, f.letters = true, 0 }

// count keeps how many letters stand together at the end; a digit makes it more than a letter alone.
func (f *folder) count(letter bool) {
	if !letter {
		f.letters++
	}
	f.letters++
}

func (f *folder) text() string { return string(f.out) }
