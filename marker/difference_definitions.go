package marker

import "slices"

// definitions compares what rows must be. One that comes or goes is part of what names it.
func (d *differ) definitions() {
	old, new := definedIn(d.old.edition), definedIn(d.new.edition)
	before, after := d.old.Definitions(), d.new.Definitions()
	for i, definition := range after {
		j := slices.IndexFunc(before, func(b Definition) bool { return b.Name == definition.Name })
		if j < 0 {
			continue
		}
		lines := d.gainedOrLost(without(before[j].Asks, definition.Asks), without(definition.Asks, before[j].Asks))
		if len(lines) == 0 && d.old.grammar().rowsIdentity(old[j].Value) != d.new.grammar().rowsIdentity(new[i].Value) {
			lines = []ChangeLine{{Text: d.say("otherwise")}}
		}
		if len(lines) > 0 {
			d.definition(definition.Name, lines)
		}
	}
}

func (d *differ) definition(name string, lines []ChangeLine) {
	users := d.usersOf(append(d.old.measuresDefinedBy(name), d.new.measuresDefinedBy(name)...))
	measured := []string{}
	for _, measure := range append(d.new.measuresDefinedBy(name), d.old.measuresDefinedBy(name)...) {
		if said := d.say("used_by_measure", "title", d.titleOf(measure)); !slices.Contains(measured, said) {
			measured = append(measured, said)
		}
	}
	change := Change{Part: "definition", ID: name, Title: d.say("definition", "id", name), Lines: lines, UsedBy: append(measured, users.said...), Flags: users.flags}
	d.add(change, users.moved)
}

// titleOf is what the edition that has a measure calls it, the new one first.
func (d *differ) titleOf(measure string) string {
	if title := d.new.titleOf(measure); title != measure {
		return title
	}
	return d.old.titleOf(measure)
}
