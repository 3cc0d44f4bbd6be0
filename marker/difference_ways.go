package marker

import (
	"slices"

	"locmark/criteria"
)

// ways compares the ways by which money reaches local actors, each by its condition, and the order in which they are tried.
func (d *differ) ways() []ChangeLine {
	old, new := d.old.edition.Financing.Ways, d.new.edition.Financing.Ways
	var lines []ChangeLine
	for _, id := range Ways {
		lines = append(lines, d.way(id, wayIn(old, id), wayIn(new, id))...)
	}
	return append(lines, d.listed("ways_order", d.wayNames(shared(old, new)), d.wayNames(shared(new, old)))...)
}

// way is the lines of one way: that it comes, that it goes, or what is asked of a budget line now.
func (d *differ) way(id string, old, new *criteria.Condition) []ChangeLine {
	name := d.wayName(id)
	switch {
	case old == nil && new == nil:
		return nil
	case old == nil:
		return []ChangeLine{{Text: d.say("way_added", "way", name), New: name}}
	case new == nil:
		return []ChangeLine{{Text: d.say("way_removed", "way", name), Old: name}}
	case d.old.grammar().rowsIdentity(*old) != d.new.grammar().rowsIdentity(*new):
		return []ChangeLine{{Text: d.say("way_changed", "way", name)}}
	}
	return nil
}

func (d *differ) wayName(id string) string { return d.new.voice.Say("money.way_" + id) }

func (d *differ) wayNames(ids []string) []string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = d.wayName(id)
	}
	return names
}

// shared are the ways of one edition that the other has too, in the order of the one.
func shared(of, other criteria.Ordered[criteria.Condition]) []string {
	return slices.DeleteFunc(names(of), func(id string) bool { return wayIn(other, id) == nil })
}

func wayIn(ways criteria.Ordered[criteria.Condition], id string) *criteria.Condition {
	for i := range ways {
		if ways[i].Name == id {
			return &ways[i].Value
		}
	}
	return nil
}
