package fact

import (
	"cmp"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// unitedNations are the names of countries for which the United Nations use others than the Unicode locale data, which
// are older than some changes of name, or add what tells two countries apart.
var unitedNations = map[string]threeNames{
	"CD": {"Democratic Republic of the Congo", "République démocratique du Congo", "República Democrática del Congo"},
	"CG": {"Congo", "Congo", "Congo"},
	"CV": {"Cabo Verde", "Cabo Verde", "Cabo Verde"},
	"CZ": {"Czechia", "Tchéquie", "Chequia"},
	"MK": {"North Macedonia", "Macédoine du Nord", "Macedonia del Norte"},
	"MM": {"Myanmar", "Myanmar", "Myanmar"},
	"PS": {"State of Palestine", "État de Palestine", "Estado de Palestina"},
	"SZ": {"Eswatini", "Eswatini", "Eswatini"},
	"TR": {"Türkiye", "Türkiye", "Türkiye"},
}

// threeNames are the names of a country in English, French and Spanish.
type threeNames struct{ en, fr, es string }

func (n threeNames) all() []string { return []string{n.en, n.fr, n.es} }

// CountryName is the name of a country in a language (en, fr, es), by its ISO code; the code itself where there is none.
func CountryName(code, lang string) string {
	if name, ok := unitedNations[code]; ok {
		switch lang {
		case "fr":
			return name.fr
		case "es":
			return name.es
		}
		return name.en
	}
	region, err := language.ParseRegion(code)
	if err != nil {
		return code
	}
	return cmp.Or(display.Regions(language.Make(lang)).Name(region), code)
}
