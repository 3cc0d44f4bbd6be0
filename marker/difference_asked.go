package marker

import (
	"math/big"
	"slices"
	"strings"
)

// asking is what changed from one requirement to another: in words, and whether the new one is easier to meet (rises),
// harder (falls), both, or neither.
type asking struct {
	lines []ChangeLine
	way   way
}

// asked compares what two editions ask.
func (d *differ) asked(old, new *requirement) asking {
	return d.together(every, flattened(every, old), flattened(every, new))
}

// flattened are the parts of a requirement that must all hold (every), or of which one must (some).
func flattened(kind clauseKind, r *requirement) []*requirement {
	if r.kind != kind {
		return []*requirement{r}
	}
	var all []*requirement
	for i := range r.parts {
		all = append(all, flattened(kind, &r.parts[i])...)
	}
	return all
}

// together compares parts that are joined alike. What is the same is passed over, a comparison of the same thing is one that
// moved, and where one part is left on each side that shares something with the other, the change is within it.
func (d *differ) together(kind clauseKind, old, new []*requirement) asking {
	old, new = d.unmatched(old, new)
	var found asking
	for _, sameOperator := range []bool{true, false} {
		old, new = d.moved(&found, old, new, sameOperator)
	}
	inner := every + some - kind
	if len(old) == 1 && len(new) == 1 && d.alike(inner, old[0], new[0]) {
		within := d.together(inner, flattened(inner, old[0]), flattened(inner, new[0]))
		return asking{append(found.lines, within.lines...), found.way | within.way}
	}
	lost, gained := d.sentences(d.old, old), d.sentences(d.new, new)
	if kind == every {
		found.lines = append(found.lines, d.gainedOrLost(lost, gained)...)
		found.way |= present(lost, rises) | present(gained, falls)
		return found
	}
	found.lines = append(found.lines, d.alternatives(lost, gained)...)
	found.way |= present(lost, falls) | present(gained, rises)
	return found
}

func present(sentences []string, w way) way {
	if len(sentences) == 0 {
		return 0
	}
	return w
}

// alternatives are the lines of what is, or was, enough beside something else.
func (d *differ) alternatives(lost, gained []string) []ChangeLine {
	var lines []ChangeLine
	for _, sentence := range lost {
		lines = append(lines, ChangeLine{Text: d.say("enough_no_longer", "sentence", sentence), Old: sentence})
	}
	for _, sentence := range gained {
		lines = append(lines, ChangeLine{Text: d.say("enough_now", "sentence", sentence), New: sentence})
	}
	return lines
}

func (d *differ) sentences(m *Marker, parts []*requirement) []string {
	var all []string
	for _, part := range parts {
		all = append(all, m.inWords(part))
	}
	return all
}

// unmatched leaves out what both have.
func (d *differ) unmatched(old, new []*requirement) ([]*requirement, []*requirement) {
	var lost []*requirement
	new = slices.Clone(new)
	for _, one := range old {
		same := func(other *requirement) bool { return d.old.identity(one) == d.new.identity(other) }
		if i := slices.IndexFunc(new, same); i >= 0 {
			new = slices.Delete(new, i, i+1)
			continue
		}
		lost = append(lost, one)
	}
	return lost, new
}

// moved pairs comparisons of the same thing, and gives what is left.
func (d *differ) moved(found *asking, old, new []*requirement, sameOperator bool) ([]*requirement, []*requirement) {
	var rest []*requirement
	for _, one := range old {
		pair := func(other *requirement) bool {
			return ofOneThing(one, other) && (!sameOperator || one.test.op == other.test.op)
		}
		i := slices.IndexFunc(new, pair)
		if i < 0 {
			rest = append(rest, one)
			continue
		}
		found.lines = append(found.lines, d.threshold(&one.test, &new[i].test))
		found.way |= moves(&one.test, &new[i].test)
		new = slices.Delete(slices.Clone(new), i, i+1)
	}
	return rest, new
}

// ofOneThing reports whether two requirements compare the same thing.
func ofOneThing(one, other *requirement) bool {
	return one.kind == leaf && other.kind == leaf && one.test.subject == other.test.subject && one.test.name == other.test.name
}

// alike reports whether two requirements, taken apart, share a part or a thing compared, so that it says more to look within.
func (d *differ) alike(kind clauseKind, old, new *requirement) bool {
	if old.kind != kind && new.kind != kind {
		return false
	}
	for _, one := range flattened(kind, old) {
		for _, other := range flattened(kind, new) {
			if ofOneThing(one, other) || d.old.identity(one) == d.new.identity(other) {
				return true
			}
		}
	}
	return false
}

// threshold is one comparison with what it asks now.
func (d *differ) threshold(old, new *comparison) ChangeLine {
	before, after := d.old.compared(old), d.new.compared(new)
	short := after
	if key := "handbook." + new.op; new.subject == ofMeasure && new.meaning.need != 0 {
		short = d.new.voice.Say(key, "want", d.new.wants(new))
	}
	return ChangeLine{Text: d.say("moved", "old", before, "new", short), Old: before, New: after}
}

// moves says whether a comparison became easier or harder to meet.
func moves(old, new *comparison) way {
	switch {
	case old.subject == ofStage && old.op != "not" && new.op != "not":
		return present(without(new.words, old.words), rises) | present(without(old.words, new.words), falls)
	case !isPlain(old) || !isPlain(new):
		return eitherWay
	}
	aligned := *old
	aligned.index = new.index // each edition numbers its measures by itself
	if implies(&aligned, new) {
		return rises
	}
	if implies(new, &aligned) {
		return falls
	}
	return eitherWay
}

// isPlain reports whether a comparison is with one number.
func isPlain(c *comparison) bool { return len(c.want) == 1 && c.want[0].measure < 0 }

// identity is a requirement written so that those which mean the same are the same text, whatever the edition.
func (m *Marker) identity(r *requirement) string {
	if r.kind == leaf {
		return m.comparisonIdentity(&r.test)
	}
	var parts []string
	for _, part := range flattened(r.kind, r) {
		parts = append(parts, m.identity(part))
	}
	slices.Sort(parts)
	return map[clauseKind]string{every: "all", some: "any"}[r.kind] + "(" + strings.Join(parts, ", ") + ")"
}

func (m *Marker) comparisonIdentity(c *comparison) string {
	wants := slices.Clone(c.words)
	for _, w := range c.want {
		if w.measure >= 0 {
			wants = append(wants, "$"+m.measures[w.measure].name)
			continue
		}
		wants = append(wants, big.NewRat(w.number.Num, w.number.Den).String())
	}
	slices.Sort(wants)
	return c.name + " " + c.op + " " + strings.Join(wants, ", ")
}
