package panel

// Unused lists the rows that stand beside no computed level, and those of which nobody can tell beside which they should, in
// their order, with the reason. Rows without a level are still to be settled, and are counted alone.
func (s *Settled) Unused() (unused []Dropped, open int) {
	for _, row := range s.order {
		alike := row.claimed()
		switch {
		case row.isOpen():
			open++
		case s.isWaiting(row), row.used && len(alike) == 0, row.lacksColumn():
		case row.why == MergedCell:
			unused = append(unused, row.merged()...)
		default:
			unused = append(unused, s.dropped(row, alike))
		}
	}
	return unused, open
}

// dropped says why a row stands beside nothing, and where.
func (s *Settled) dropped(row *settledRow, alike []string) Dropped {
	d := Dropped{Why: row.why, Text: row.Level, Nearest: row.nearest, Other: row.other}
	switch {
	case len(alike) > 0:
		d.Why, d.Text, d.Nearest, d.Other = AlikeIDs, row.Programme, "", choice(alike)
	case isNote(row.Rating):
		d.Why, d.Text = noted(row.Rating)
	case row.Programme == "":
		d.Why, d.Text = Unnamed, ""
	case !row.met:
		d.Why, d.Text, d.Nearest = NoProgramme, row.Programme, s.nearest(row)
		if meant := s.lacking(row); meant != "" {
			d.Why, d.Nearest, d.Other = EditedID, "", meant
		}
	case row.why == MixedID:
		d.Text, d.Nearest = row.Programme, s.writtenFor(row)
	}
	d.Cell = placeOf(row.Rating, d.Why).String()
	s.quote(row, &d)
	return d
}

// quote puts in what stands in the cell that keeps a row from counting.
func (s *Settled) quote(row *settledRow, dropped *Dropped) {
	switch dropped.Why {
	case NoName:
		dropped.Text = row.Reviewer
	case OfNothing, NoCriterion, NotAsked, MixedCriterion:
		dropped.Text = row.Criterion
	case SettledAgain:
		dropped.Text = s.signed(row)
	case SettledCopy:
		dropped.Text = ""
	case OtherEdition, MixedRound:
		dropped.Text = row.Round
	case ThinReason:
		dropped.Text = row.Reason
	case UnreadDate, TwoDates, FarDate:
		dropped.Text = s.date(row)
	case MergedArea:
		dropped.Text, dropped.Cell = "", row.Areas[0]
	}
}

// merged names every cell of a row that is merged with one above it.
func (row *settledRow) merged() []Dropped {
	all := make([]Dropped, len(row.Repeated))
	for i, one := range row.Repeated {
		all[i] = Dropped{Cell: one.Cell.String(), Why: MergedCell, Text: one.Text}
	}
	return all
}

// None reports whether rows are settled, programmes were scored, and not one row is of one of them.
func (s *Settled) None() bool {
	settled := false
	for _, row := range s.order {
		if row.met {
			return false
		}
		settled = settled || !row.isOpen() && !s.isWaiting(row)
	}
	return settled && len(s.scored) > 0
}

// Round is the id of the round that most rows are of; "" where no row says.
func (s *Settled) Round() string { return roundOf(s.mark) }
