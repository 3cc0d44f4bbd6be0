package marker

import (
	"math/big"
	"slices"

	"locmark/marker/fact"
)

// Margin is how much may be lost before a criterion falls below its level. By is what may be lost, in rows or in units of
// currency; losing more is a level.
type Margin struct {
	Measure string  `json:"measure"`
	By      float64 `json:"by"`
	Text    string  `json:"text"`
}

// OverallMargin names the criteria any of which would take the overall level down by falling one level, and those of the others
// that would by being lost altogether, as when a budget can no longer be read.
type OverallMargin struct {
	Criteria []string `json:"criteria"`
	Lost     []string `json:"lost"`
	Text     string   `json:"text"`
}

// margins are those of the conditions of the level at which a criterion stands.
func (m *Marking) margins(index int) []Margin {
	all := []Margin{}
	f := &m.findings[index]
	if f.level == 0 || f.level < f.climbed {
		return all // a guard holds it there, and not a margin
	}
	for i := range m.marker.criteria[index].levels[:f.level] {
		for _, test := range m.holding(&m.marker.criteria[index].levels[i]) {
			if margin, ok := m.margin(test); ok && !m.isAskedAgain(index, i, test) {
				all = append(all, margin)
			}
		}
	}
	return all
}

// holding are the comparisons that a met requirement rests on; of alternatives, those of the one that is met, where it is the
// only one.
func (m *Marking) holding(r *requirement) []*comparison {
	if r.kind != some {
		tests := plainTests(r)
		for i := range r.parts {
			if r.parts[i].kind == some {
				tests = append(tests, m.holding(&r.parts[i])...)
			}
		}
		return tests
	}
	var met []*requirement
	for i := range r.parts {
		if m.met(&r.parts[i]) == yes {
			met = append(met, &r.parts[i])
		}
	}
	if len(met) != 1 {
		return nil
	}
	return m.holding(met[0])
}

// isAskedAgain reports whether a higher level that is met asks for more of the same.
func (m *Marking) isAskedAgain(index, level int, test *comparison) bool {
	for i := level + 1; i < m.findings[index].level; i++ {
		for _, higher := range plainTests(&m.marker.criteria[index].levels[i]) {
			if implies(higher, test) {
				return true
			}
		}
	}
	return false
}

// margin is what is there beyond what is asked; shares are of what there is, in whole rows or cents.
func (m *Marking) margin(c *comparison) (Margin, bool) {
	d, measured := &m.marker.measures[c.index], m.measure(c.index)
	if c.op != "at_least" || measured.blank {
		return Margin{}, false
	}
	spare := new(big.Rat).Sub(big.NewRat(measured.value.Num, measured.value.Den), big.NewRat(c.want[0].number.Num, c.want[0].number.Den))
	if d.isShare() && d.kind != gapOf {
		spare.Mul(spare, big.NewRat(measured.whole, 1))
	}
	whole := new(big.Int).Quo(spare.Num(), spare.Denom())
	if !whole.IsInt64() {
		return Margin{}, false
	}
	by, text := float64(whole.Int64()), m.marker.voice.Count(int(whole.Int64()))
	if d.isShare() && d.column >= 0 && d.kind == shareOf {
		by, text = fact.Ratio{Num: whole.Int64(), Den: 100}.Float(), m.marker.voice.Amount(fact.Money(whole.Int64()), m.currency())
	}
	key := "steps.margin"
	if whole.Sign() == 0 {
		key = "steps.margin_none"
	}
	return Margin{c.name, by, m.marker.voice.Say(key, "title", m.marker.title(c), "by", text)}, true
}

// overallMargin is nil where there is no level to lose.
func (m *Marking) overallMargin() *OverallMargin {
	if !m.overall.given || m.overall.level == 0 {
		return nil
	}
	scope := AsWritten
	scope.Levels = true
	decision, numbers, desk := m.Decision(scope), m.marker.Numbers(), m.marker.NewDesk()
	levels := m.criterionLevels()
	falls := func(i int, to uint8) bool {
		lower := slices.Clone(levels)
		lower[i] = to
		return decision.LevelOf(lower, &numbers, desk) < m.overall.level
	}
	margin := &OverallMargin{Criteria: []string{}, Lost: []string{}}
	for i, level := range levels {
		if level == 0 || level >= noLevel {
			continue
		}
		switch id := m.marker.criteria[i].source.ID; {
		case falls(i, level-1):
			margin.Criteria = append(margin.Criteria, id)
		case falls(i, 0):
			margin.Lost = append(margin.Lost, id)
		}
	}
	margin.Text = m.marginText(margin)
	return margin
}

func (m *Marking) marginText(margin *OverallMargin) string {
	text := m.marker.voice.Say("steps.firm")
	if len(margin.Criteria) > 0 {
		text = m.marker.voice.Say("steps.holds", "criteria", m.marker.voice.List(margin.Criteria))
	}
	if len(margin.Lost) == 0 {
		return text
	}
	return text + " " + m.marker.voice.Say("steps.lost", "criteria", m.marker.voice.List(margin.Lost))
}
