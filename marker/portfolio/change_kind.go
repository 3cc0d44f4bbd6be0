package portfolio

// ChangeKind is what happened to a programme, in a word that is an id of the report's words.
type ChangeKind string

// What may have happened to a programme. Each change is of one kind: the first of these that holds.
const (
	ChangeNew     ChangeKind = "new"
	ChangeGone    ChangeKind = "gone"
	ChangeEntered ChangeKind = "entered" // the slice
	ChangeLeft    ChangeKind = "left"    // the slice
	ChangeRules   ChangeKind = "rules"   // scored by other criteria
	ChangeHigher  ChangeKind = "higher"
	ChangeLower   ChangeKind = "lower"
	ChangeOther   ChangeKind = "other" // at the same overall level
)

// Kind says what happened.
func (c Change) Kind() ChangeKind {
	switch {
	case c.Before == nil:
		return ChangeNew
	case c.Now == nil:
		return ChangeGone
	case c.Entered:
		return ChangeEntered
	case c.Left:
		return ChangeLeft
	case c.Otherwise:
		return ChangeRules
	case c.Moved() > 0:
		return ChangeHigher
	case c.Moved() < 0:
		return ChangeLower
	}
	return ChangeOther
}

// Count is how many programmes something happened to.
func (c *Comparison) Count(kind ChangeKind) int {
	n := 0
	for _, change := range c.Changes {
		n += one(change.Kind() == kind)
	}
	return n
}
