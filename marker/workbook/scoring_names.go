package workbook

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

// longestSheetName is how many characters Excel gives the name of a sheet, in UTF-16 units.
const longestSheetName = 31

// freeName makes a sheet's name of an id: without the signs that Excel refuses, no longer than it allows, not that of a sheet
// that a reader passes over, and none of those that are taken (in lower case).
func freeName(id string, taken map[string]bool) string {
	plain := strings.Map(func(r rune) rune {
		if r < ' ' || strings.ContainsRune(`[]:*?/\`, r) {
			return '_'
		}
		return r
	}, writable(id))
	plain = strings.Trim(strings.TrimSpace(plain), "'")
	if plain == "" {
		plain = "_"
	}
	name := shortName(plain, "")
	for number := 2; taken[strings.ToLower(name)] || isCompanion(name); number++ {
		name = shortName(plain, "-"+strconv.Itoa(number))
	}
	return name
}

// shortName puts an ending to a name, of which it keeps as much as there is room for.
func shortName(name, ending string) string {
	runes := []rune(name)
	for len(utf16.Encode(runes))+len(ending) > longestSheetName {
		runes = runes[:len(runes)-1]
	}
	return strings.TrimRight(string(runes), " '") + ending
}
