package portfolio

import "locmark/marker"

// Movement counts the programmes of one edition by their overall level before and now: Counts[before][now]. The places are the
// levels of the scale from 0, then NoLevel, Outside and Absent: a programme that is new stands in the row of Absent, one that is gone in
// its column; one that entered a slice stands in the row of Outside, one that left it in its column. Those that were scored by other criteria before are in none, since their levels are not compared.
type Movement struct {
	Edition marker.EditionRef
	Counts  [][]int
}

func newMovement(e marker.EditionRef) Movement {
	m := Movement{Edition: e}
	m.Counts = make([][]int, m.Absent()+1)
	for before := range m.Counts {
		m.Counts[before] = make([]int, m.Absent()+1)
	}
	return m
}

// NoLevel is the place of programmes without a level.
func (m Movement) NoLevel() int { return len(m.Edition.Scale) }

// Outside is the place of programmes that are scored, and are not in the slice.
func (m Movement) Outside() int { return len(m.Edition.Scale) + 1 }

// Absent is the place of programmes that are not there.
func (m Movement) Absent() int { return len(m.Edition.Scale) + 2 }

// Before is how many programmes stood in a place before.
func (m Movement) Before(place int) int { return sum(m.Counts[place]) }

// Now is how many programmes stand in a place now.
func (m Movement) Now(place int) int {
	n := 0
	for _, row := range m.Counts {
		n += row[place]
	}
	return n
}

// Programmes is how many are counted.
func (m Movement) Programmes() int {
	n := 0
	for _, row := range m.Counts {
		n += sum(row)
	}
	return n
}

// place is where a programme stands.
func (m Movement) place(row *Row, outside bool) int {
	switch {
	case outside:
		return m.Outside()
	case row == nil:
		return m.Absent()
	case row.Level == nil || *row.Level < 0 || *row.Level >= len(m.Edition.Scale):
		return m.NoLevel()
	}
	return *row.Level
}

// movements count changes by edition.
type movements struct {
	all   []Movement
	place map[editionKey]int
}

// add counts a change, of a programme that is or was scored by an edition.
func (m *movements) add(e marker.EditionRef, c Change) {
	if c.Otherwise {
		return
	}
	key := keyOf(e)
	at, known := m.place[key]
	if !known {
		if m.place == nil {
			m.place = map[editionKey]int{}
		}
		at = len(m.all)
		m.place[key], m.all = at, append(m.all, newMovement(e))
	}
	one := m.all[at]
	one.Counts[one.place(c.Before, c.Entered)][one.place(c.Now, c.Left)]++
}
