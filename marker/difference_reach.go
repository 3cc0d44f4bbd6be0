package marker

import "slices"

// way is where a level may go: a set.
type way uint8

const (
	rises way = 1 << iota
	falls
	appears // it may come to be, or cease to be, as a criterion does that applies otherwise; always with both others

	eitherWay = rises | falls
)

// target is something that has a level: a criterion, a dimension, or (zero) the programme.
type target struct {
	kind subject
	id   string
}

// movement is where levels may go.
type movement map[target]way

// toward moves several targets the same way.
func toward(w way, targets ...target) movement {
	moved := movement{}
	for _, t := range targets {
		moved[t] |= w
	}
	return moved
}

// with adds another movement.
func (m movement) with(other movement) movement {
	for t, w := range other {
		m[t] |= w
	}
	return m
}

func (w way) reversed() way {
	turned := w &^ eitherWay
	if w&rises != 0 {
		turned |= falls
	}
	if w&falls != 0 {
		turned |= rises
	}
	return turned
}

// route is the way by which a level moves another: a criterion its dimension, a dimension the whole, and either of them,
// through a guard that looks at it, whatever the guard caps.
type route struct {
	from, to target
	carries  func(way) way
}

func (m *Marker) routes() []route {
	var all []route
	for i := range m.criteria {
		all = append(all, route{m.criterionTarget(i), m.dimensionTarget(m.criteria[i].dimension), wholly})
	}
	for _, i := range m.lowestOf {
		all = append(all, route{m.dimensionTarget(i), target{}, wholly})
	}
	for _, g := range m.allGuards() {
		all = append(all, m.guardRoutes(&g)...)
	}
	return all
}

func (m *Marker) criterionTarget(i int) target { return target{ofCriterion, m.criteria[i].source.ID} }

func (m *Marker) dimensionTarget(i int) target { return target{ofDimension, m.dimensions[i].id} }

func (m *Marker) guardRoutes(g *guard) []route {
	var all []route
	for _, test := range testsOf(&g.when) {
		from := target{test.subject, test.name}
		if from.kind != ofCriterion && from.kind != ofDimension {
			continue
		}
		for _, to := range m.guarded(g) {
			all = append(all, route{from, to, throughGuard(test.op)})
		}
	}
	return all
}

// guarded is all that a guard caps or sets aside.
func (m *Marker) guarded(g *guard) []target {
	var all []target
	for _, c := range g.caps {
		switch c.target {
		case ofCriterion:
			all = append(all, m.criterionTarget(c.index))
		case ofDimension:
			all = append(all, m.dimensionTarget(c.index))
		default:
			all = append(all, target{})
		}
	}
	for _, i := range g.aside {
		all = append(all, m.criterionTarget(i))
	}
	return all
}

// wholly carries a level into a mean, or into the lowest of several, which go the same way.
func wholly(w way) way { return w }

// throughGuard carries a level through a comparison of it: a guard that holds below a level lets go as the level rises.
func throughGuard(op string) func(way) way {
	return func(w way) way {
		switch {
		case w&appears != 0:
			return eitherWay
		case op == "below" || op == "at_most":
			return w
		case op == "above" || op == "at_least":
			return w.reversed()
		case op == "blank" || op == "given":
			return 0
		}
		return eitherWay
	}
}

// spread follows the routes until nothing more moves.
func spread(moved movement, routes []route) movement {
	all := movement{}.with(moved)
	for grown := true; grown; {
		grown = false
		for _, r := range routes {
			w, reached := all[r.from]
			if !reached || w == 0 {
				continue
			}
			if next := all[r.to] | r.carries(w); next != all[r.to] {
				all[r.to], grown = next, true
			}
		}
	}
	return all
}

// mayMove writes a movement in the order of the new edition, and after it what only the old one has.
func (d *differ) mayMove(moved movement) []MayMove {
	listed := []MayMove{}
	for _, kind := range []struct {
		name  string
		order []target
	}{{"criterion", d.everyCriterion()}, {"dimension", d.everyDimension()}, {overallTarget, []target{{}}}} {
		for _, t := range kind.order {
			if w := moved[t] & eitherWay; w != 0 {
				id := t.id
				if t.kind == 0 {
					id = overallTarget
				}
				listed = append(listed, MayMove{id, kind.name, ways[w]})
			}
		}
	}
	return listed
}

var ways = map[way]string{rises: "rise", falls: "fall", eitherWay: "either"}

func (d *differ) everyCriterion() []target {
	var all []target
	for _, m := range []*Marker{d.new, d.old} {
		for i := range m.criteria {
			if t := m.criterionTarget(i); !slices.Contains(all, t) {
				all = append(all, t)
			}
		}
	}
	return all
}

func (d *differ) everyDimension() []target {
	var all []target
	for _, m := range []*Marker{d.new, d.old} {
		for i := range m.dimensions {
			if t := m.dimensionTarget(i); !slices.Contains(all, t) {
				all = append(all, t)
			}
		}
	}
	return all
}
