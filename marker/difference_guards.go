package marker

import "slices"

// guardHome is one place where guards stand: the edition's on criteria, those of the overall rule, or a criterion's own.
type guardHome struct{ old, new []guard }

// guards compares them by their ids, home by home.
func (d *differ) guards() {
	homes := []guardHome{{d.old.guards, d.new.guards}, {d.old.overall, d.new.overall}}
	for _, t := range d.everyCriterion() {
		homes = append(homes, guardHome{d.old.guardsOfCriterion(t.id), d.new.guardsOfCriterion(t.id)})
	}
	for _, home := range homes {
		d.guardsOf(home)
		d.guardOrder(home)
	}
}

func (m *Marker) guardsOfCriterion(id string) []guard {
	if i := m.CriterionIndex(id); i >= 0 {
		return m.criteria[i].guards
	}
	return nil
}

func (d *differ) guardsOf(home guardHome) {
	for i := range home.old {
		if guardNamed(home.new, home.old[i].id) == nil {
			d.guardComesOrGoes("guard_removed", d.old, &home.old[i], rises)
		}
	}
	for i := range home.new {
		if before := guardNamed(home.old, home.new[i].id); before != nil {
			d.guard(before, &home.new[i])
		} else {
			d.guardComesOrGoes("guard_added", d.new, &home.new[i], falls)
		}
	}
}

func guardNamed(guards []guard, id string) *guard {
	i := slices.IndexFunc(guards, func(g guard) bool { return g.id == id })
	if i < 0 {
		return nil
	}
	return &guards[i]
}

// guardComesOrGoes is a guard that only one edition has: what it does and when.
func (d *differ) guardComesOrGoes(key string, m *Marker, g *guard, w way) {
	note := m.guardNote(g)
	var lines []ChangeLine
	for _, effect := range note.Does {
		lines = append(lines, ChangeLine{Text: effect})
	}
	for _, sentence := range note.When {
		lines = append(lines, ChangeLine{Text: d.say("when", "sentence", sentence)})
	}
	d.add(Change{Part: "guard", ID: g.id, Title: d.say(key, "id", g.id), Lines: lines}, toward(w, m.guarded(g)...))
}

// guard compares one that both have. A guard that acts more often may only lower, and so may a lower cap.
func (d *differ) guard(old, new *guard) {
	found := d.asked(&old.when, &new.when)
	moved := toward(found.way.reversed(), d.new.guarded(new)...)
	before, after := d.old.effects(old), d.new.effects(new)
	if lost, gained := without(before, after), without(after, before); len(lost)+len(gained) > 0 {
		found.lines = append(found.lines, d.gainedOrLost(lost, gained)...)
		moved = moved.with(d.capsMoved(old, new)).with(toward(found.way.reversed(), d.old.guarded(old)...))
	}
	if len(found.lines) > 0 {
		d.add(Change{Part: "guard", ID: new.id, Title: d.say("guard", "id", new.id), Lines: found.lines}, moved)
	}
}

// notCapped stands for the cap of what is not capped: no level is above it.
const notCapped = 1 << 20

// capsMoved compares what two guards do when both act, target by target. To set aside is to cap at 0.
func (d *differ) capsMoved(old, new *guard) movement {
	before, after := d.old.capsOf(old), d.new.capsOf(new)
	moved := movement{}
	for _, t := range append(d.old.guarded(old), d.new.guarded(new)...) {
		lower, higher := capOn(before, t), capOn(after, t)
		switch {
		case higher > lower:
			moved[t] |= rises
		case higher < lower:
			moved[t] |= falls
		}
	}
	return moved
}

func capOn(caps map[target]int, t target) int {
	if highest, ok := caps[t]; ok {
		return highest
	}
	return notCapped
}

func (m *Marker) capsOf(g *guard) map[target]int {
	all := map[target]int{}
	for _, c := range g.caps {
		only := guard{caps: []capping{c}}
		t := m.guarded(&only)[0]
		all[t] = min(c.highest, capOn(all, t))
	}
	for _, i := range g.aside {
		all[m.criterionTarget(i)] = 0
	}
	return all
}

// guardOrder notes guards that run in another order, where that matters: where one looks at a level that another caps.
func (d *differ) guardOrder(home guardHome) {
	before, after := orderOf(home.old, home.new), orderOf(home.new, home.old)
	if slices.Equal(before, after) || !d.old.entangled(home.old) && !d.new.entangled(home.new) {
		return
	}
	moved := movement{}
	for i := range home.new {
		moved.with(toward(eitherWay, d.new.guarded(&home.new[i])...))
	}
	d.add(Change{Part: "guard", Title: d.say("guard_order"), Lines: d.listed("order", before, after)}, moved)
}

// orderOf are the guards that the other edition has too, in their order.
func orderOf(guards, others []guard) []string {
	var ids []string
	for i := range guards {
		if guardNamed(others, guards[i].id) != nil {
			ids = append(ids, guards[i].id)
		}
	}
	return ids
}

// entangled reports whether a guard looks at a level that one of them acts on.
func (m *Marker) entangled(guards []guard) bool {
	var acted []target
	for i := range guards {
		acted = append(acted, m.guarded(&guards[i])...)
	}
	looks := func(c *comparison) bool { return slices.Contains(acted, target{c.subject, c.name}) }
	return slices.ContainsFunc(guards, func(g guard) bool { return slices.ContainsFunc(testsOf(&g.when), looks) })
}
