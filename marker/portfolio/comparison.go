package portfolio

import (
	"locmark/marker"
)

// Comparison is how a portfolio stands to earlier results.
type Comparison struct {
	Before, Now []Summary
	Same        int        // programmes in which nothing changed
	Changes     []Change   // in the order of what is there now; what left or is gone comes last, in the order it had
	Movements   []Movement // of each edition in which levels can be compared, those of now first

	// How the results were selected themselves, then and now; nil where they were not. What is not in results that are a slice need
	// not be new, or gone.
	BeforeWithin, NowWithin []string
}

// Change is what is otherwise with one programme. Before is nil for a programme that is new, Now for one that is gone. Of a slice,
// one of the two may stand outside: then the programme entered the slice, or left it.
type Change struct {
	Before, Now   *Row
	Entered, Left bool
	Otherwise     bool              // scored by other criteria than before: levels are not compared
	Criteria      []CriterionChange // whose level or status is another; none where Otherwise
	Money         bool              // the total, or what reaches local actors, is another
}

// CriterionChange is one criterion before and now.
type CriterionChange struct{ Before, Now CriterionLevel }

// Comparison compares with the earlier results that were given, or is nil where there are none. Programmes are looked for among
// all that were scored then and now, and shown where they were in the slice then or are now.
func (p *Portfolio) Comparison() *Comparison {
	previous := p.asked.Previous
	if previous == nil {
		return nil
	}
	c := &Comparison{Before: previous.Summaries(), Now: p.Summaries(), BeforeWithin: previous.Within(), NowWithin: p.Within()}
	found, moved := pair(rowsOf(c.Before, previous.passed), rowsOf(c.Now, p.passed)), movements{}
	take := func(e marker.EditionRef, change Change) {
		change.look()
		c.take(change)
		moved.add(e, change)
	}
	outside := map[*Row]bool{}
	for _, passed := range [][]Row{previous.passed, p.passed} {
		for i := range passed {
			outside[&passed[i]] = true
		}
	}
	eachRow(c.Now, func(e marker.EditionRef, now *Row) {
		before := found.before[now]
		take(e, Change{Before: before, Now: now, Entered: outside[before]})
	})
	eachRow(c.Before, func(e marker.EditionRef, before *Row) {
		if now := found.now[before]; now == nil || outside[now] {
			take(e, Change{Before: before, Now: now, Left: now != nil})
		}
	})
	c.Movements = moved.all
	return c
}

// eachRow gives every row of summaries, with its edition.
func eachRow(all []Summary, give func(marker.EditionRef, *Row)) {
	for i := range all {
		for k := range all[i].Rows {
			give(all[i].Edition, &all[i].Rows[k])
		}
	}
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
	if c.Before == nil || c.Now == nil {
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
	return c.Before != nil && c.Now != nil && !c.Entered && !c.Left && !c.Otherwise && !c.Money && len(c.Criteria) == 0 && compareGiven(c.Before.Level, c.Now.Level) == 0
}

func moneyMoved(before, now marker.Financing) bool {
	return before.Currency != now.Currency || compareGiven(before.Total, now.Total) != 0 || compareGiven(before.Local, now.Local) != 0 ||
		compareGiven(before.LocalSetAside, now.LocalSetAside) != 0
}
