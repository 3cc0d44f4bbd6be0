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
	said     []mark // of what was read from one folder of several
}

// The codes of problems that concern twins.
const (
	programmeTwice    = "PROGRAMME_TWICE"
	programmeRepeated = "PROGRAMME_REPEATED"
	idMissing         = "ID_MISSING"
	RecordsDiffer     = "RECORDS_DIFFER"
)

// meet says whether a programme was met before. With the same evidence it is repeated, and counts once; with other
// evidence both are kept, and the later one has the problem, which names both places.
func (t *twins) meet(s Scored) (problem *marker.ProblemNote, repeated bool) {
	if s.Status == marker.NotScored {
		return nil, false
	}
	key := identity{s.Programme.ID, s.Edition.ID, s.Edition.SHA256}
	now := meeting{evidence: s.Source.Evidence, place: t.place(s)}
	if s.Folder != "" {
		now.said = t.marks(s.Assessment)
	}
	before := t.met[key]
	for _, earlier := range before {
		if earlier.evidence == now.evidence {
			return t.repeated(key.id, earlier, now), true
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

// repeated is the problem of a programme that counts once. Of one evidence there is one result: where the records say
// otherwise, one of them was changed, or made by another version, and nobody should have to find that out.
func (t *twins) repeated(id string, earlier, now meeting) *marker.ProblemNote {
	if names := differing(earlier.said, now.said); len(names) > 0 {
		return t.note(RecordsDiffer, id, earlier, now, "what", t.voice.List(names), "taken", earlier.place)
	}
	return t.note(programmeRepeated, id, earlier, now)
}

func (t *twins) note(code, id string, earlier, now meeting, more ...string) *marker.ProblemNote {
	places := append([]string{"id", id, "first", earlier.place, "second", now.place}, more...)
	return &marker.ProblemNote{Code: code, Message: t.voice.Say("problems."+code, places...)}
}

func (t *twins) place(s Scored) string {
	place := s.Source.Workbook
	if s.Source.Row != nil {
		place = t.voice.Say("reports.workbook_row", "workbook", place, "row", strconv.Itoa(*s.Source.Row))
	}
	if s.Folder != "" {
		place = t.voice.Say("asked.in_results", "place", place, "folder", s.Folder)
	}
	return place
}
