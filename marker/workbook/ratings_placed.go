package workbook

// ratingTable finds the table of ratings of a sheet. A column of conflicts of interest that has lost its title is known by its
// place, since what stands in it weighs too much to be passed over.
func ratingTable(sheet *Sheet, known headers) grid {
	g := (&page{Sheet: sheet}).find(known, ratingColumns)
	if place := g.conflictPlace(); place != 0 {
		g.columns[ratedConflict] = place
	}
	return g
}

// conflictPlace is the column in which a reviewer's sheet was sent out with conflicts of interest, between reason and reviewer,
// where it has no such title any more; 0 where it has, or where its neighbours do not tell.
func (g *grid) conflictPlace() int32 {
	if g.matched == 0 || g.columns[ratedConflict] != 0 || g.columns[ratedReason] == 0 {
		return 0
	}
	place := g.columns[ratedReason] + 1
	if g.columns[ratedReviewer] != place+1 || g.columns[ratedRound] != place+2 {
		return 0
	}
	return place
}
