package panel

import (
	"slices"
	"strings"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// Returned is a workbook that came back, as it was read. Problem is why it could not be, in words; "" where it could.
type Returned struct {
	File    string
	Rows    []workbook.Rating
	Signed  string   // the name that somebody signed with
	About   About    // what its instructions say it belongs to
	Lost    []Lost   // columns that are missing on its sheets
	Unread  []string // its sheets on which no row of titles was found
	Strays  []workbook.Stray
	Asides  []workbook.Aside
	Problem string
	Stray   string // StrayFile, StrayFolder or OpenFile, of which Problem then names the workbook; "" for a workbook
}

// Trouble is something that came back and cannot be used as it stands, or should be asked about. Cell is "" where it is the
// whole file; Why is a key of sentences.
type Trouble struct {
	File     string `json:"file"`
	Cell     string `json:"cell"`
	Why      string `json:"why"`
	Text     string `json:"text"`     // what stands there
	Reviewer string `json:"reviewer"` // whose row or file it is, as far as that is known

	Nearest string `json:"nearest,omitempty"` // the programme or criterion that may be meant where there is none of that name
	Other   string `json:"other,omitempty"`   // the other place, where two contradict each other
}

// What can be wrong with what came back, besides the reasons for which any row is dropped.
const (
	Unreadable      = "unreadable"       // the file could not be read
	NoRound         = "no_round"         // nothing in the file says of which round it is
	OtherRound      = "other_round"      // it is of another round
	OtherEdition    = "other_edition"    // it was made for other criteria
	SignedByOther   = "signed_by_other"  // another reviewer of the round signed it
	SignedUnknown   = "signed_unknown"   // somebody signed whose name is not the reviewer's; its levels count
	UnknownReviewer = "unknown_reviewer" // nobody of the round has that name
	NotAssigned     = "not_assigned"     // the programme was not given to that reviewer
	NotAsked        = "not_asked"        // the criterion does not apply to the programme
	AboveTop        = "above_top"        // the criterion's ladder ends below
	MergedCell      = "merged"           // one cell stands for several rows; it counts in its first
	OtherReviewer   = "other_reviewer"   // a row names a colleague, though the file is somebody else's
	UnclearConflict = "unclear_conflict" // neither yes nor no says whether there is an interest; it is taken for one
	LostRows        = "lost_rows"        // a sheet lacks a column without which none of its rows is read
	LostColumn      = "lost_column"      // a sheet lacks another column
	LostTitles      = "lost_titles"      // the sheet of a programme has no row of titles, so that nothing of it is read
	EditedAbout     = "edited_about"     // the instructions say that the file belongs to something else than its rows do
	MergedArea      = "merged_area"      // cells are merged over several columns, or over several ids
	WrongSheet      = "wrong_sheet"      // a row on the sheet of one programme has another id; nobody can tell which is meant
	RenamedSheet    = "renamed_sheet"    // the sheet of a programme is called something else than it was; its rows count
	CameTwice       = "came_twice"       // two workbooks of one reviewer differ
	CameAgain       = "came_again"       // two workbooks of one reviewer say the same, which counts once and is no fault
	TwoLevels       = "two_levels"       // the same reviewer gave two levels; neither counts
	TwoReasons      = "two_reasons"      // the same reviewer gave the same level twice, for two reasons; it counts once, for both
	RowTwice        = "row_twice"        // the same stands in a workbook twice
	MovedID         = "moved_id"         // a row was written for another programme of the round than it names
	MixedCriterion  = "mixed_criterion"  // a row was written for another criterion than it names
	CameAs          = "came_as"          // a workbook bears the name of a colleague whose own may have been written over
	TwoConflicts    = "two_conflicts"    // one row declares a conflict of interest, another denies it; it is taken for one
	MergedRead      = "merged_read"      // merged cells are read for all rows that they cover, and for their first column alone
	LostReviewer    = "lost_reviewer"    // a row has lost the name of its reviewer; it counts for whoever the workbook is of
	LostMark        = "lost_mark"        // a row has lost its stamp; it counts by the programme and criterion that it names
)

// sorter holds what came back against its round.
type sorter struct {
	round    *Round
	reader   *Reader
	lexicon  *fact.Reader
	given    map[unitOf][]Rating
	order    []unitOf
	conflict map[share]conflictAt
	denied   map[share]conflictAt
	signers  map[string]string // by reviewer
	troubles []Trouble

	owner  string         // of the file that is sorted; "" where it is not known
	own    []string       // the owner's programmes
	sheets []string       // what their sheets were called
	bare   names          // those of them of which the file has no row
	runs   map[string]run // of troubles that one line tells, by their kind
}

// unitOf is one level that is asked of one reviewer, and share what a reviewer has of a programme.
type (
	unitOf     struct{ programme, criterion, reviewer string }
	share      struct{ programme, reviewer string }
	conflictAt struct{ file, cell, text string }
)

// take sorts one file: ratings, conflicts of interest, and what is wrong.
func (s *sorter) take(r Returned) {
	if r.Stray != "" {
		s.troubles = append(s.troubles, Trouble{File: r.File, Why: r.Stray, Text: r.Problem})
		return
	}
	s.owner = s.reviewer(r.About.Reviewer)
	if s.owner == "" {
		s.owner = only(r.Rows, func(row workbook.Rating) string { return row.Reviewer })
	}
	s.own = idsOf(s.round.Of(s.owner))
	s.sheets = workbook.ProgrammeSheets(s.own)
	s.bare, s.runs = s.withoutRows(r), map[string]run{}
	s.lost(r)
	if why, text := s.refused(r, s.owner); why != "" {
		s.troubles = append(s.troubles, Trouble{File: r.File, Why: why, Text: text, Reviewer: s.owner})
		if why != SignedUnknown {
			return
		}
	}
	s.signed(r)
	s.edited(r)
	s.renamed(r)
	s.untitled(r)
	s.strays(r)
	s.asides(r)
	mark := s.commonMark(r)
	for _, row := range r.Rows {
		if row = readable(row); isNote(row) {
			s.jotted(r, row)
			continue
		}
		if s.isDeclaration(row) {
			s.interest(r, row)
			continue
		}
		s.unmarked(r, row)
		if row.Reviewer == "" {
			row.Reviewer = s.owner
		}
		if row.Round == "" {
			row.Round = mark
		}
		s.note(r, row)
	}
}

// markOf is the mark of the round that a row carries; "" for none.
func markOf(row workbook.Rating) string { return readStamp(row.Round).mark }

// only is what all rows that say anything say; "" where they differ.
func only(rows []workbook.Rating, of func(workbook.Rating) string) string {
	said := ""
	for _, row := range rows {
		switch text := of(row); {
		case text == "" || said == text:
		case said != "":
			return ""
		default:
			said = text
		}
	}
	return said
}

// refused says why a file as a whole cannot be used.
func (s *sorter) refused(r Returned, owner string) (why, text string) {
	if r.Problem != "" {
		return Unreadable, r.Problem
	}
	marks := map[string]bool{}
	for _, row := range r.Rows {
		if row.Round != "" {
			marks[markOf(row)] = true
		}
	}
	switch {
	case len(marks) == 0:
		return NoRound, ""
	case len(marks) == 1:
		if why, text := s.otherRound(only(r.Rows, markOf)); why != "" {
			return why, text
		}
	}
	return s.signature(r.Signed, owner)
}

// otherRound says how the mark of a row differs from that of the round: by its criteria, or by the round alone.
func (s *sorter) otherRound(mark string) (why, text string) {
	own, other := strings.Split(s.round.Mark(), "/"), strings.Split(mark, "/")
	switch {
	case mark == s.round.Mark():
		return "", ""
	case len(other) == len(own) && slices.Equal(own[:len(own)-1], other[:len(own)-1]):
		return OtherRound, mark
	}
	return OtherEdition, mark
}

// signature: a sheet that another reviewer signed is not its owner's opinion.
func (s *sorter) signature(signed, owner string) (why, text string) {
	folded := " " + fact.Fold(signed) + " "
	names := func(reviewer string) bool { return strings.Contains(folded, " "+fact.Fold(reviewer)+" ") }
	switch {
	case strings.TrimSpace(folded) == "" || owner == "" || names(owner):
		return "", ""
	case slices.ContainsFunc(s.round.Reviewers, names):
		return SignedByOther, signed
	}
	return SignedUnknown, signed
}
