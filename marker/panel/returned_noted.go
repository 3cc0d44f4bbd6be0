package panel

import "locmark/marker/workbook"

// What stands in no row of the table, which is no fault: somebody wrote below it, or beside it.
const (
	StrayNote   = "stray_note"   // a text in the column of levels
	StrayRemark = "stray_remark" // a text in the column of reasons
)

// isNote reports whether a row says nothing of what it belongs to.
func isNote(row workbook.Rating) bool {
	return row.Programme+row.Criterion+row.Reviewer+row.Round == "" && len(row.Repeated)+len(row.Areas) == 0
}

// noted is what such a row says, and in which column; "" where it says neither level nor reason.
func noted(row workbook.Rating) (why, text string) {
	switch {
	case row.Level != "":
		return StrayNote, row.Level
	case row.Reason != "":
		return StrayRemark, row.Reason
	}
	return "", ""
}

// jotted tells what such a row says. A conflict of interest is one wherever it stands.
func (s *sorter) jotted(r Returned, row workbook.Rating) {
	if why, text := noted(row); why != "" {
		s.tell(Trouble{File: r.File, Why: why, Text: text, Reviewer: s.owner}, placeOf(row, why))
	}
	s.interest(r, row)
}
