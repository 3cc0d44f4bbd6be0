package workbook

import (
	"strings"

	"locmark/marker/fact"
)

// Rating is one row of a sheet of ratings as it stands there: who gave what level to which criterion of which programme.
type Rating struct {
	Programme, Criterion, Level, Reviewer, Reason string

	Conflict string    // what stands in the column of conflicts of interest
	When     string    // a date: its serial number, or as it is written
	Date1904 bool      // serial numbers count from 1904
	Round    string    // the mark by which a row is known for one of its round
	Merged   bool      // the level stands in a cell that is merged over several rows
	Cell     fact.Cell // of the level, even where it is empty
}

// RatingHeaders are what the columns of ratings are called, in any language. All but programme, criterion and level may be
// missing.
type RatingHeaders struct {
	Programme, Criterion, Level, Reviewer, Reason, Conflict, When, Round []string
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
	ratingColumns
)

// Ratings reads the rows of every sheet that has the columns of ratings, in their order; rows that say nothing of a
// programme, criterion and level are passed over. Without such a sheet there is a problem.
func Ratings(book *Book, names RatingHeaders) ([]Rating, *fact.Problem) {
	known := headers{}
	for i, column := range [][]string{names.Programme, names.Criterion, names.Level, names.Reviewer, names.Reason, names.Conflict, names.When, names.Round} {
		known.add(i, column...)
	}
	var all []Rating
	found := false
	for _, page := range newPages(book) {
		g := page.find(known, ratingColumns)
		if g.matched == 0 || g.columns[ratedProgramme] == 0 || g.columns[ratedCriterion] == 0 || g.columns[ratedLevel] == 0 {
			continue
		}
		found = true
		for row := g.header + 1; row < len(g.Rows); row++ {
			if rating := g.rating(row); rating.Programme+rating.Criterion+rating.Level != "" {
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

func (g *grid) rating(row int) Rating {
	text := func(column int) string { return strings.TrimSpace(g.cell(row, column).raw) }
	level := g.cell(row, ratedLevel)
	return Rating{
		Programme: text(ratedProgramme), Criterion: text(ratedCriterion), Level: text(ratedLevel),
		Reviewer: text(ratedReviewer), Reason: text(ratedReason), Conflict: text(ratedConflict), When: text(ratedWhen),
		Round: text(ratedRound), Merged: level.how&fact.Merged != 0, Cell: level.at,
	}
}
