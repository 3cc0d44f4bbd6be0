package fact

// Signs are the first cells that show beyond doubt how their author writes numbers and dates, by what they show.
type Signs map[Habit]Cell

// Note looks at what stands in a cell of a kind.
func (r *Reader) Note(signs Signs, kind Kind, raw string, at Cell) {
	var shown Habit
	switch kind {
	case Number, Amount, Measured:
		shown.Decimal = r.markOf(kind, raw)
	case Date:
		shown.Order = r.orderOf(raw)
	}
	if _, known := signs[shown]; !known && shown != (Habit{}) {
		signs[shown] = at
	}
}

// Habit is what the cells of one column settle for those of them that can be read in two ways. One of all cells of the
// programme, these included, that is written the other way unsettles it: one hand or one computer does not do both.
func (s Signs) Habit(kind Kind, all Signs) Habit {
	for _, way := range waysOf(kind) {
		if _, shown := s[way]; shown && !all.conflict(kind) {
			return way
		}
	}
	return Habit{}
}

// waysOf are the two ways in which people write a kind; the same nothing twice where there is one alone.
func waysOf(kind Kind) [2]Habit {
	switch kind {
	case Number, Amount, Measured:
		return [2]Habit{{Decimal: ','}, {Decimal: '.'}}
	case Date:
		return [2]Habit{{Order: DayFirst}, {Order: MonthFirst}}
	}
	return [2]Habit{}
}

// conflict reports whether cells show both ways.
func (s Signs) conflict(kind Kind) bool {
	ways := waysOf(kind)
	_, one := s[ways[0]]
	_, other := s[ways[1]]
	return one && other
}

// Explain adds to a problem of what can be read in two ways which cells conflict, if any do.
func (s Signs) Explain(p *Problem, kind Kind) {
	if p.Code != "NUMBER_AMBIGUOUS" && p.Code != "DATE_AMBIGUOUS" || !s.conflict(kind) {
		return
	}
	ways := waysOf(kind)
	p.Sentence = p.Code + "_CONFLICT"
	p.Args = append(p.Args, "first", s[ways[0]].String(), "second", s[ways[1]].String())
}
