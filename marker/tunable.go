package marker

import (
	"slices"

	"locmark/marker/fact"
)

// Whole is what numbers that are tuned are counted in: weights, cuts and the factors of thresholds are in millionths, so
// that any draw of them is added and compared exactly.
const Whole = 1_000_000

// Threshold is a number that the criteria compare a measure with, in a level, in when a criterion applies, or in a guard on
// levels. What a definition asks of a row is none: another number there is another way of reading.
type Threshold struct {
	Place
	Owner   string     `json:"owner"` // the criterion or the guard
	Level   int        `json:"level"` // of the ladder; 0 where it is of no level
	Measure string     `json:"measure"`
	Op      string     `json:"op"`
	Written string     `json:"written"` // as the file has it: 25%
	Number  fact.Ratio `json:"-"`
	Counts  bool       `json:"-"` // it counts things, and goes in whole numbers

	Index int        `json:"-"` // among the thresholds of the edition
	Low   fact.Ratio `json:"-"` // between these calibration may propose another; zero Ratios where it may not
	High  fact.Ratio `json:"-"`

	measure int
	test    *comparison
}

// Numbers are the numbers of an edition that may be tuned. Weights (by criterion) and Cuts are in millionths of one, and
// Factors (by threshold) in millionths of what is written.
type Numbers struct {
	Weights []int64
	Cuts    []int64
	Factors []int64
}

// Thresholds are the thresholds of the edition, in the order of criteria and guards.
func (m *Marker) Thresholds() []Threshold { return m.thresholds }

// Numbers are the numbers as the edition has them.
func (m *Marker) Numbers() Numbers {
	n := Numbers{Factors: slices.Repeat([]int64{Whole}, len(m.thresholds))}
	for i := range m.criteria {
		n.Weights = append(n.Weights, millionths(m.criteria[i].written))
	}
	for _, cut := range m.cuts {
		n.Cuts = append(n.Cuts, millionths(cut))
	}
	return n
}

// millionths writes a number of the criteria, which has at most so many decimals.
func millionths(r fact.Ratio) int64 {
	product, _ := r.Mul(fact.Int(Whole))
	return product.Num / product.Den
}

// prepareDecisions gives every threshold a number, which its comparison remembers, and every comparison of a level the levels
// at which it holds.
func (m *Marker) prepareDecisions() {
	for i := range m.criteria {
		c := &m.criteria[i]
		m.prepare(&c.applies, c.source.ID, 0)
		for level := range c.levels {
			m.prepare(&c.levels[level], c.source.ID, level+1)
		}
		for _, b := range c.bounds {
			m.bound(c.source.ID, b)
		}
	}
	m.eachGuard(func(g *guard) { m.prepare(&g.when, g.id, 0) })
	for i := range m.overall {
		m.prepare(&m.overall[i].when, m.overall[i].id, 0)
	}
}

func (m *Marker) prepare(r *requirement, owner string, level int) {
	for i := range r.parts {
		m.prepare(&r.parts[i], owner, level)
	}
	test := &r.test
	switch {
	case r.kind == leaf && (test.subject == ofCriterion || test.subject == ofDimension):
		if test.isFixed() {
			test.atLevels = (&Marking{marker: m}).atLevels(test)
		}
		return
	case r.kind != leaf || !m.isTunable(test):
		return
	}
	d, want := &m.measures[test.index], &test.want[0]
	want.threshold = len(m.thresholds)
	m.thresholds = append(m.thresholds, Threshold{
		Place: placeOf(want.written.Position), Owner: owner, Level: level, Measure: test.name, Op: test.op, Written: want.written.Text,
		Number: want.number, Counts: d.kind == countOf || d.kind == distinctOf || d.number, Index: want.threshold, measure: test.index, test: test,
	})
}

// bound gives the thresholds of a level their bounds.
func (m *Marker) bound(owner string, b bound) {
	for i := range m.thresholds {
		if t := &m.thresholds[i]; t.Owner == owner && t.Level == b.level && t.Measure == b.measure {
			t.Low, t.High = b.low, b.high
		}
	}
}

// isTunable: one number above 0 that a measure is compared with by its order.
func (m *Marker) isTunable(c *comparison) bool {
	return c.subject == ofMeasure && c.meaning.order != nil && len(c.want) == 1 && c.want[0].measure < 0 && c.want[0].number.Num > 0
}

// At is the threshold under a factor, in millionths: 25% under 800000 is 20%. What counts things goes to the nearest whole
// number, the higher of two as near.
func (t *Threshold) At(factor int64) fact.Ratio {
	moved, ok := t.Number.Mul(fact.Ratio{Num: factor, Den: Whole})
	switch {
	case !ok:
		return t.Number
	case t.Counts:
		return fact.Int((2*moved.Num + moved.Den) / (2 * moved.Den))
	}
	return moved
}

// Asked says in words what a threshold asks for: what is measured, and how much of it.
func (m *Marker) Asked(t *Threshold) string { return m.compared(t.test) }

// InUnits writes a number as the threshold's own is written: a percentage or a number.
func (m *Marker) InUnits(t *Threshold, number fact.Ratio) string {
	return m.wantedText(t.test, wanted{number: number, measure: -1})
}
