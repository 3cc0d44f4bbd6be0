package portfolio

import (
	"cmp"
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
)

// Comparison is how a portfolio stands to earlier results.
type Comparison struct {
	Before, Now []Summary
	Same        int        // programmes in which nothing changed
	Changes     []Change   // in the order of what is there now; what is gone comes last, in the order it had
	Movements   []Movement // of each edition in which levels can be compared, those of now first
}

// Change is what is otherwise with one programme. Before is nil for a programme that is new, Now for one that is gone.
type Change struct {
	Before, Now *Row
	Otherwise   bool              // scored by other criteria than before: levels are not compared
	Criteria    []CriterionChange // whose level or status is another; none where Otherwise
	Money       bool              // the total, or what reaches local actors, is another
}

// CriterionChange is one criterion before and now.
type CriterionChange struct{ Before, Now CriterionLevel }

// Comparison compares with the earlier results that were given, or is nil where there are none. A programme is known by its
// id, capitals or not; where an id stands several times, by the workbook as well, and then in order.
func (p *Portfolio) Comparison() *Comparison {
	if p.asked.Previous == nil {
		return nil
	}
	before, now := p.asked.Previous.Summaries(), p.Summaries()
	c := &Comparison{Before: before, Now: now}
	left, moved := earlierRows(before), movements{}
	for i := range now {
		for k := range now[i].Rows {
			change := Change{Before: left.twin(&now[i].Rows[k]), Now: &now[i].Rows[k]}
			change.look()
			c.take(change)
			moved.add(now[i].Edition, change)
		}
	}
	for i := range before {
		for k := range before[i].Rows {
			if row := &before[i].Rows[k]; left.has(row) {
				c.take(Change{Before: row})
				moved.add(before[i].Edition, Change{Before: row})
			}
		}
	}
	c.Movements = moved.all
	return c
}

func (c *Comparison) take(change Change) {
	if change.same() {
		c.Same++
		return
	}
	c.Changes = append(c.Changes, change)
}

// look finds what is otherwise with a programme that was there before.
func (c *Change) look() {
	if c.Before == nil {
		return
	}
	c.Otherwise = c.Before.edition != c.Now.edition
	c.Money = moneyMoved(c.Before.Financing, c.Now.Financing)
	if c.Otherwise {
		return
	}
	for _, now := range c.Now.Criteria {
		for _, before := range c.Before.Criteria {
			if before.ID == now.ID && (before.Status != now.Status || compareGiven(before.Level, now.Level) != 0) {
				c.Criteria = append(c.Criteria, CriterionChange{before, now})
			}
		}
	}
}

// Moved says by how many steps the overall level rose (above 0) or fell; 0 where it is the same, is not compared, or is not
// there.
func (c Change) Moved() int {
	if c.Otherwise || c.Before == nil || c.Now == nil || c.Before.Level == nil || c.Now.Level == nil {
		return 0
	}
	return *c.Now.Level - *c.Before.Level
}

func (c *Change) same() bool {
	return c.Before != nil && c.Now != nil && !c.Otherwise && !c.Money && len(c.Criteria) == 0 && compareGiven(c.Before.Level, c.Now.Level) == 0
}

func moneyMoved(before, now marker.Financing) bool {
	return before.Currency != now.Currency || compareGiven(before.Total, now.Total) != 0 || compareGiven(before.Local, now.Local) != 0 ||
		compareGiven(before.LocalSetAside, now.LocalSetAside) != 0
}

// earlier are the rows of before that nothing was matched with yet, by the folded ids of their programmes.
type earlier map[string][]*Row

func earlierRows(before []Summary) earlier {
	left := earlier{}
	for i := range before {
		for k := range before[i].Rows {
			row := &before[i].Rows[k]
			left[idOf(row)] = append(left[idOf(row)], row)
		}
	}
	return left
}

// twin takes the row of the same programme out, or gives nil. A programme of another form is another programme.
func (e earlier) twin(now *Row) *Row {
	all := e[idOf(now)]
	if len(all) == 0 {
		return nil
	}
	best := slices.MaxFunc(all, func(a, b *Row) int { return cmp.Compare(likeness(a, now), likeness(b, now)) })
	e[idOf(now)] = slices.DeleteFunc(slices.Clone(all), func(r *Row) bool { return r == best })
	return best
}

// likeness says how surely two rows whose ids are alike are one programme: by the letters of the id, then by the workbook.
func likeness(before, now *Row) int {
	likeness := 0
	if before.Programme.ID == now.Programme.ID {
		likeness += 2
	}
	if before.Source.Workbook == now.Source.Workbook {
		likeness++
	}
	return likeness
}

func (e earlier) has(row *Row) bool { return slices.Contains(e[idOf(row)], row) }

func idOf(row *Row) string {
	if id := fact.Fold(row.Programme.ID); id != "" {
		return row.editionID + " " + id
	}
	return row.editionID + " " + strings.ToLower(row.Source.Workbook)
}
