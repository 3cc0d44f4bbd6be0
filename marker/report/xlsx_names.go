package report

import "strings"

// tableNames are what formulas and macros of a reader call the tables by: the same in every language, for a workbook may be
// written in another one next time.
var tableNames = []struct{ sheet, table string }{
	{"reports.sheet_programmes", "Programmes"},
	{"reports.sheet_criteria", "Criteria"},
	{"reports.sheet_heatmap", "Heatmap"},
	{"reports.sheet_groups", "Groups"},
	{"reports.sheet_money", "Money"},
	{"reports.sheet_findings", "Findings"},
	{"reports.sheet_actions", "Actions"},
	{"reports.sheet_problems", "Problems"},
	{"sheets.weights", "Weights"},
	{"sheets.ways", "WaysOfMoney"},
	{"sheets.changes", "Changes"},
}

// tableName names the table of a sheet. Sheets of further editions have a number behind their name, and so have their tables.
func (w *workbook) tableName(sheet string) string {
	for _, name := range tableNames {
		if behind, own := strings.CutPrefix(sheet, w.Say(name.sheet)); own && strings.Trim(behind, " 0123456789") == "" {
			return name.table + strings.TrimSpace(behind)
		}
	}
	return ""
}
