package marker

// Ladder says what each level of a criterion asks for, in words and without a programme: level 1 first. The sentences of a
// level must all hold, besides those of the levels below; alternatives stand within one sentence.
func (m *Marker) Ladder(criterion int) [][]string {
	levels := m.criteria[criterion].levels
	ladder := make([][]string, len(levels))
	for i := range levels {
		ladder[i] = m.asks(&levels[i])
	}
	return ladder
}

// Applies says when a criterion applies; nothing where it always does.
func (m *Marker) Applies(criterion int) []string { return m.asks(&m.criteria[criterion].applies) }

// asks gives the sentences of a requirement that must all hold.
func (m *Marker) asks(r *requirement) []string {
	if r.kind != every {
		return []string{m.inWords(r)}
	}
	var all []string
	for i := range r.parts {
		all = append(all, m.asks(&r.parts[i])...)
	}
	return all
}

// inWords gives a requirement as one sentence.
func (m *Marker) inWords(r *requirement) string {
	if r.kind == leaf {
		return m.compared(&r.test)
	}
	key := "ladder.both"
	if r.kind == some {
		key = "ladder.either"
	}
	sentence := ""
	for i := range r.parts {
		part := m.inWords(&r.parts[i])
		if r.kind == every && r.parts[i].kind == some && len(r.parts) > 1 {
			part = "(" + part + ")"
		}
		if sentence == "" {
			sentence = part
			continue
		}
		sentence = m.voice.Say(key, "one", sentence, "other", part)
	}
	return sentence
}

// compared says one comparison: what is measured, and what is asked of it.
func (m *Marker) compared(c *comparison) string {
	switch c.subject {
	case ofStage:
		stages := make([]string, len(c.words))
		for i, stage := range c.words {
			stages[i] = m.stageName(stage)
		}
		return m.voice.Say("ladder.stage_"+c.op, "stages", m.oneOf(stages))
	case ofMeasure:
		return m.voice.Say("ladder."+c.op, "title", m.title(c), "want", m.wants(c))
	}
	return m.voice.Say("ladder.level_"+c.op, "title", m.title(c), "want", m.wants(c))
}

// wants writes what is compared with. What holds for each of several stands with and, what holds for one of them with or.
func (m *Marker) wants(c *comparison) string {
	all := make([]string, len(c.want))
	for i, w := range c.want {
		all[i] = m.wantedText(c, w)
	}
	if c.meaning.need == each {
		return m.voice.List(all)
	}
	return m.oneOf(all)
}

// wantedText writes one thing that is compared with: a level, another measure, a percentage or a number.
func (m *Marker) wantedText(c *comparison, w wanted) string {
	switch {
	case w.measure >= 0:
		return m.voice.Say("ladder.other", "title", m.measureTitle(w.measure))
	case c.subject == ofCriterion || c.subject == ofDimension:
		return m.LevelName(int(w.number.Num))
	case m.measures[c.index].isShare():
		return m.voice.Percent(w.number)
	}
	return m.voice.Number(w.number)
}

// oneOf writes alternatives: "a, b or c".
func (m *Marker) oneOf(items []string) string {
	if len(items) < 2 {
		return m.voice.List(items)
	}
	last := len(items) - 1
	before := items[0]
	for _, item := range items[1:last] {
		before += m.voice.Say("numbers.comma") + item
	}
	return m.voice.Say("ladder.or", "list", before, "last", items[last])
}
