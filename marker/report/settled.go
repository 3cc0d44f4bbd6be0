package report

import (
	"slices"
	"strconv"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// settled says which level a panel settled, by whom, when and why, and how it stands to the computed one; "" where none did.
func (p phrases) settled(panel *marker.PanelLevel, computed *int, scale []string) string {
	if panel == nil {
		return ""
	}
	key := "panel.settled_other"
	switch {
	case computed == nil:
		key = "panel.settled_alone"
	case *computed == panel.Level:
		key = "panel.settled_same"
	}
	return p.Say(key, "level", p.level(&panel.Level, scale), "computed", standing(computed), "by", panel.By, "on", panel.On, "reason", oneLine(panel.Reason))
}

// settledBy is a settled level in one cell of a table: "3, ana, 2026-03-31".
func (p phrases) settledBy(panel *marker.PanelLevel) string {
	if panel == nil {
		return ""
	}
	return p.Say("panel.settled_short", "level", strconv.Itoa(panel.Level), "by", panel.By, "on", panel.On, "reason", oneLine(panel.Reason))
}

// settledSummary counts programmes by how their settled overall level stands to the computed one; "" where none is settled.
func (p phrases) settledSummary(rows []portfolio.Row) string {
	settled, higher, lower := 0, 0, 0
	for _, row := range rows {
		if row.Panel == nil {
			continue
		}
		settled++
		switch {
		case row.Level == nil:
		case row.Panel.Level > *row.Level:
			higher++
		case row.Panel.Level < *row.Level:
			lower++
		}
	}
	if settled == 0 {
		return ""
	}
	return p.Say("panel.settled_counts", "count", p.count(settled, len(rows)), "higher", p.Count(higher), "lower", p.Count(lower))
}

func hasSettled(rows []portfolio.Row) bool {
	return slices.ContainsFunc(rows, func(row portfolio.Row) bool { return row.Panel != nil })
}

// settledColumn puts what a panel settled behind a row of the terminal's table, where it settled anything.
func (t *terminal) settledColumn(cells []string, shown bool, text string) []string {
	if !shown {
		return cells
	}
	t.words[len(t.rows)] = len(cells)
	return append(cells, text)
}

// settledFields and settledCells are the columns of a settled level in a workbook: level, who, when and why.
func (w *workbook) settledFields() []field {
	return []field{
		{w.Say("panel.settled_level"), 12, w.styles.centred},
		{w.Say("panel.header_settled_by"), 16, w.styles.text},
		{w.Say("panel.settled_on"), 13, w.styles.text},
		{w.Say("panel.settled_reason"), 50, w.styles.wrapped},
	}
}

func settledCells(panel *marker.PanelLevel) []any {
	if panel == nil {
		return []any{nil, nil, nil, nil}
	}
	return []any{panel.Level, panel.By, panel.On, oneLine(panel.Reason)}
}
