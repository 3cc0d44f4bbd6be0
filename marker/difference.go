package marker

import "slices"

// Difference is what changed from one edition to another, in terms of the method and in the voice of the markers. Changes
// stand in the order edition, overall rule, dimensions, criteria, measures, definitions, guards, flags, financing; Texts move
// no score.
type Difference struct {
	Old     EditionRef   `json:"old"`
	New     EditionRef   `json:"new"`
	Changes []Change     `json:"changes"`
	Texts   []TextChange `json:"texts"`
}

// Change is one change of the method. May is empty where it moves no level.
type Change struct {
	Part   string       `json:"part"`            // edition, overall, dimension, criterion, measure, definition, guard, flag or financing
	ID     string       `json:"id,omitempty"`    // of the dimension, criterion, measure, definition, guard or flag
	Title  string       `json:"title"`           // what changed, in words
	Lines  []ChangeLine `json:"lines"`           // how, in words
	UsedBy []string     `json:"used_by"`         // of a measure or definition: what rests on it, in words
	May    []MayMove    `json:"may_move"`        // in the order of criteria, dimensions, overall
	Flags  []string     `json:"flags,omitempty"` // that may be raised otherwise
}

// ChangeLine is one line of a change. Old and New are sentences of the two editions; either is empty where the other has
// nothing in its place. Text says it as people read it.
type ChangeLine struct {
	Text string `json:"text"`
	Old  string `json:"old,omitempty"`
	New  string `json:"new,omitempty"`
}

// MayMove is a level that a change may move: that of a criterion or dimension by its id, or overall. Way is rise, fall or
// either, and speaks of programmes that have a level by both editions.
type MayMove struct {
	Target string `json:"target"`
	Kind   string `json:"kind"` // criterion, dimension or overall
	Way    string `json:"way"`
}

// Compare says what changed from the old edition to the new one. Both must speak with one voice.
func Compare(old, new *Marker) Difference {
	d := &differ{old: old, new: new, routes: append(old.routes(), new.routes()...)}
	d.edition()
	d.overall()
	d.dimensions()
	d.criteria()
	d.measures()
	d.definitions()
	d.guards()
	d.flags()
	d.financing()
	return Difference{Old: old.EditionRef(), New: new.EditionRef(), Changes: d.changes, Texts: d.texts()}
}

// Same reports whether nothing changed, of the method nor of its texts.
func (d Difference) Same() bool { return len(d.Changes)+len(d.Texts) == 0 }

// MovesLevels reports whether any change may move a level.
func (d Difference) MovesLevels() bool {
	return slices.ContainsFunc(d.Changes, func(c Change) bool { return len(c.May) > 0 })
}

// differ compares two editions.
type differ struct {
	old, new *Marker
	routes   []route
	changes  []Change
}

// add notes a change, and what it may move: what it moves at once, and all that follows from that.
func (d *differ) add(change Change, moved movement) {
	if change.Lines == nil {
		change.Lines = []ChangeLine{}
	}
	if change.UsedBy == nil {
		change.UsedBy = []string{}
	}
	change.May = d.mayMove(spread(moved, d.routes))
	d.changes = append(d.changes, change)
}

func (d *differ) say(key string, args ...string) string {
	return d.new.voice.Say("changes."+key, args...)
}

// gainedOrLost are the lines of what only one edition has. One sentence for one other is a change of it.
func (d *differ) gainedOrLost(lost, gained []string) []ChangeLine {
	if len(lost) == 1 && len(gained) == 1 {
		return []ChangeLine{{Text: d.say("moved", "old", lost[0], "new", gained[0]), Old: lost[0], New: gained[0]}}
	}
	lines := []ChangeLine{}
	for _, sentence := range lost {
		lines = append(lines, ChangeLine{Text: d.say("no_longer", "sentence", sentence), Old: sentence})
	}
	for _, sentence := range gained {
		lines = append(lines, ChangeLine{Text: d.say("now", "sentence", sentence), New: sentence})
	}
	return lines
}

// replaced is a line of two values; lines of equal ones are left out.
func (d *differ) replaced(label, old, new string) []ChangeLine {
	if old == new {
		return nil
	}
	return []ChangeLine{{Text: d.say("replaced", "label", label, "old", old, "new", new), Old: old, New: new}}
}

// without are the items that the others do not have.
func without(items, others []string) []string {
	return slices.DeleteFunc(slices.Clone(items), func(item string) bool { return slices.Contains(others, item) })
}
