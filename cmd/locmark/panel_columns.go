package main

import (
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// What the columns are called that the workbooks of reviewers, and of moderators, must have: keys of sentences, by the column.
var (
	scoringColumns = map[string]string{
		"programme": "header_programme", "criterion": "header_criterion", "level": "header_level", "reason": "header_reason",
		"conflict": "header_conflict", "reviewer": "header_reviewer", "round": "header_round",
	}
	settledColumns = map[string]string{
		"programme": "header_programme", "criterion": "header_criterion", "level": "header_level", "reason": "header_reason",
		"reviewer": "header_settled_by", "when": "header_when", "round": "header_round",
	}
)

// lost names the columns that are missing on a workbook's sheets, of those that it must have.
func (h *house) lost(book *workbook.Book, columns map[string]string) []panel.Lost {
	var all []panel.Lost
	for _, lost := range workbook.LostColumns(book, h.ratingHeaders()) {
		if key := columns[lost.Column]; key != "" {
			all = append(all, panel.Lost{Sheet: lost.Sheet, Column: h.voice.Say("panel." + key), Of: lost.Column, Rows: lost.Rows, Placed: lost.Placed})
		}
	}
	return all
}
