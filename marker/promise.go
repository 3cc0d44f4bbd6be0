package marker

import (
	"fmt"
	"slices"
	"strconv"

	"locmark/criteria"
)

// promises finds what an example promises and no programme could keep: levels beyond the ladder, and names of nothing.
func (m *Marker) promises(criterion int, e *criteria.Example) criteria.Faults {
	var faults criteria.Faults
	fault := func(at criteria.Position, message string, args ...any) {
		faults = append(faults, criteria.Fault{Position: at, Message: fmt.Sprintf(message, args...)})
	}
	c := &m.criteria[criterion]
	if !e.Level.IsZero() && e.Level.Text != "null" && !isLevel(e.Level, len(c.levels)) {
		fault(e.Level.Position, "the levels of %s go from 0 to %d, or null where it does not apply; %q is none", c.source.ID, len(c.levels), e.Level.Text)
	}
	if top := m.highest(ofDimension, 0); !e.Overall.IsZero() && !isLevel(e.Overall, top) {
		fault(e.Overall.Position, "the overall level goes from 0 to %d; %q is none", top, e.Overall.Text)
	}
	for _, promised := range []struct {
		what, name string
		known      []string
	}{
		{"status", e.Status, []string{Assessed, NotEvidenced, NotApplicable}},
		{"guard", e.Guard, m.guardIDs()},
		{"flag", e.Flag, m.flagCodes()},
		{"flag", e.NoFlag, m.flagCodes()},
	} {
		if promised.name != "" && !slices.Contains(promised.known, promised.name) {
			fault(e.Position, "there is no %s %q%s", promised.what, promised.name, criteria.Suggest(promised.name, promised.known))
		}
	}
	return faults
}

func isLevel(node criteria.Node, top int) bool {
	level, err := strconv.Atoi(node.Text)
	return err == nil && level >= 0 && level <= top
}

func (m *Marker) guardIDs() []string {
	var ids []string
	for _, g := range m.allGuards() {
		ids = append(ids, g.id)
	}
	return ids
}

// flagCodes are the flags of the edition, and those that judge text.
func (m *Marker) flagCodes() []string {
	var codes []string
	for i := range m.flags {
		codes = append(codes, m.flags[i].id)
	}
	for _, kind := range flagKinds {
		codes = append(codes, kind.Code)
	}
	return codes
}
