package workbook

// LostColumn is a column that a sheet of ratings should have and has not: its title was deleted or changed. Rows says that
// without it no row of the sheet was read, and Placed that the column is read all the same, by its place.
type LostColumn struct {
	Sheet  string
	Column string // "programme", "criterion", "level", "reason", "conflict", "reviewer", "when" or "round"
	Rows   bool
	Placed bool
}

// fewestHeaders is how many titles of ratings make a sheet one of ratings that has lost some.
const fewestHeaders = 3

// LostColumns are the columns that are missing on sheets of ratings, in the order of the sheets.
func LostColumns(book *Book, names RatingHeaders) []LostColumn {
	known := names.headers()
	var lost []LostColumn
	for i := range book.Sheets {
		g := (&page{Sheet: &book.Sheets[i]}).find(known, ratingColumns)
		if g.matched < fewestHeaders {
			continue
		}
		read := g.hasRatings()
		for _, needed := range []struct {
			name   string
			column int
			rows   bool
		}{{"programme", ratedProgramme, true}, {"criterion", ratedCriterion, true}, {"level", ratedLevel, true}, {"reason", ratedReason, false}, {"conflict", ratedConflict, false},
			{"reviewer", ratedReviewer, false}, {"when", ratedWhen, false}, {"round", ratedRound, false}} {
			if g.columns[needed.column] == 0 && needed.rows != read {
				lost = append(lost, LostColumn{g.Name, needed.name, needed.rows, needed.column == ratedConflict && g.conflictPlace() != 0})
			}
		}
	}
	return lost
}
