package marker

import "locmark/marker/fact"

// metOutcomes are the comparisons of a requirement that hold.
func (m *Marking) metOutcomes(r *requirement, level int) []Outcome {
	switch r.kind {
	case leaf:
		return []Outcome{{Comparison: m.comparison(&r.test, level)}}
	case some:
		var branches [][]Outcome
		for i := range r.parts {
			if m.met(&r.parts[i]) == yes {
				branches = append(branches, m.metOutcomes(&r.parts[i], level))
			}
		}
		return []Outcome{{Any: branches}}
	}
	var all []Outcome
	for i := range r.parts {
		all = append(all, m.metOutcomes(&r.parts[i], level)...)
	}
	return all
}

// unmetOutcomes are the comparisons of a requirement that do not hold; of alternatives, what each still asks for.
func (m *Marking) unmetOutcomes(r *requirement, level int) []Outcome {
	if m.met(r) == yes {
		return nil
	}
	switch r.kind {
	case leaf:
		return []Outcome{{Comparison: m.comparison(&r.test, level)}}
	case some:
		var branches [][]Outcome
		for i := range r.parts {
			branches = append(branches, m.unmetOutcomes(&r.parts[i], level))
		}
		return []Outcome{{Any: branches}}
	}
	var all []Outcome
	for i := range r.parts {
		all = append(all, m.unmetOutcomes(&r.parts[i], level)...)
	}
	return all
}

// comparison writes one comparison with what was found.
func (m *Marking) comparison(c *comparison, level int) Comparison {
	result := Comparison{Level: level, Measure: c.name, Op: c.op, Cells: []string{}}
	if c.subject == ofStage {
		result.Want, result.Got = c.words, m.stage
		result.Text = m.say("stage_is", "stage", m.stageName(m.stage), "stages", m.stageNames(c.words))
		result.Cells = fact.Ranges([]fact.Cell{m.field(m.marker.fields.stage).Cell})
		return result
	}
	result.Want = m.want(c)
	if got, given := m.got(c); given {
		result.Got = jsonNumber(got)
	}
	if c.subject == ofMeasure {
		m.parts(c, &result)
		result.Cells = m.countedCells(c.index)
	}
	result.Text = m.sentence(c)
	return result
}

// want gives one number, or a list where several will do.
func (m *Marking) want(c *comparison) any {
	var all []any
	for _, w := range c.want {
		if w.measure >= 0 {
			all = append(all, m.marker.measures[w.measure].name)
			continue
		}
		all = append(all, jsonNumber(w.number))
	}
	if len(all) == 1 {
		return all[0]
	}
	return all
}

// jsonNumber writes counts as whole numbers and shares as the nearest float64.
func jsonNumber(r fact.Ratio) any {
	if r.Den == 1 {
		return r.Num
	}
	return r.Float()
}

func (m *Marking) parts(c *comparison, result *Comparison) {
	d := &m.marker.measures[c.index]
	if d.kind != shareOf && d.kind != coveredOf {
		return
	}
	measured := m.measure(c.index)
	unit := int64(1)
	if d.column >= 0 && d.kind == shareOf {
		unit = 100
	}
	part, whole := fact.Ratio{Num: measured.part, Den: unit}.Float(), fact.Ratio{Num: measured.whole, Den: unit}.Float()
	result.Part, result.Whole = &part, &whole
}

// sentence says a comparison in words: what is measured, what was found, what is asked.
func (m *Marking) sentence(c *comparison) string {
	wants := make([]string, 0, len(c.want))
	for _, w := range c.want {
		wants = append(wants, m.wantText(c, w))
	}
	return m.say(c.op, "title", m.marker.title(c), "got", m.gotText(c), "want", m.marker.voice.List(wants))
}

func (m *Marking) gotText(c *comparison) string {
	if c.subject == ofMeasure {
		return m.measuredText(c.index)
	}
	got, given := m.got(c)
	if !given {
		return m.say("nothing")
	}
	return m.marker.voice.Number(got)
}

// measuredText writes a measure's value for people, with the count or the money beside a share.
func (m *Marking) measuredText(index int) string {
	d, result, voice := &m.marker.measures[index], m.measure(index), m.marker.voice
	switch {
	case result.blank:
		return m.say("nothing")
	case d.kind == gapOf:
		return voice.Percent(result.value)
	case d.kind == shareOf && d.column >= 0:
		part, whole := voice.Amount(fact.Money(result.part), m.currency()), voice.Amount(fact.Money(result.whole), m.currency())
		return m.say("share", "percent", voice.Percent(result.value), "part", part, "whole", whole)
	case d.isShare():
		part, whole := voice.Count(int(result.part)), voice.Count(int(result.whole))
		return m.say("share", "percent", voice.Percent(result.value), "part", part, "whole", whole)
	case d.kind == sumOf || d.kind == valueOf && m.isMoney(d):
		return voice.Amount(fact.Money(result.value.Num*(100/result.value.Den)), m.currency())
	}
	return voice.Number(result.value)
}

func (m *Marking) isMoney(d *measure) bool {
	return m.marker.form.Programme.Columns[d.field].Spec.Kind == fact.Amount
}

func (m *Marking) wantText(c *comparison, w wanted) string {
	switch {
	case w.measure >= 0:
		return m.measuredText(w.measure)
	case c.subject == ofMeasure && m.marker.measures[c.index].isShare():
		return m.marker.voice.Percent(w.number)
	}
	return m.marker.voice.Number(w.number)
}
