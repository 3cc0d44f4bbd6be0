package panel

import (
	"slices"

	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// What came back and is not read, which is no fault: nobody asked for it.
const (
	StrayFile   = "stray_file"   // a file that is no workbook
	StrayFolder = "stray_folder" // a folder of another round, which is not searched
	OpenFile    = "open_file"    // the lock of a workbook that somebody has open; what they have not saved is not in it
	StraySheet  = "stray_sheet"  // a sheet that somebody added
	StrayColumn = "stray_column" // a column that somebody added

	RenamedGuide = "renamed_guide" // the sheet of instructions is called something else than it was; it has no levels
)

// notes are the troubles for which nothing has to be asked back.
var notes = []string{CameAgain, StrayNote, StrayRemark, StrayFile, StrayFolder, OpenFile, StraySheet, StrayColumn, RenamedGuide, Unsigned, ExplainedConflict, LoneReason}

// strays tells what people wrote where nothing is read. The sheet of a programme that has lost its titles is told elsewhere, and
// so is a column without a title, cell by cell.
func (s *sorter) strays(r Returned) {
	for _, stray := range r.Strays {
		if stray.IsSheet() && slices.Contains(s.sheets, stray.Cell.Sheet) || isAside(r, stray.Cell) {
			continue
		}
		why, place := StrayPlace(stray, r.About.Sheet)
		if why == StrayColumn && s.consents(stray.Text) {
			why = StrayYes
		}
		s.troubles = append(s.troubles, Trouble{File: r.File, Cell: place, Why: why, Text: stray.Text, Reviewer: s.owner})
	}
}

// StrayPlace is what a stray is, StraySheet, StrayColumn or RenamedGuide, and where it stands. Guide is what the sheet of
// instructions is called in its workbook.
func StrayPlace(stray workbook.Stray, guide string) (why, place string) {
	switch {
	case stray.IsSheet() && stray.Cell.Sheet == guide:
		return RenamedGuide, fact.QuoteSheet(guide)
	case stray.IsSheet():
		return StraySheet, fact.QuoteSheet(stray.Cell.Sheet)
	}
	return StrayColumn, stray.Cell.String()
}
