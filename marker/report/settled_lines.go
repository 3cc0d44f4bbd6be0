package report

import (
	"strconv"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// settledLines says in a line each which criteria a panel settled otherwise than they are computed. Those that it settled as
// they are computed stand in the justifications.
func (p phrases) settledLines(rows []portfolio.Row) []string {
	var lines []string
	for _, row := range rows {
		for _, c := range row.Criteria {
			if c.Panel != nil && (c.Level == nil || *c.Level != c.Panel.Level) {
				lines = append(lines, p.settledLine(inTable(row.Programme.ID), c))
			}
		}
	}
	return lines
}

// settledLevel is what a panel settled as a number; "" where it settled nothing.
func (p phrases) settledLevel(panel *marker.PanelLevel) string {
	if panel == nil {
		return ""
	}
	return strconv.Itoa(panel.Level)
}

// settledOveralls says in a line each which overall levels a panel settled: a table in a terminal has no room for who, when and
// why.
func (p phrases) settledOveralls(rows []portfolio.Row) []string {
	var lines []string
	for _, row := range rows {
		if row.Panel != nil {
			overall := portfolio.CriterionLevel{ID: p.Say("panel.settled_overall"), Level: row.Level, Panel: row.Panel}
			lines = append(lines, p.settledLine(row.Programme.ID, overall))
		}
	}
	return lines
}

func (p phrases) settledLine(programme string, c portfolio.CriterionLevel) string {
	key := "panel.settled_line"
	switch {
	case c.Level == nil:
		key = "panel.settled_line_alone"
	case *c.Level == c.Panel.Level:
		key = "panel.settled_line_same"
	}
	return p.Say(key, "criterion", c.ID, "programme", oneLine(programme), "level", strconv.Itoa(c.Panel.Level), "computed", standing(c.Level),
		"by", c.Panel.By, "on", c.Panel.On, "reason", oneLine(c.Panel.Reason))
}
