package panel

import (
	"strconv"
	"strings"

	"locmark/marker"
)

// Older is a programme that was settled on something else than what was scored now: on other evidence, or beside other
// computed levels. Its settled levels are taken all the same.
type Older struct {
	Programme string
	Round     string // of the panel that saw other evidence; "" where it saw the same, or nobody knows
	Meant     string // the programme, scored too, that its rows were written for; "" where it is this one, as it was
	Levels    []OlderLevel

	written *settledRow // one of those that were written for other evidence
}

// OlderLevel is a level that was settled beside a computed one that is another now. Was and Is are computed levels, "" for none.
type OlderLevel struct {
	Criterion string
	Was, Is   string
	Cell      string // of the settled level
}

// Older lists such programmes, as they were scored, once all are.
func (s *Settled) Older() []Older {
	for i := range s.older {
		if row := s.older[i].written; row != nil {
			s.older[i].Meant = s.writtenFor(row)
		}
	}
	return s.older
}

// compare holds the rows of a programme that are used against what it says, and what is computed, now.
func (s *Settled) compare(reader *Reader, a *marker.Assessment, own []*settledRow) {
	older := Older{Programme: a.Programme.ID}
	for _, row := range own {
		if !row.used {
			continue
		}
		if !row.isOf(a) {
			older.Round, older.written = roundOf(row.Round), row
		}
		was, known := reader.level(levelOf(row.Computed))
		criterion := reader.criterion(row.Criterion)
		if is := computedLevel(a, criterion); known && (is == nil || *is != was) {
			level := OlderLevel{Criterion: criterion, Was: strconv.Itoa(was), Cell: row.Cell.String()}
			if is != nil {
				level.Is = strconv.Itoa(*is)
			}
			older.Levels = append(older.Levels, level)
		}
	}
	if older.Round != "" || len(older.Levels) > 0 {
		s.older = append(s.older, older)
	}
}

// levelOf is the level in a cell of computed ones, in which it may stand that it is not evidenced.
func levelOf(computed string) string {
	level, _, _ := strings.Cut(computed, ",")
	return level
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
