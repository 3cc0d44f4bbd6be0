package panel

import (
	"strings"

	"locmark/marker"
)

// programmes are those that rows may name, by their ids.
type programmes struct {
	known marker.ProgrammeIDs
	ids   []string
	names names // for what is nearest to an id that none has
}

func newProgrammes(ids ...string) *programmes {
	p := &programmes{names: names{}}
	for _, id := range ids {
		p.add(id)
	}
	return p
}

func (p *programmes) add(id string) {
	p.known.Add(len(p.ids), id)
	p.ids = append(p.ids, id)
	p.names.add(id, id)
}

// meant is the id of the programme that a row names: "" for none, and where several are alike these are given.
func (p *programmes) meant(written string) (id string, alike []string) {
	for _, place := range p.known.Meant(written) {
		alike = append(alike, p.ids[place])
	}
	if len(alike) == 1 {
		return alike[0], nil
	}
	return "", alike
}

// choice writes ids among which somebody has to choose.
func choice(ids []string) string { return strings.Join(ids, " / ") }
