package portfolio

import (
	"strconv"

	"locmark/marker"
)

// ByDAC groups by the code of a DAC-style policy marker: 0 not targeted, 1 significant, 2 principal.
const ByDAC = "dac"

// dacOf is the code that the edition gives to a programme's level. A programme without a level is not screened.
func dacOf(a *marker.Assessment) []value {
	if a.Level == nil || *a.Level < 0 || *a.Level >= len(a.Edition.DAC) {
		return nil
	}
	code := strconv.Itoa(a.Edition.DAC[*a.Level])
	return []value{{code, code}}
}
