package workbook

import "locmark/marker/fact"

// Why something in a workbook was not read: keys of criteria/words/problems.yaml, whose {text} is what stands there.
const (
	UnreadSheet     = "UNREAD_SHEET"      // no table of the form is known by its name or its headers
	UnreadTwin      = "UNREAD_TWIN"       // another sheet of the same meaning was read
	UnreadHeaders   = "UNREAD_HEADERS"    // the sheet's name is known, but no header row was found
	UnreadColumn    = "UNREAD_COLUMN"     // the header is not known
	UnreadNoHeader  = "UNREAD_NO_HEADER"  // the column has no header
	UnreadTwinField = "UNREAD_TWIN_FIELD" // another column with the same header was read
	UnreadLabel     = "UNREAD_LABEL"      // the label is not known
	UnreadText      = "UNREAD_TEXT"       // text beside labels and values
	UnreadExample   = "UNREAD_EXAMPLE"    // a row that is marked as an example
	UnreadNever     = "UNREAD_NEVER"      // the layout never reads this column
)

// Unread is a sheet, column, label or row that was not understood, or not read on purpose.
type Unread struct {
	Code  string    `json:"code"`
	Sheet string    `json:"sheet"` // its name
	Cell  fact.Cell `json:"-"`     // of the header, the label or the row; the zero Cell for a whole sheet
	Text  string    `json:"text"`  // the header, the label or the text as it stands there
}
