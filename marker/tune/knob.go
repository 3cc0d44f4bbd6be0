package tune

import (
	"cmp"
	"math/big"
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
)

// knob is a threshold that may be moved, and where to. The first candidate is what is written, and the others stand in the
// order of their distance from it.
type knob struct {
	threshold  marker.Threshold
	candidates []candidate
}

type candidate struct {
	text   string // as the file would have it
	factor int64
}

// knobsOf are the thresholds of a criterion's levels that have bounds.
func knobsOf(m *marker.Marker, criterion string) []knob {
	var knobs []knob
	for _, threshold := range m.Thresholds() {
		if threshold.Owner == criterion && threshold.Level > 0 && !threshold.Low.IsZero() {
			knobs = append(knobs, knob{threshold, candidatesOf(threshold)})
		}
	}
	return knobs
}

// candidatesOf are whole percents, or whole numbers, between the bounds, the bounds themselves, and what is written.
func candidatesOf(t marker.Threshold) []candidate {
	scale, percent := int64(1), strings.HasSuffix(t.Written, "%")
	if percent {
		scale = 100
	}
	low, high, written := inUnits(t.Low, scale), inUnits(t.High, scale), inUnits(t.Number, scale)
	numbers := []*big.Rat{low, high}
	for n := new(big.Rat).SetInt(ceiling(low)); n.Cmp(high) < 0; n = new(big.Rat).Add(n, big.NewRat(1, 1)) {
		numbers = append(numbers, n)
	}
	away := func(n *big.Rat) *big.Rat { d := new(big.Rat).Sub(n, written); return d.Abs(d) }
	slices.SortStableFunc(numbers, func(a, b *big.Rat) int { return cmp.Or(away(a).Cmp(away(b)), a.Cmp(b)) })
	all := []candidate{{t.Written, marker.Whole}}
	for _, n := range numbers {
		if n.Cmp(written) != 0 {
			all = append(all, newCandidate(n, written, percent))
		}
	}
	return all
}

func inUnits(r fact.Ratio, scale int64) *big.Rat {
	return new(big.Rat).Mul(big.NewRat(r.Num, r.Den), big.NewRat(scale, 1))
}

func ceiling(r *big.Rat) *big.Int {
	up := new(big.Int).Add(r.Num(), new(big.Int).Sub(r.Denom(), big.NewInt(1)))
	return up.Div(up, r.Denom())
}

// newCandidate writes a number as the file would, with a factor that is near enough to choose by.
func newCandidate(n, written *big.Rat, percent bool) candidate {
	text := strings.TrimSuffix(strings.TrimRight(n.FloatString(3), "0"), ".")
	if percent {
		text += "%"
	}
	factor := new(big.Rat).Quo(n, written)
	factor.Mul(factor, big.NewRat(marker.Whole, 1))
	return candidate{text, new(big.Int).Div(factor.Num(), factor.Denom()).Int64()}
}
