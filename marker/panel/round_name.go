package panel

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestName is how many characters the name of a round may have: it stands in the small print of every row.
const longestName = 40

// Call gives a round a name, which then begins its id: the same proposals, criteria and reviewers are the same round, and a
// round that is repeated with them is told apart by its name alone. "" is no name. A name has letters or digits; what the mark of
// a round is taken apart by, and what cannot be read in small print, is an error.
func (r *Round) Call(name string) error {
	name = strings.Join(strings.Fields(name), " ")
	allowed := func(sign rune) bool {
		return unicode.In(sign, unicode.L, unicode.M, unicode.N) || strings.ContainsRune(" .-_", sign)
	}
	switch {
	case name != "" && !strings.ContainsFunc(name, func(sign rune) bool { return unicode.IsLetter(sign) || unicode.IsDigit(sign) }):
		return fmt.Errorf("%q is no name of a round; please use letters or digits", name)
	case strings.ContainsFunc(name, func(sign rune) bool { return !allowed(sign) }):
		return fmt.Errorf("%q is no name of a round; please use letters, digits, spaces, dots, hyphens and underscores alone", name)
	case utf8.RuneCountInString(name) > longestName:
		return fmt.Errorf("the name of a round has %d characters at most; %q has more", longestName, name)
	}
	r.Name = name
	return r.identify()
}
