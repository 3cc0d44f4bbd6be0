package fact

import (
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// countries knows countries by ISO 3166-1 codes of two and three letters, by their names in English, French, Spanish and
// Portuguese, and by the other spellings of a word list.
type countries struct {
	codes  map[string]string   // code by ISO code, in capitals: "no" is no country
	folded map[string]string   // code by folded name
	names  map[string][]string // folded names by code
}

func newCountries(spellings map[string][]string) *countries {
	c := &countries{make(map[string]string), make(map[string]string), make(map[string][]string)}
	for _, code := range slices.Sorted(maps.Keys(spellings)) { // first, because they win over what others know
		for _, name := range spellings[code] {
			c.add(name, code)
		}
	}
	for region := range regions {
		code := region.String()
		c.codes[code], c.codes[region.ISO3()] = code, code
		for _, name := range unitedNations[code].all() {
			c.add(name, code)
		}
		for _, tag := range []language.Tag{language.English, language.French, language.Spanish, language.Portuguese} {
			c.add(display.Regions(tag).Name(region), code)
		}
	}
	return c
}

func (c *countries) add(name, code string) {
	folded := Fold(name)
	if _, taken := c.folded[folded]; taken || folded == "" {
		return
	}
	c.folded[folded] = code
	c.names[code] = append(c.names[code], folded)
}

// articles stand before the name of a country in sentences: the Gambia, le Kenya, la República Dominicana.
var articles = []string{"the ", "le ", "la ", "les ", "l ", "el ", "los ", "las "}

// find gives the two-letter code of a country.
func (c *countries) find(text string) (code string, ok bool) {
	if code, ok = c.codes[text]; ok {
		return code, true
	}
	folded := Fold(text)
	code, ok = c.folded[folded]
	for _, article := range articles {
		if name, found := strings.CutPrefix(folded, article); found && !ok {
			code, ok = c.folded[name]
		}
	}
	return code, ok
}

// regions are the countries and territories that have an ISO code today.
func regions(yield func(language.Region) bool) {
	for first := 'A'; first <= 'Z'; first++ {
		for second := 'A'; second <= 'Z'; second++ {
			region, err := language.ParseRegion(string(first) + string(second))
			if err != nil || !region.IsCountry() || region.Canonicalize() != region || region.ISO3() == "ZZZ" {
				continue
			}
			if !yield(region) {
				return
			}
		}
	}
}

// CountryNames are the names and other spellings of a country, folded, by its ISO code.
func (r *Reader) CountryNames(code string) []string { return r.countries.names[code] }
