package batch

import (
	"slices"
	"strconv"

	"locmark/marker"
)

// twins knows which programmes were met, and where.
type twins struct {
	voice marker.Voice
	met   map[identity][]meeting
}

// identity is what makes two programmes the same: their id, scored by the same edition.
type identity struct{ id, edition, sha256 string }

type meeting struct {
	evidence string
	place    string
}

// The codes of problems that concern twins.
const (
	programmeTwice    = "PROGRAMME_TWICE"
	programmeRepeated = "PROGRAMME_REPEATED"
	idMissing         = "ID_MISSING"
)

// meet says whether a programme was met before. With the same evidence it is repeated, and counts once; with other
// evidence both are kept, and the later one has the problem, which names both places.
func (t *twins) meet(s Scored) (problem *marker.ProblemNote, repeated bool) {
	if s.Status == marker.NotScored {
		return nil, false
	}
	key := identity{s.Programme.ID, s.Edition.ID, s.Edition.SHA256}
	now := meeting{s.Source.Evidence, t.place(s.Source)}
	before := t.met[key]
	for _, earlier := range before {
		if earlier.evidence == now.evidence {
			return t.note(programmeRepeated, key.id, earlier, now), true
		}
	}
	t.met[key] = append(before, now)
	if len(before) == 0 || s.has(programmeTwice) || s.has(idMissing) {
		return nil, false
	}
	return t.note(programmeTwice, key.id, before[0], now), false
}

// has reports whether a problem is known already: a register names its twins itself, and that two workbooks without an
// id have the same file name makes no twins.
func (s Scored) has(code string) bool {
	return slices.ContainsFunc(s.Problems, func(p marker.ProblemNote) bool { return p.Code == code })
}

func (t *twins) note(code, id string, earlier, now meeting) *marker.ProblemNote {
	return &marker.ProblemNote{
		Code:    code,
		Message: t.voice.Say("problems."+code, "id", id, "first", earlier.place, "second", now.place),
	}
}

func (t *twins) place(s marker.Source) string {
	if s.Row == nil {
		return s.Workbook
	}
	return t.voice.Say("reports.workbook_row", "workbook", s.Workbook, "row", strconv.Itoa(*s.Row))
}
