package workbook

// UntitledSheets are the sheets on which no row of titles of ratings was found, in the order of the workbook: nothing of them is
// read. Most workbooks have some, for instructions.
func UntitledSheets(book *Book, names RatingHeaders) []string {
	known := names.headers()
	var all []string
	for i := range book.Sheets {
		g := ratingTable(&book.Sheets[i], known)
		if !g.hasRatings() && g.matched < fewestHeaders {
			all = append(all, g.Name)
		}
	}
	return all
}
