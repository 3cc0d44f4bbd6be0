package marker

import (
	"cmp"
	"math/big"
	"slices"
	"strings"

	"locmark/criteria"
)

// Mutant is an edition with one comparison a little different, as a slip of the pen would make it: its threshold a step up
// or down, or its operator replaced by its neighbour.
type Mutant struct {
	Place
	Name    string `json:"name"`    // what is compared
	Written string `json:"written"` // at_least: 25%
	Becomes string `json:"becomes"` // above: 25%

	at   criteria.Position // of the scalar that is replaced
	text string
}

// neighbours are the operators that differ at the threshold alone.
var neighbours = map[string]string{"at_least": "above", "above": "at_least", "at_most": "below", "below": "at_most"}

// The steps of thresholds. Money can be split at will, so shares of it move by a point. Rows cannot: a share of rows moves
// by ten points, since smaller steps ask for examples of twenty rows that nobody reads. Everything else counts in ones.
const (
	pointsOfMoney = 1
	pointsOfRows  = 10
)

// mutants are all mutants of an edition, in the order of their places. A comparison with another measure or with a field
// has no threshold to move, only an operator. The cuts of the overall rule are left out: the mean of a few criteria moves in
// steps so wide that most small moves of a cut change nothing at all.
func (m *Marker) mutants() []Mutant {
	var all []Mutant
	m.edition.MapConditions(func(condition criteria.Node) criteria.Node {
		all = append(all, m.mutantsOf(criteria.Node{}, condition)...)
		return condition
	})
	slices.SortStableFunc(all, func(a, b Mutant) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line, a.Column-b.Column)
	})
	return all
}

// mutantsOf looks for operators in a condition; name is what stands before them.
func (m *Marker) mutantsOf(name, condition criteria.Node) []Mutant {
	var all []Mutant
	for _, item := range condition.Items {
		all = append(all, m.mutantsOf(name, item)...)
	}
	for _, e := range condition.Entries {
		if neighbours[e.Key.Text] == "" {
			all = append(all, m.mutantsOf(e.Key, e.Value)...)
			continue
		}
		all = append(all, m.operatorMutant(name, e))
		if e.Value.Kind == criteria.Scalar {
			all = append(all, m.thresholdMutants(name, e)...)
		}
	}
	return all
}

func (m *Marker) operatorMutant(name criteria.Node, e criteria.Entry) Mutant {
	other := neighbours[e.Key.Text]
	return Mutant{
		Place: placeOf(e.Key.Position), Name: name.Text, Written: e.Key.Text + ": " + e.Value.Text, Becomes: other + ": " + e.Value.Text,
		at: e.Key.Position, text: other,
	}
}

func (m *Marker) thresholdMutants(name criteria.Node, e criteria.Entry) []Mutant {
	number, percent := strings.CutSuffix(e.Value.Text, "%")
	if _, err := parseDecimal(number); err != nil {
		return nil
	}
	step, sign := int64(1), ""
	if percent {
		step, sign = m.points(name.Text), "%"
	}
	var all []Mutant
	for _, by := range []int64{-step, step} {
		text := moved(number, by) + sign
		all = append(all, Mutant{
			Place: placeOf(e.Value.Position), Name: name.Text, Written: e.Key.Text + ": " + e.Value.Text, Becomes: e.Key.Text + ": " + text,
			at: e.Value.Position, text: text,
		})
	}
	return all
}

// points is the step of a share.
func (m *Marker) points(name string) int64 {
	i := slices.IndexFunc(m.measures, func(d measure) bool { return d.name == name })
	if i >= 0 && (m.measures[i].kind == gapOf || m.measures[i].kind == shareOf && m.measures[i].column >= 0) {
		return pointsOfMoney
	}
	return pointsOfRows
}

// moved adds to a decimal number as it is written.
func moved(number string, by int64) string {
	_, decimals, _ := strings.Cut(number, ".")
	r, _ := new(big.Rat).SetString(number)
	return r.Add(r, new(big.Rat).SetInt64(by)).FloatString(len(decimals))
}
