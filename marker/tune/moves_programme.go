package tune

import (
	"locmark/marker"
	"locmark/marker/fact"
)

// Moved is one programme of which something changes. Because is why it stands where it does by the new edition, and Total
// its money by that edition's financing, nil where it is not known.
type Moved struct {
	Programme  Ref           `json:"programme"`
	Old        *int          `json:"old"`
	New        *int          `json:"new"`
	Cause      marker.Cause  `json:"cause"` // of the overall level; empty where it stands
	Because    string        `json:"because"`
	Dimensions []LevelMove   `json:"dimensions"` // those that move
	Criteria   []FindingMove `json:"criteria"`   // those that move
	Currency   string        `json:"currency"`
	Total      *fact.Money   `json:"total"`
}

// LevelMove is the level of a dimension by both editions; nil where there is none.
type LevelMove struct {
	ID  string `json:"id"`
	Old *int   `json:"old"`
	New *int   `json:"new"`
}

// FindingMove is a criterion that stands otherwise, and what decided.
type FindingMove struct {
	LevelMove
	OldStatus string `json:"old_status"`
	NewStatus string `json:"new_status"`
	Why       string `json:"why"`
}

// MovesOverall reports whether the overall level of the programme changes.
func (m *Moved) MovesOverall() bool { return !sameLevel(m.Old, m.New) }

// unmoved reports whether two markings of a programme agree in everything that both editions have.
func unmoved(old, new *marker.Marking) bool {
	if !sameLevel(overallOf(old), overallOf(new)) {
		return false
	}
	for i, d := range new.Marker().Edition().Dimensions {
		if j := old.Marker().DimensionIndex(d.Name); j >= 0 && !sameLevel(dimensionLevel(old, j), dimensionLevel(new, i)) {
			return false
		}
	}
	for i := range new.Marker().Edition().Criteria {
		j := old.Marker().CriterionIndex(new.Marker().Edition().Criteria[i].ID)
		if j < 0 {
			continue
		}
		before, oldStatus := old.CriterionLevel(j)
		after, newStatus := new.CriterionLevel(i)
		if before != after || oldStatus != newStatus {
			return false
		}
	}
	return true
}

func movedBetween(old, new *marker.Marking) Moved {
	before, after := old.Assessment(), new.Assessment()
	moved := Moved{
		Programme: refOf(new), Old: before.Level, New: after.Level, Cause: old.CauseOf(new), Because: after.Because,
		Dimensions: []LevelMove{}, Criteria: []FindingMove{}, Currency: after.Financing.Currency, Total: after.Financing.Total,
	}
	for i, d := range after.Dimensions {
		if j := old.Marker().DimensionIndex(d.ID); j >= 0 && !sameLevel(dimensionLevel(old, j), dimensionLevel(new, i)) {
			moved.Dimensions = append(moved.Dimensions, LevelMove{d.ID, before.Dimensions[j].Level, d.Level})
		}
	}
	for i := range after.Criteria {
		if j := old.Marker().CriterionIndex(after.Criteria[i].ID); j >= 0 {
			moved.finding(&before.Criteria[j], &after.Criteria[i], new.Marker().Voice())
		}
	}
	return moved
}

func (m *Moved) finding(old, new *marker.Finding, voice marker.Voice) {
	if sameLevel(old.Level, new.Level) && old.Status == new.Status {
		return
	}
	m.Criteria = append(m.Criteria, FindingMove{
		LevelMove: LevelMove{new.ID, old.Level, new.Level}, OldStatus: old.Status, NewStatus: new.Status,
		Why: marker.WhyMoved(old, new, voice),
	})
}

func overallOf(m *marker.Marking) *int { return levelOrNone(m.Level()) }

func dimensionLevel(m *marker.Marking, i int) *int { return levelOrNone(m.DimensionLevel(i)) }

func levelOrNone(level int, ok bool) *int {
	if !ok {
		return nil
	}
	return &level
}

func sameLevel(a, b *int) bool { return levelRank(a) == levelRank(b) }
