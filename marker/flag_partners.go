package marker

import (
	"slices"

	"locmark/marker/fact"
)

// acting are the tables in which an organisation does something: money, voice, results. Where one of these groups names
// nobody at all, an absence from it says nothing.
var acting = [][]string{{"budget"}, {"consultations"}, {"indicators", "monitoring"}}

// alsoActing may name an organisation, and need not. A seat on a board is no act.
var alsoActing = []string{"groups"}

// findOnlyNamed finds partners that are said to lead or implement and do nothing anywhere else: no budget line, no
// consultation, no indicator, no monitoring, no group. Whether UN organisations and development banks do what they say is no
// concern of the Marker.
func findOnlyNamed(m *Marking, _ *Assessment) (cells []fact.Cell, args []string) {
	acts := m.actors()
	if acts == nil {
		return nil, nil
	}
	partners := m.records("partners")
	for row := range partners.rows {
		name, role := partners.at(row, "organisation"), partners.at(row, "role").Key
		leads := role == "lead" || role == "implement"
		foreign := slices.Contains([]string{"un", "ifi"}, partners.at(row, "actor_type").Key)
		if !name.Given || !leads || foreign || acts[name.Key] || m.isUN(name.Key) || !m.test("named", name) {
			continue
		}
		cells = append(cells, name.Cell)
		if args == nil {
			args = []string{"example", clip(name.Text)}
		}
	}
	return cells, args
}

// actors are the organisations that the acting tables name; nil where one group of them names nobody.
func (m *Marking) actors() map[string]bool {
	acts := map[string]bool{}
	for _, group := range acting {
		named := 0
		for _, table := range group {
			named += m.namedIn(table, acts)
		}
		if named == 0 {
			return nil
		}
	}
	for _, table := range alsoActing {
		m.namedIn(table, acts)
	}
	return acts
}

// namedIn adds the organisations that a table refers to, and counts how often it names one.
func (m *Marking) namedIn(table string, acts map[string]bool) int {
	records, count := m.records(table), 0
	for i := range records.table.Columns {
		if m.marker.partners < 0 || records.table.Columns[i].Refers != m.marker.partners {
			continue
		}
		for row := range records.rows {
			if v := &records.rows[row][i]; v.Given {
				acts[v.Key] = true
				count++
			}
		}
	}
	return count
}
