package marker

// gate is a requirement put to one programme. What no draw of numbers can change is settled when it is made; what is left
// asks for the factor of a threshold, or for a level.
type gate struct {
	kind      gateKind
	parts     []gate
	subject   subject // of a level
	index     int     // the threshold, or the criterion or dimension of a level
	low, high int64   // the factors between which a threshold is met
	levels    uint64  // bit n: met at level n; bit noLevel: met where there is none
}

type gateKind uint8

const (
	closed gateKind = iota
	open
	everyGate
	someGate
	thresholdGate
	levelGate
)

// The states of a criterion or dimension beside its levels: nothing gives it one, or it is left out as if it did not exist.
const (
	noLevel = 62
	leftOut = 63
)

func settled(holds bool) gate {
	if holds {
		return gate{kind: open}
	}
	return gate{kind: closed}
}

// holds puts the gate to a draw and to the levels that came of it so far.
func (g *gate) holds(n *Numbers, s *standings) bool {
	switch g.kind {
	case thresholdGate:
		f := n.Factors[g.index]
		return g.low <= f && f <= g.high
	case levelGate:
		return g.levels>>s.of(g.subject)[g.index]&1 == 1
	case everyGate:
		for i := range g.parts {
			if !g.parts[i].holds(n, s) {
				return false
			}
		}
		return true
	case someGate:
		for i := range g.parts {
			if g.parts[i].holds(n, s) {
				return true
			}
		}
		return false
	}
	return g.kind == open
}

// gateOf makes one gate of several that are not settled: all of which must hold, or one.
func gateOf(kind gateKind, parts []gate) gate {
	switch len(parts) {
	case 0:
		return settled(kind == everyGate)
	case 1:
		return parts[0]
	}
	return gate{kind: kind, parts: parts}
}
