package fact

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// misread are the encodings that UTF-8 is most often taken for, the one of old Macs first: √© for é, then Ã©.
var misread = []*charmap.Charmap{charmap.Macintosh, charmap.Windows1252}

// repair gives back letters that were UTF-8 once and were read as something else, also where that happened twice. Only
// what is valid UTF-8 again, and more likely than what stands there, is changed; of two encodings, the one that explains
// more is taken back first.
func repair(text string) string {
	const layers = 4
	for range layers {
		mended := text
		for _, encoding := range misread {
			if other := reread(text, encoding); len(other) < len(mended) {
				mended = other
			}
		}
		if mended == text {
			break
		}
		text = mended
	}
	return text
}

// reread gives back the letters of a text that one encoding broke.
func reread(text string, encoding *charmap.Charmap) string {
	var mended []byte
	var counted, run bool
	kept := 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := original(text[i:], encoding)
		if size > 0 && isForeign(r) && !counted {
			counted, run = true, inRun(text, encoding)
		}
		if size == 0 || !likely(r) && !(run && isForeign(r)) {
			_, size = utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		mended = utf8.AppendRune(append(mended, text[kept:i]...), r)
		i += size
		kept = i
	}
	if mended == nil {
		return text
	}
	return string(append(mended, text[kept:]...))
}

// original gives the letter that a text begins with once an encoding is taken back, and how much of the text it was;
// a size of 0 where there is none.
func original(text string, encoding *charmap.Charmap) (r rune, size int) {
	var sequence [utf8.UTFMax]byte
	for n := range sequence {
		broken, width := utf8.DecodeRuneInString(text[size:])
		b := encode(broken, encoding)
		if b < utf8.RuneSelf {
			return 0, 0
		}
		sequence[n] = b
		size += width
		if r, length := utf8.DecodeRune(sequence[:n+1]); length == n+1 && r != utf8.RuneError {
			if !unicode.IsGraphic(r) && r > '\u00AD' { // up to there it may be a part of what was broken twice
				return 0, 0
			}
			return r, size
		}
	}
	return 0, 0
}

// encode is the byte of a character, or 0. Programs that take Windows-1252 for Latin-1, or fill its gaps, leave control
// characters.
func encode(r rune, encoding *charmap.Charmap) byte {
	b, ok := encoding.EncodeRune(r)
	switch {
	case ok:
		return b
	case encoding == charmap.Windows1252 && '\u0080' <= r && r <= '\u009F':
		return byte(r)
	}
	return 0
}

// likely reports letters and punctuation of the languages that these encodings were made for. Other scripts are given
// back only where several of their letters stand together, because two odd signs may meet by chance.
func likely(r rune) bool {
	if r <= '\u017F' || '\u0218' <= r && r <= '\u021B' || '\u1E00' <= r && r <= '\u1EFF' {
		return true
	}
	_, mac := charmap.Macintosh.EncodeRune(r)
	_, windows := charmap.Windows1252.EncodeRune(r)
	return mac || windows
}

// isForeign reports letters of scripts beyond Latin.
func isForeign(r rune) bool {
	return r >= '\u0370' && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r)
}

// inRun reports whether somewhere in a text three broken letters of such scripts stand together.
func inRun(text string, encoding *charmap.Charmap) bool {
	together := 0
	for i := 0; i < len(text); {
		r, size := original(text[i:], encoding)
		together++
		if size == 0 || !isForeign(r) {
			_, size = utf8.DecodeRuneInString(text[i:])
			together = 0
		}
		if together == 3 {
			return true
		}
		i += size
	}
	return false
}
