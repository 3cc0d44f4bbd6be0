package marker

import (
	"slices"
	"strconv"

	"locmark/criteria"
)

// examples: promises that are not kept, and what no example shows.
func (a *adviser) examples(t *Trial) {
	if a.edition.Base.IsZero() && len(t.examples) > 0 {
		a.say(a.edition.Position, "there is no base.yaml, the sound programme that examples change; copy it from the edition that this one began as")
		return
	}
	missed := map[UnreachedLevel]bool{}
	for i := range t.examples {
		e := &t.examples[i]
		if misses := a.marker.Mark(e.programme).misses(e.Example, e.criterion); len(misses) > 0 {
			a.say(e.Position, "the example %q %s; run locmark criteria test to see why", e.Name, missText(misses[0]))
			level, _ := strconv.Atoi(e.Level.Text)
			missed[UnreachedLevel{a.marker.criteria[e.criterion].source.ID, level}] = true
		}
	}
	u := t.Uncovered()
	u.Levels = slices.DeleteFunc(u.Levels, func(l UnreachedLevel) bool { return missed[l] && a.silence(l) })
	a.unreached(u.Levels)
	a.idle(u.Guards)
	a.unseen(u.Conditions)
}

// silence keeps what follows from a missed example, that its level is not reached, from being told beside it.
func (a *adviser) silence(l UnreachedLevel) bool {
	for i := range a.marker.criteria {
		if c := &a.marker.criteria[i]; c.source.ID == l.Criterion && l.Level > 0 {
			a.quiet(testsOf(&c.levels[l.Level-1]))
		}
	}
	return true
}

func missText(miss Miss) string {
	switch {
	case miss.What == "no_flag":
		return "promises that the flag " + miss.Found + " is not raised, and it is"
	case miss.What == "flag":
		return "promises that the flag " + miss.Promised + " is raised, and it is not"
	case miss.Found == "":
		return "promises that the " + miss.What + " " + miss.Promised + " acts, and it does not"
	case miss.What == overallTarget:
		return "promises overall level " + miss.Promised + " and comes to " + miss.Found
	}
	return "promises " + miss.What + " " + miss.Promised + " and comes to " + miss.Found
}

// unreached: a criterion without examples is told of once. A level that no example reaches leaves its conditions unseen; of
// those nothing more is said.
func (a *adviser) unreached(levels []UnreachedLevel) {
	for i := range a.marker.criteria {
		c := &a.marker.criteria[i]
		if len(c.source.Examples) == 0 {
			a.say(c.source.Position, "%s has no examples; write one for each level, and locmark criteria test shows what comes of each", c.source.ID)
			a.quiet(a.marker.ownTests(i))
			continue
		}
		for _, l := range levels {
			if l.Criterion == c.source.ID {
				a.level(c, l.Level)
			}
		}
	}
}

func (a *adviser) level(c *criterion, level int) {
	if level == 0 {
		a.say(c.source.Position, "no example of %s stays at level 0; add one that does", c.source.ID)
		return
	}
	tests := testsOf(&c.levels[level-1])
	if a.spokenOf(tests) {
		return
	}
	a.say(c.source.Levels[level-1].Position, "no example of %s comes to level %d; add one that does", c.source.ID, level)
	a.quiet(tests)
}

func (a *adviser) quiet(tests []*comparison) {
	for _, test := range tests {
		a.spoken[test.position] = true
	}
}

func (a *adviser) idle(ids []string) {
	guards := a.marker.allGuards()
	for i, source := range a.guardSources() {
		tests := testsOf(&guards[i].when)
		for _, id := range ids {
			if id == source.ID && !a.spokenOf(tests) {
				a.say(source.Position, "the guard %q acts in no example; add one in which it does", id)
				a.quiet(tests)
			}
		}
	}
}

func (a *adviser) spokenOf(tests []*comparison) bool {
	for _, test := range tests {
		if a.spoken[test.position] {
			return true
		}
	}
	return false
}

func (a *adviser) unseen(conditions []UnseenCondition) {
	for _, c := range conditions {
		at := criteria.Position{File: c.File, Line: c.Line, Column: c.Column}
		switch {
		case a.spoken[at]:
		case c.Held:
			a.say(at, "%s holds in every example; add one in which it does not", c.Condition)
		case c.Failed:
			a.say(at, "%s holds in no example; add one in which it does", c.Condition)
		default:
			a.say(at, "%s is put to no example; add one", c.Condition)
		}
	}
}
