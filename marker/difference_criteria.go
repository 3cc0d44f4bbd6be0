package marker

// criteria compares which there are, when they apply, and what their levels ask.
func (d *differ) criteria() {
	for i := range d.old.criteria {
		if d.new.CriterionIndex(d.old.criteria[i].source.ID) < 0 {
			d.comesOrGoes("criterion_removed", d.old, i)
		}
	}
	for i := range d.new.criteria {
		before := d.old.CriterionIndex(d.new.criteria[i].source.ID)
		if before < 0 {
			d.comesOrGoes("criterion_added", d.new, i)
			continue
		}
		d.belongs(before, i)
		d.applies(before, i)
		d.ladder(before, i)
	}
}

// comesOrGoes is a criterion that only one edition has, with its ladder.
func (d *differ) comesOrGoes(key string, m *Marker, i int) {
	source := m.criteria[i].source
	var lines []ChangeLine
	for level, asks := range m.Ladder(i) {
		for _, sentence := range asks {
			lines = append(lines, ChangeLine{Text: d.say("level_asks", "level", m.LevelName(level+1), "sentence", sentence)})
		}
	}
	title := d.say(key, "title", source.ID+" "+m.in(source.Title))
	d.add(Change{Part: "criterion", ID: source.ID, Title: title, Lines: lines}, toward(eitherWay|appears, m.criterionTarget(i)))
}

// belongs is a criterion that counts in another dimension, because its id begins otherwise than a new dimension's.
func (d *differ) belongs(before, after int) {
	from, to := d.old.dimensionTarget(d.old.criteria[before].dimension), d.new.dimensionTarget(d.new.criteria[after].dimension)
	if from == to {
		return
	}
	id := d.new.criteria[after].source.ID
	lines := d.replaced(d.say("belongs"), d.old.DimensionTitle(before), d.new.DimensionTitle(after))
	d.add(Change{Part: "criterion", ID: id, Title: id, Lines: lines}, toward(eitherWay|appears, from, to))
}

func (d *differ) applies(before, after int) {
	id := d.new.criteria[after].source.ID
	found := d.asked(&d.old.criteria[before].applies, &d.new.criteria[after].applies)
	if len(found.lines) > 0 {
		change := Change{Part: "criterion", ID: id, Title: d.say("criterion_applies", "id", id), Lines: found.lines}
		d.add(change, toward(eitherWay|appears, d.new.criterionTarget(after)))
	}
}

// ladder compares level by level; a level that comes on top may only raise.
func (d *differ) ladder(before, after int) {
	old, new := d.old.criteria[before].levels, d.new.criteria[after].levels
	for level := range max(len(old), len(new)) {
		var found asking
		switch {
		case level >= len(new):
			found = asking{d.gainedOrLost(d.old.asks(&old[level]), nil), falls}
		case level >= len(old):
			found = asking{d.gainedOrLost(nil, d.new.asks(&new[level])), rises}
		default:
			found = d.asked(&old[level], &new[level])
		}
		if len(found.lines) > 0 {
			id := d.new.criteria[after].source.ID
			change := Change{Part: "criterion", ID: id, Title: d.levelTitle(id, level+1), Lines: found.lines}
			d.add(change, toward(found.way, d.new.criterionTarget(after)))
		}
	}
}
