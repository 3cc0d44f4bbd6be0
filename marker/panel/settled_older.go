package panel

import (
	"strconv"

	"locmark/marker"
	"locmark/marker/fact"
)

// Older is a level that was settled beside a computed one that is another now: the proposal or the criteria were changed since
// the sheet was written. It is taken all the same.
type Older struct {
	Programme string
	Criterion string
	Was, Is   string // computed levels; "" for none
	Cell      string // of the settled level
}

// Older lists such levels, programme by programme as they were scored.
func (s *Settled) Older() []Older { return s.older }

// compare finds them among the rows of a programme that are used.
func (s *Settled) compare(reader *Reader, a *marker.Assessment) {
	for _, row := range s.rows[fact.Fold(a.Programme.ID)] {
		was, known := reader.level(row.Computed)
		criterion := reader.criterion(row.Criterion)
		if is := computedLevel(a, criterion); row.used && known && (is == nil || *is != was) {
			older := Older{Programme: a.Programme.ID, Criterion: criterion, Was: strconv.Itoa(was), Cell: row.Cell.String()}
			if is != nil {
				older.Is = strconv.Itoa(*is)
			}
			s.older = append(s.older, older)
		}
	}
}

// computedLevel is the level of a criterion, or of the programme as a whole; nil for none.
func computedLevel(a *marker.Assessment, criterion string) *int {
	for i := range a.Criteria {
		if a.Criteria[i].ID == criterion {
			return a.Criteria[i].Level
		}
	}
	return a.Level
}
