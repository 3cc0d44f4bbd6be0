package panel

import (
	"cmp"
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// Settled are the levels that a panel settled, ready to stand beside computed ones. A level counts only with who settled it,
// why and when. One goroutine uses it at a time.
type Settled struct {
	rows    map[string][]*settledRow // by programme, folded
	order   []*settledRow
	readers map[string]*Reader // by edition
	lexicon marker.Lexicon
	waiting []string // reasons that are filled in beforehand

	scored []scoredProgramme
	mark   string // that most rows carry: of the round that is settled
	older  []Older
	saved  string // the day on which the workbook was last saved
	doubts []Doubt
}

// settledRow is one row of the panel's sheet. Why says what keeps it from counting; "" while nothing does.
type settledRow struct {
	workbook.Rating
	fingerprint string // of the evidence that the panel saw; "" where the row does not say
	asked       string // the criterion that it was written for; "" where it does not say
	why         string
	nearest     string   // the criterion that may be meant
	other       string   // where another level is settled for the same
	exact       string   // the programme that has its id letter for letter
	alike       []string // those that have it but for case and punctuation
	met         bool
	used        bool
}

// Why a settled level does not count, besides the reasons for which any row is dropped.
const (
	NotSigned    = "not_signed"    // nobody's name stands beside it
	NoReason     = "no_reason"     // no reason does
	ThinReason   = "thin_reason"   // the reason says nothing
	NoDate       = "no_date"       // no date does
	UnreadDate   = "unread_date"   // what does is no date
	FarDate      = "far_date"      // it is of a year in which no panel sat
	NoName       = "no_name"       // what stands as who settled it has no letter
	TwoDates     = "two_dates"     // it may be one of two days
	SettledAgain = "settled_again" // another row settles the same at the same level, and counts
	SettledCopy  = "settled_copy"  // it stands there twice, word for word
	SettledTwo   = "settled_two"   // another level is settled for the same; neither counts
	MixedRound   = "mixed_round"   // its mark is of another round than that of the other rows
	EditedID     = "edited_id"     // no programme has the id, and one that was scored lacks the very row
	MixedID      = "mixed_id"      // it was written for another programme than that whose id it has
)

// NewSettled reads the rows of a panel's sheet for programmes that are marked by any of some Markers. Overall is what people
// call the overall level, in any language.
func NewSettled(rows []workbook.Rating, markers []*marker.Marker, lexicon marker.Lexicon, overall []string) *Settled {
	s := &Settled{rows: map[string][]*settledRow{}, readers: map[string]*Reader{}, lexicon: lexicon}
	for _, m := range markers {
		s.readers[m.Edition().ID] = NewReader(m, nil, overall)
	}
	for _, row := range rows {
		one := &settledRow{Rating: readable(row)}
		written := readStamp(row.Round)
		one.Round, one.fingerprint, one.asked = written.mark, written.fingerprint, written.criterion
		id := fact.Fold(row.Programme)
		s.rows[id] = append(s.rows[id], one)
		s.order = append(s.order, one)
	}
	s.mark = commonMark(s.order)
	return s
}

// Apply puts the settled levels of a programme beside the computed ones, which it leaves alone.
func (s *Settled) Apply(a *marker.Assessment) {
	reader := s.readers[a.Edition.ID]
	if reader == nil {
		return
	}
	own := s.claim(a)
	s.note(reader, a, own)
	others := foreign(a, own)
	settled := map[string][]*settledRow{}
	for _, row := range own {
		switch {
		case !row.isOpen() && row.Round != "" && !madeFor(row.Round, a.Edition):
			row.why = OtherEdition
		case !row.isOpen() && others[row]:
			row.why = MixedID
		default:
			if criterion := s.accept(reader, a, row); criterion != "" {
				settled[criterion] = append(settled[criterion], row)
			}
		}
	}
	for i := range a.Criteria {
		a.Criteria[i].Panel = s.agreed(reader, settled[a.Criteria[i].ID])
	}
	a.Panel = s.agreed(reader, settled[Overall])
	s.compare(reader, a, own)
	s.doubt(a, own)
}

// accept gives the criterion that a row settles, or notes why it settles none. A row without a level is still to be settled.
func (s *Settled) accept(reader *Reader, a *marker.Assessment, row *settledRow) string {
	criterion := reader.criterion(row.Criterion)
	level, known := reader.level(row.Level)
	row.why, row.nearest, row.other = "", "", ""
	switch {
	case row.isOpen():
		return ""
	case row.Round != "" && row.Round != s.mark:
		row.why, row.other = MixedRound, s.mark
	case len(row.Repeated) > 0:
		row.why = MergedCell
	case len(row.Areas) > 0:
		row.why = MergedArea
	case row.Criterion == "":
		row.why = OfNothing
	case criterion == "":
		row.why, row.nearest = NoCriterion, cmp.Or(reader.criterion(row.asked), reader.nearest(NoCriterion, row.Criterion))
	case row.Level == "":
		row.why = NoLevel
	case !known:
		row.why = UnknownLevel
	case row.asked != "" && row.asked != criterion:
		row.why, row.other = MixedCriterion, row.asked
	case !applies(a, criterion):
		row.why = NotAsked
	case level > topOf(a, criterion):
		row.why = AboveTop
	case row.Reason == "":
		row.why = NoReason
	case !substantive(s.lexicon, row.Reason, a.Edition.Scale):
		row.why = ThinReason
	default:
		row.why = s.unsigned(row)
	}
	if row.why != "" {
		return ""
	}
	return criterion
}

// madeFor reports whether the mark of a row is of an edition: its id and the beginning of its hash.
func madeFor(mark string, e marker.EditionRef) bool {
	return strings.HasPrefix(mark, (&Round{Edition: e}).Mark())
}

func applies(a *marker.Assessment, criterion string) bool {
	return criterion == Overall || slices.ContainsFunc(a.Criteria, func(f marker.Finding) bool {
		return f.ID == criterion && f.Status != marker.NotApplicable
	})
}

func topOf(a *marker.Assessment, criterion string) int {
	for i := range a.Criteria {
		if a.Criteria[i].ID == criterion {
			return a.Criteria[i].Top
		}
	}
	return len(a.Edition.Scale) - 1
}

// agreed is the level that rows settle, nil where there are none or they contradict each other.
func (s *Settled) agreed(reader *Reader, rows []*settledRow) *marker.PanelLevel {
	if len(rows) == 0 {
		return nil
	}
	first, _ := reader.level(rows[0].Level)
	for _, row := range rows {
		if level, _ := reader.level(row.Level); level != first {
			contradict(rows)
			return nil
		}
	}
	row := s.takeFirst(rows)
	return &marker.PanelLevel{Level: first, Reason: row.Reason, By: row.Reviewer, On: s.date(row)}
}

// contradict notes in each of the rows that they settle different levels, and where another stands.
func contradict(rows []*settledRow) {
	for i, row := range rows {
		row.why, row.other = SettledTwo, rows[(i+1)%len(rows)].Cell.String()
	}
}

// Used counts the levels that stand beside computed ones.
func (s *Settled) Used() int {
	used := 0
	for _, row := range s.order {
		if row.used {
			used++
		}
	}
	return used
}
