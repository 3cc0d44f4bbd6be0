package marker

import (
	"slices"

	"locmark/marker/fact"
)

// outlook says of a comparison what is known of it before any programme is: that it holds wherever there is a value, that it never
// does, or nothing. Stages are those at which it is asked.
func (m *Marker) outlook(c *comparison, stages []string) truth {
	switch {
	case c.subject == ofStage:
		return stageOutlook(c, stages)
	case len(c.want) == 0:
		return undecided
	}
	held, failed := 0, 0
	for _, w := range c.want {
		switch m.outlookOf(c, w) {
		case yes:
			held++
		case no:
			failed++
		}
	}
	switch {
	case failed == len(c.want) || c.op == "not" && failed > 0:
		return no
	case held == len(c.want) || c.op == "any_of" && held > 0:
		return yes
	}
	return undecided
}

func stageOutlook(c *comparison, stages []string) truth {
	among := 0
	for _, stage := range stages {
		if slices.Contains(c.words, stage) {
			among++
		}
	}
	if c.op == "not" {
		among = len(stages) - among
	}
	switch among {
	case 0:
		return no
	case len(stages):
		return yes
	}
	return undecided
}

// outlookOf compares one wanted number with the least and the most there can be.
func (m *Marker) outlookOf(c *comparison, w wanted) truth {
	if w.measure >= 0 {
		return m.itself(c, w)
	}
	least, bounded, most := m.span(c)
	low := w.number.Cmp(least)
	high := -1
	if bounded {
		high = w.number.Cmp(most)
	}
	switch c.op {
	case "at_least":
		return whether(low <= 0, high > 0)
	case "above":
		return whether(low < 0, high >= 0 && bounded)
	case "at_most":
		return whether(high >= 0 && bounded, low < 0)
	case "below":
		return whether(high > 0, low <= 0)
	case "not":
		return whether(low < 0 || high > 0, false)
	}
	return whether(false, low < 0 || high > 0 || m.isWhole(c) && w.number.Den != 1)
}

// itself: a measure compared with itself.
func (m *Marker) itself(c *comparison, w wanted) truth {
	if c.subject != ofMeasure || w.measure != c.index {
		return undecided
	}
	same := slices.Contains([]string{"at_least", "at_most", "is", "any_of"}, c.op)
	return whether(same, !same)
}

func whether(always, never bool) truth {
	switch {
	case always:
		return yes
	case never:
		return no
	}
	return undecided
}

// span is the least that can be compared, and the most where there is one: nothing is less than 0, no share is more than the
// whole (a gap may be), and levels end where their ladder or the scale does.
func (m *Marker) span(c *comparison) (least fact.Ratio, bounded bool, most fact.Ratio) {
	if c.subject == ofMeasure {
		d := &m.measures[c.index]
		return fact.Int(0), d.isShare() && d.kind != gapOf, fact.Int(1)
	}
	return fact.Int(0), true, fact.Int(int64(m.highest(c.subject, c.index)))
}

func (m *Marker) highest(kind subject, index int) int {
	if kind == ofCriterion {
		return len(m.criteria[index].levels)
	}
	return len(m.edition.Scale) - 1
}

func (m *Marker) isWhole(c *comparison) bool {
	if c.subject != ofMeasure {
		return true
	}
	d := &m.measures[c.index]
	return d.kind == countOf || d.kind == distinctOf || d.kind == coveredOf && d.number
}

// stagesOf are the stages at which a criterion applies, as far as a plain condition on the stage says so.
func (a *adviser) stagesOf(applies *requirement) []string {
	stages := a.edition.Stages
	parts := []requirement{*applies}
	if applies.kind == every {
		parts = applies.parts
	}
	for _, part := range parts {
		if part.kind == leaf && part.test.subject == ofStage {
			stages = slices.DeleteFunc(slices.Clone(stages), func(stage string) bool {
				return slices.Contains(part.test.words, stage) == (part.test.op == "not")
			})
		}
	}
	return stages
}
