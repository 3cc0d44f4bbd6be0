package marker

import (
	"fmt"
	"slices"
	"strconv"

	"locmark/criteria"
)

// TextChange is something that people read and that moves no score. What says which text of what it is; Old and New are the
// text in the report's language, or in the first language in which it changed. Only is the language where no more than a
// translation changed. Sources and examples have Text instead, which says what became of them.
type TextChange struct {
	Kind string `json:"kind"` // text, translation, sources or examples
	What string `json:"what"`
	Text string `json:"text"`
	Old  string `json:"old,omitempty"`
	New  string `json:"new,omitempty"`
	Only string `json:"only,omitempty"`
}

// namedText is a text of an edition and what it is: the key of its sentence, and whose it is.
type namedText struct {
	key, of string
	text    criteria.Text
}

// texts compares what moves no score, in the order of the files; what only one edition has is part of its own change.
func (d *differ) texts() []TextChange {
	all := []TextChange{}
	old := textsOf(d.old.edition)
	for _, after := range textsOf(d.new.edition) {
		i := slices.IndexFunc(old, func(before namedText) bool { return before.key == after.key && before.of == after.of })
		if i >= 0 && old[i].text != after.text {
			all = append(all, d.reworded(old[i], after))
		}
	}
	if before, after := d.old.edition.CannotSee, d.new.edition.CannotSee; !slices.Equal(before, after) {
		all = append(all, TextChange{Kind: "text", What: d.say("text_cannot_see"), Text: d.say("changed")})
	}
	for i := range d.new.edition.Criteria {
		after := &d.new.edition.Criteria[i]
		if j := d.old.CriterionIndex(after.ID); j >= 0 {
			all = append(all, d.besides(d.old.criteria[j].source, after)...)
		}
	}
	return all
}

// reworded shows a text in the report's language where it changed there, else in the first language in which it did.
func (d *differ) reworded(before, after namedText) TextChange {
	change := TextChange{Kind: "text", What: d.say("text_"+after.key, "of", after.of)}
	if before.text.En == after.text.En {
		change.Kind = "translation"
	}
	for _, language := range append([]string{d.new.voice.Language}, criteria.Languages...) {
		if change.Old, change.New = before.text.In(language), after.text.In(language); change.Old != change.New {
			if change.Kind == "translation" {
				change.Only = language
			}
			break
		}
	}
	change.Text = d.say("text", "old", change.Old, "new", change.New)
	return change
}

// besides are the sources and examples of a criterion, and between what calibration may propose its thresholds.
func (d *differ) besides(before, after *criteria.Criterion) []TextChange {
	var all []TextChange
	if nodeIdentity(before.Bounds) != nodeIdentity(after.Bounds) {
		all = append(all, TextChange{Kind: "text", What: d.say("text_bounds", "of", after.ID), Text: d.say("changed")})
	}
	if old, new := sourcesOf(before), sourcesOf(after); !slices.Equal(old, new) {
		what := d.say("text_sources", "of", after.ID)
		all = append(all, TextChange{Kind: "sources", What: what, Text: d.counted(old, new)})
	}
	if old, new := examplesOf(before), examplesOf(after); !slices.Equal(old, new) {
		what := d.say("text_examples", "of", after.ID)
		all = append(all, TextChange{Kind: "examples", What: what, Text: d.counted(old, new)})
	}
	return all
}

func (d *differ) counted(old, new []string) string {
	lost, gained := len(without(old, new)), len(without(new, old))
	changed := min(lost, gained)
	return d.say("counts", "gained", strconv.Itoa(gained-changed), "lost", strconv.Itoa(lost-changed), "changed", strconv.Itoa(changed))
}

func sourcesOf(c *criteria.Criterion) []string {
	all := make([]string, len(c.Sources))
	for i, s := range c.Sources {
		all[i] = fmt.Sprintf("%q %q %q %q %v", s.For, s.Title, s.Link, s.Says, s.Judgement)
	}
	return all
}

func examplesOf(c *criteria.Criterion) []string {
	all := make([]string, len(c.Examples))
	for i, e := range c.Examples {
		promised := []string{e.Name, nodeIdentity(e.Given), nodeIdentity(e.Level), e.Status, e.Guard, nodeIdentity(e.Overall), e.Flag, e.NoFlag}
		all[i] = fmt.Sprintf("%q", promised)
	}
	return all
}

// textsOf are the texts of an edition in the order of its files.
func textsOf(e *criteria.Edition) []namedText {
	all := []namedText{{"edition_title", e.ID, e.Title}}
	for _, level := range e.Scale {
		all = append(all, namedText{"level", level.Name, level.Value})
	}
	for _, d := range e.Dimensions {
		all = append(all, namedText{"dimension", d.Name, d.Value.Title})
	}
	all = append(all, measureTexts(e.Measures)...)
	all = append(all, guardTexts(slices.Concat(e.Overall.Guards, e.Guards))...)
	for _, f := range e.Flags {
		all = append(all, namedText{"flag", f.ID, f.Because})
	}
	for _, c := range e.Criteria {
		all = append(all, namedText{"title", c.ID, c.Title}, namedText{"question", c.ID, c.Question})
		all = append(all, measureTexts(c.Measures)...)
		all = append(all, guardTexts(c.Guards)...)
		all = append(all, namedText{"action", c.ID, c.Action}, namedText{"evidence", c.ID, c.Evidence})
	}
	return all
}

func measureTexts(measures criteria.Ordered[criteria.Measure]) []namedText {
	var all []namedText
	for _, m := range measures {
		all = append(all, namedText{"measure", m.Name, m.Value.Title})
	}
	return all
}

func guardTexts(guards []criteria.Guard) []namedText {
	var all []namedText
	for _, g := range guards {
		all = append(all, namedText{"guard", g.ID, g.Because}, namedText{"guard_action", g.ID, g.Action})
	}
	return all
}
