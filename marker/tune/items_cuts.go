package tune

import "locmark/marker/fact"

// Cuts say from where on something is worth a look. They are judgement, borrowed from how tests are built, and decide nothing.
type Cuts struct {
	Few        int     `json:"few"`        // fewer programmes than this say little about criteria
	End        Percent `json:"end"`        // so many at the lowest or the highest level are a floor or a ceiling effect
	AlikeRho   Percent `json:"alike_rho"`  // so strong a correlation, or one against, makes two criteria say the same
	AlikeSame  Percent `json:"alike_same"` // and so does the same level in so many programmes
	AlikeLeast int     `json:"alike_least"`
	Half       Percent `json:"half"` // criteria that apply to fewer programmes are left out of reliability
	Judgement  bool    `json:"judgement"`
}

// Percent is a share in hundredths.
type Percent int

// Ratio is the share as an exact fraction.
func (p Percent) Ratio() fact.Ratio { return fact.Ratio{Num: int64(p), Den: 100} }

// theCuts are the cuts of this program. AlikeLeast is how many programmes two criteria must share before they are compared.
var theCuts = Cuts{Few: 30, End: 80, AlikeRho: 90, AlikeSame: 95, AlikeLeast: 10, Half: 50, Judgement: true}

// atLeast compares a share exactly.
func atLeast(part, whole int, cut Percent) bool { return 100*part >= int(cut)*whole }

// over is a share or a mean, the nearest float64.
func over(part, whole int) *float64 {
	value := float64(part) / float64(whole)
	return &value
}
