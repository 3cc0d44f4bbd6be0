package marker

import (
	"cmp"
	"slices"

	"locmark/criteria"
)

// Miss is one promise of an example that was not kept. What is level, status, overall, guard, flag or no_flag; Promised and
// Found are as an example writes them, and one of them is empty where a guard or flag is not as promised. Because is the sentence of the
// criterion's finding or, of the overall level, of the programme.
type Miss struct {
	What     string `json:"what"`
	Promised string `json:"promised"`
	Found    string `json:"found"`
	Because  string `json:"because"`
}

// misses says how a marking differs from what an example of a criterion promises; nothing where it does not. Sentences
// are left to whoever needs them.
func (m *Marking) misses(example *criteria.Example, criterion int) []Miss {
	var all []Miss
	differ := func(what, promised, found string) {
		if promised != found {
			all = append(all, Miss{What: what, Promised: promised, Found: found})
		}
	}
	f := &m.findings[criterion]
	if !example.Level.IsZero() {
		differ("level", example.Level.Text, levelText(f.pointer()))
	}
	differ("status", cmp.Or(example.Status, impliedStatus(example.Level)), f.status)
	if !example.Overall.IsZero() {
		differ("overall", example.Overall.Text, levelText(m.overall.pointer()))
	}
	if example.Guard != "" && !m.acted(example.Guard, f) {
		differ("guard", example.Guard, "")
	}
	if example.Flag != "" && !m.flagged(example.Flag) {
		differ("flag", example.Flag, "")
	}
	if example.NoFlag != "" && m.flagged(example.NoFlag) {
		differ("no_flag", "", example.NoFlag)
	}
	return all
}

// pointer is the level of a finding, nil where the criterion does not apply.
func (f *finding) pointer() *int {
	if f.status == NotApplicable {
		return nil
	}
	level := f.level
	return &level
}

// acted reports whether a guard acted on a criterion, on a dimension or on the whole.
func (m *Marking) acted(guard string, f *finding) bool {
	is := func(g guardResult) bool { return g.guard.id == guard }
	return slices.ContainsFunc(m.guards, is) || slices.ContainsFunc(f.guards, is)
}

// flagged reports whether a flag is raised. Flags of text are found on the way to an assessment, which is made once: so
// the programme is marked afresh.
func (m *Marking) flagged(code string) bool {
	flags := m.marker.Assess(m.programme).Flags
	return slices.ContainsFunc(flags, func(f Flag) bool { return f.Code == code })
}
