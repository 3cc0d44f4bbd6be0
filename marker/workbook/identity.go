package workbook

import (
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
)

// idText is an id as it stands in a cell, without what nobody sees: two ids of one text look the same, letter for letter.
func idText(reader *fact.Reader, raw string) string {
	v, _ := reader.Read(fact.Spec{Kind: fact.Text}, fact.Habit{}, raw)
	return marker.SameID(v.Text)
}

// identify makes the id of the programme an id as written where it is taken for a word that says nothing, and is not.
func (m *maker) identify() {
	i := m.Form.Programme.Column("id")
	if i < 0 {
		return
	}
	if v := &m.programme.Fields[i]; !v.Given && isWrittenID(v.Text) {
		v.Given, v.Key, v.How = true, v.Text, v.How&^fact.Filler
	}
}

// noSigns are the signs of people who have no id, and those in which Excel shows what it cannot: -, —, ?, …, (), ####.
const noSigns = "-‐‑‒–—―−_?¿…()[]#* \n"

// isWrittenID reports an id of signs alone ("..", "/"), and one written like a path, whose only name may be a cross that
// elsewhere says nothing ("../../x").
func isWrittenID(text string) bool {
	if fact.Fold(text) != "" {
		return strings.HasPrefix(text, ".") || strings.HasPrefix(text, "/") || strings.HasPrefix(text, `\`)
	}
	return strings.Trim(strings.ReplaceAll(text, "...", "…"), noSigns) != ""
}

// ids knows the programmes of a register by their ids.
type ids struct {
	reader *fact.Reader
	known  marker.ProgrammeIDs
	owners map[string][]int // what was found before: a register repeats an id in each of its rows
}

func newIDs(reader *fact.Reader) *ids { return &ids{reader: reader, owners: map[string][]int{}} }

// add notes the id of a programme, or gives the first programme that has the same, letter for letter.
func (d *ids) add(programme int, raw string) (first int, twice bool) {
	return d.known.Add(programme, idText(d.reader, raw))
}

// of gives the programmes that an id may mean.
func (d *ids) of(raw string) []int {
	found, met := d.owners[raw]
	if !met {
		found = d.known.Meant(idText(d.reader, raw))
		d.owners[raw] = found
	}
	return found
}

// wanted tells the programmes of one id, "" for all, from the others.
func (r *Reading) wanted(only string) func(i int) bool {
	if only == "" {
		return func(int) bool { return true }
	}
	text, folded := idText(r.catalog.reader, only), fact.Fold(only)
	is := func(i int) bool { return idText(r.catalog.reader, r.programmes.id(i).raw) == text }
	for i := range r.programmes.count() {
		if is(i) {
			return is
		}
	}
	return func(i int) bool { return folded != "" && fact.Fold(r.programmes.id(i).raw) == folded }
}
