package marker

import (
	"fmt"
	"slices"

	"locmark/marker/fact"
)

// What a step asks of free text: that it says something. What it says, only the country team can write.

// substantive is the test of text that a step mends. tooShort is no test that criteria may ask for: it tells a text that would
// pass if there were more of it.
const (
	substantive = "substantive"
	tooShort    = "too short"
)

// witnesses are entries that pass what is asked of a text. They stand for what only the country team can write.
var witnesses = []string{"Annex %d, minutes of the meeting in the town hall", "Share of households with safe water all year (group %d)"}

// texts are entries that could stand in a cell of free text. What the programme says there itself stays, and goes on.
func (d *draft) texts(e Edit) []candidate {
	before := ""
	if own := d.own(e); own.Given && d.isText(e) {
		before = own.Text + ". "
	}
	var all []candidate
	for _, text := range witnesses {
		all = append(all, candidate{before + fmt.Sprintf(text, len(d.edits)), true})
	}
	return all
}

// saysTooLittle reports whether a text is there that would do if there were more of it. One that only repeats the form would not.
func (d *draft) saysTooLittle(e Edit, alternatives [][]predicate) bool {
	at := d.at(e)
	return at.Given && d.isText(e) && asksSubstance(alternatives) && d.test(tooShort, at)
}

func (d *draft) isText(e Edit) bool {
	spec := d.columnOf(e.Table, e.Column).Spec
	return spec.Kind == fact.Text && !spec.List
}

// own is what the programme itself says in a cell; nothing in a row that is new.
func (d *draft) own(e Edit) fact.Value {
	switch {
	case e.Table < 0:
		return d.origin.programme.Fields[e.Column]
	case e.Row < len(d.origin.programme.Tables[e.Table]):
		return d.origin.programme.Tables[e.Table][e.Row][e.Column]
	}
	return fact.Value{}
}

// asksSubstance reports whether conditions on a value ask that it says something.
func asksSubstance(alternatives [][]predicate) bool {
	return slices.ContainsFunc(alternatives, func(together []predicate) bool {
		return slices.ContainsFunc(together, func(p predicate) bool { return p.op == substantive && !p.negated })
	})
}

// goesOn reports whether an edit asks for more of a text that is there.
func (e *Edit) goesOn() bool { return e.substantive && e.Before.Given }

// leastText is how long a text must be to say something: "at least 4 words and 20 letters".
func (m *Marking) leastText() string {
	words, letters := m.marker.lexicon.Judge.Least()
	return m.marker.voice.Say("findings.least_text", "words", m.marker.voice.Count(words), "letters", m.marker.voice.Count(letters))
}
