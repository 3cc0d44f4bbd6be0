package fact

import "strings"

// errorValues are what a cell shows whose formula failed, as Excel and LibreOffice write it in English, German, French,
// Spanish and Portuguese.
var errorValues = map[string]bool{
	"#REF!": true, "#N/A": true, "#NAME?": true, "#VALUE!": true, "#DIV/0!": true, "#NUM!": true, "#NULL!": true,
	"#SPILL!": true, "#CALC!": true, "#FIELD!": true, "#BLOCKED!": true, "#CONNECT!": true, "#UNKNOWN!": true,
	"#BUSY!": true, "#EXTERNAL!": true, "#PYTHON!": true, "#TIMEOUT!": true, "#GETTING_DATA": true,
	"#BEZUG!": true, "#NV": true, "#WERT!": true, "#ZAHL!": true, "#ÜBERLAUF!": true, "#KALK!": true, "#FELD!": true,
	"#NOM?": true, "#VALEUR!": true, "#NOMBRE!": true, "#NUL!": true, "#PROPAGATION!": true, "#EPARS!": true,
	"#¡REF!": true, "#N/D": true, "#¿NOMBRE?": true, "#¡VALOR!": true, "#¡DIV/0!": true, "#¡NUM!": true, "#¡NULO!": true,
	"#¡DESBORDAMIENTO!": true, "#¡CALC!": true, "#VALOR!": true, "#NOME?": true, "#NÚM!": true, "#NULO!": true,
	"#DESPEJAR!": true,
}

// officeErrors are how LibreOffice begins what it shows for other failures, before a number: Err:502.
var officeErrors = []string{"ERR:", "FEHLER:", "ERREUR:", "ERROR:", "ERRO:"}

// isErrorValue reports whether a text is an error value, or the ##### of a column that was too narrow when it was copied.
func isErrorValue(text string) bool {
	const longest = 24
	if len(text) < 2 || len(text) > longest {
		return false
	}
	if text[0] == '#' {
		return errorValues[strings.ToUpper(text)] || strings.Trim(text, "#") == ""
	}
	if text[0]|' ' != 'e' && text[0]|' ' != 'f' {
		return false
	}
	upper := strings.ToUpper(text)
	for _, office := range officeErrors {
		if number, ok := strings.CutPrefix(upper, office); ok {
			return len(number) == 3 && strings.Trim(number, "0123456789") == ""
		}
	}
	return false
}
