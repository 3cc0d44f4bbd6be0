package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ascii is what each ASCII character folds to: letters and digits to themselves in lower case, signs that mean something
// (# % $ + < = >) to themselves, and what parts words to a space.
var ascii = func() (folded [128]byte) {
	for c := range folded {
		folded[c] = space
	}
	for c := byte('a'); c <= 'z'; c++ {
		folded[c], folded[c-'a'+'A'] = c, c
	}
	for _, c := range []byte("0123456789#%$+<=>.") {
		folded[c] = c
	}
	return folded
}()

// accents are the marks that are dropped: those of the Latin, Greek, Cyrillic, Arabic and Hebrew scripts, which people
// leave out, and characters without width. Marks of other scripts are vowels, and stay.
var accents = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x00AD, Hi: 0x00AD, Stride: 1}, // soft hyphen
		{Lo: 0x0300, Hi: 0x036F, Stride: 1},
		{Lo: 0x0591, Hi: 0x05BD, Stride: 1},
		{Lo: 0x05BF, Hi: 0x05C7, Stride: 1},
		{Lo: 0x0640, Hi: 0x0640, Stride: 1}, // the Arabic stretch
		{Lo: 0x064B, Hi: 0x065F, Stride: 1},
		{Lo: 0x0670, Hi: 0x0670, Stride: 1},
		{Lo: 0x200B, Hi: 0x200F, Stride: 1}, // zero-width spaces, joiners and direction marks
		{Lo: 0x202A, Hi: 0x202E, Stride: 1},
		{Lo: 0x2060, Hi: 0x2069, Stride: 1},
		{Lo: 0xFE00, Hi: 0xFE0F, Stride: 1}, // how a check mark is drawn
		{Lo: 0xFEFF, Hi: 0xFEFF, Stride: 1},
	},
	LatinOffset: 1,
}

// undecomposed are letters, in lower case, that people write in other letters though Unicode does not decompose them.
var undecomposed = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'ħ': "h", 'ı': "i",
	'ʻ': " ", 'ʼ': " ", 'ʹ': " ", // letters to Unicode, apostrophes to people
}

// latin is what the letters of Europe fold to, so that their texts fold fast; "" for what is taken apart each time.
var latin = func() (folded [0x0250]string) {
	for r := rune(utf8.RuneSelf); int(r) < len(folded)-1; r++ {
		var f folder
		f.decompose(string(r))
		if plain := f.out.String(); isFolded(plain) && !strings.Contains(plain, " ") {
			folded[r] = plain
		}
	}
	return folded
}()
