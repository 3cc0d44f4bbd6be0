package spelling

import (
	"strings"
	"unicode"
)

// Slip reports whether one name may be another that was mistyped: one letter is otherwise, or two in a long name, and no word
// is another. Digits and short words are never mistyped for each other: Region 1 is not Region 2, and the AFD is not the AfDB. Both
// names are folded; a name is no slip of itself.
func Slip(written, meant string) bool {
	most := allowed(written, meant)
	if written == meant || most == 0 || unlike(written, meant) > 2*most || digits(written) != digits(meant) || Distance(written, meant) > most {
		return false
	}
	from, to := strings.Fields(written), strings.Fields(meant)
	if len(from) != len(to) {
		return strings.Join(from, "") == strings.Join(to, "")
	}
	for i := range from {
		if Distance(from[i], to[i]) > allowed(from[i], to[i]) {
			return false
		}
	}
	return true
}

// The letters that a text has that may be mistyped, and in which two may be: short ones that are alike are often two things.
const (
	shortest = 5
	long     = 10
)

// allowed is how many letters may be otherwise.
func allowed(a, b string) int {
	switch n := min(letters(a), letters(b)); {
	case n < shortest:
		return 0
	case n < long:
		return 1
	}
	return 2
}

// unlike is at most how many letters one text has that the other has not, whatever their order: soon counted, and never more than
// twice what must be changed. Letters that share a bucket are taken for one.
func unlike(a, b string) int {
	var counts [64]int
	for _, r := range a {
		counts[r%64]++
	}
	for _, r := range b {
		counts[r%64]--
	}
	sum := 0
	for _, n := range counts {
		sum += max(n, -n)
	}
	return sum
}

func letters(text string) int { return len([]rune(text)) }

func digits(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, text)
}
