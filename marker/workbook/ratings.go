package workbook

import (
	"strings"

	"locmark/marker/fact"
)

// Rating is one row of a sheet of ratings as it stands there: who gave what level to which criterion of which programme.
type Rating struct {
	Programme, Criterion, Level, Reviewer, Reason string

	Computed string    // the level that was computed when the sheet was written
	Ladder   string    // what each level asks for, as the sheet says it
	Evidence string    // what was found, as the sheet says it
	Conflict string    // what stands in the column of conflicts of interest
	When     string    // a date: its serial number, or as it is written
	Date1904 bool      // serial numbers count from 1904
	Round    string    // the mark by which a row is known for one of its round
	Cell     fact.Cell // of the level, even where it is empty

	IDCell       fact.Cell  // of the programme
	ConflictCell fact.Cell  // of the conflict of interest
	OfCell       fact.Cell  // of the criterion
	ByCell       fact.Cell  // of the reviewer
	ReasonCell   fact.Cell  // of the reason
	WhenCell     fact.Cell  // of the date
	RoundCell    fact.Cell  // of the mark
	Repeated     []Repeated // what a merged cell says of several rows, and does not count in this one
	Areas        []string   // merged areas that begin in this row and reach its programme, level or reason: Sheet!D5:E5
}

// RatingHeaders are what the columns of ratings are called, in any language. All but programme, criterion and level may be
// missing.
type RatingHeaders struct {
	Programme, Criterion, Level, Reviewer, Reason, Conflict, When, Round, Computed, Ladder, Evidence []string
}

// The columns of ratings.
const (
	ratedProgramme = iota
	ratedCriterion
	ratedLevel
	ratedReviewer
	ratedReason
	ratedConflict
	ratedWhen
	ratedRound
	ratedComputed
	ratedLadder
	ratedEvidence
	ratingColumns
)

func (names *RatingHeaders) headers() headers {
	known := headers{}
	for i, column := range [][]string{names.Programme, names.Criterion, names.Level, names.Reviewer, names.Reason, names.Conflict, names.When, names.Round, names.Computed, names.Ladder, names.Evidence} {
		known.add(i, column...)
	}
	return known
}

// hasRatings reports whether a sheet has the columns without which there are no ratings.
func (g *grid) hasRatings() bool {
	return g.matched > 0 && g.columns[ratedProgramme] != 0 && g.columns[ratedCriterion] != 0 && g.columns[ratedLevel] != 0
}

// Ratings reads the rows of every sheet that has the columns of ratings, in their order; rows that say nothing of a
// programme, criterion, level, reason or conflict of interest are passed over. Without such a sheet there is a problem.
func Ratings(book *Book, names RatingHeaders) ([]Rating, *fact.Problem) {
	known := names.headers()
	var all []Rating
	found := false
	for i := range book.Sheets {
		g := ratingTable(&book.Sheets[i], known)
		if !g.hasRatings() {
			continue
		}
		found = true
		for row := g.header + 1; row < len(g.Rows); row++ {
			if rating := g.rating(row); rating.Programme+rating.Criterion+rating.Level+rating.Reason+rating.Conflict != "" {
				rating.Date1904 = book.Date1904
				all = append(all, rating)
			}
		}
	}
	if !found {
		return nil, problem("RATINGS_NOT_FOUND")
	}
	return all, nil
}

// ticked is the raw text of a cell, and the word where it is ticked: TRUE in a column of levels is not level 1.
func (f found) ticked() string {
	switch ticked := f.how&fact.Ticked != 0; {
	case ticked && f.raw == "1":
		return "TRUE"
	case ticked && f.raw == "0":
		return "FALSE"
	}
	return f.raw
}

func (g *grid) rating(row int) Rating {
	text := func(column int) string { return strings.TrimSpace(g.cell(row, column).raw) }
	given, repeated := g.given(row)
	return Rating{
		Programme: text(ratedProgramme), Criterion: given[ratedCriterion], Level: given[ratedLevel],
		Reviewer: text(ratedReviewer), Reason: given[ratedReason], Conflict: given[ratedConflict], When: given[ratedWhen],
		Round: text(ratedRound), Computed: text(ratedComputed), Ladder: text(ratedLadder), Evidence: text(ratedEvidence), Cell: g.own(row, ratedLevel), Areas: g.areas(row), Repeated: repeated,
		IDCell: g.own(row, ratedProgramme), ConflictCell: g.own(row, ratedConflict), OfCell: g.own(row, ratedCriterion), ByCell: g.own(row, ratedReviewer),
		ReasonCell: g.own(row, ratedReason), WhenCell: g.own(row, ratedWhen), RoundCell: g.own(row, ratedRound),
	}
}
