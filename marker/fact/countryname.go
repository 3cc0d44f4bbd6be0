package fact

import (
	"cmp"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// unitedNations are the names of countries for which the United Nations use others than the Unicode locale data, which
// are older than some changes of name, add what tells two countries apart, shorten "and" and "Saint", or miss an accent (Malí).
var unitedNations = map[string]threeNames{
	"AG": {"Antigua and Barbuda", "Antigua-et-Barbuda", "Antigua y Barbuda"},
	"BA": {"Bosnia and Herzegovina", "Bosnie-Herzégovine", "Bosnia y Herzegovina"},
	"CD": {"Democratic Republic of the Congo", "République démocratique du Congo", "República Democrática del Congo"},
	"CG": {"Congo", "Congo", "Congo"},
	"CV": {"Cabo Verde", "Cabo Verde", "Cabo Verde"},
	"CZ": {"Czechia", "Tchéquie", "Chequia"},
	"KN": {"Saint Kitts and Nevis", "Saint-Kitts-et-Nevis", "Saint Kitts y Nevis"},
	"KP": {"Democratic People’s Republic of Korea", "République populaire démocratique de Corée", "República Popular Democrática de Corea"},
	"KR": {"Republic of Korea", "République de Corée", "República de Corea"},
	"LC": {"Saint Lucia", "Sainte-Lucie", "Santa Lucía"},
	"MK": {"North Macedonia", "Macédoine du Nord", "Macedonia del Norte"},
	"ML": {"Mali", "Mali", "Malí"},
	"MM": {"Myanmar", "Myanmar", "Myanmar"},
	"PS": {"State of Palestine", "État de Palestine", "Estado de Palestina"},
	"ST": {"Sao Tome and Principe", "Sao Tomé-et-Principe", "Santo Tomé y Príncipe"},
	"SV": {"El Salvador", "El Salvador", "El Salvador"},
	"SZ": {"Eswatini", "Eswatini", "Eswatini"},
	"TL": {"Timor-Leste", "Timor-Leste", "Timor-Leste"},
	"TR": {"Türkiye", "Türkiye", "Türkiye"},
	"TT": {"Trinidad and Tobago", "Trinité-et-Tobago", "Trinidad y Tobago"},
	"VC": {"Saint Vincent and the Grenadines", "Saint-Vincent-et-les-Grenadines", "San Vicente y las Granadinas"},
	"VN": {"Viet Nam", "Viet Nam", "Viet Nam"},
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
