package report

import (
	"strconv"

	"locmark/marker/portfolio"
)

// settledLines says in a line each which criteria a panel settled otherwise than they are computed. Those that it settled as
// they are computed stand in the justifications.
func (p phrases) settledLines(rows []portfolio.Row) []string {
	var lines []string
	for _, row := range rows {
		for _, c := range row.Criteria {
			if c.Panel != nil && (c.Level == nil || *c.Level != c.Panel.Level) {
				lines = append(lines, p.settledLine(row.Programme.ID, c))
			}
		}
	}
	return lines
}

func (p phrases) settledLine(programme string, c portfolio.CriterionLevel) string {
	key := "panel.settled_line"
	if c.Level == nil {
		key = "panel.settled_line_alone"
	}
	return p.Say(key, "criterion", c.ID, "programme", oneLine(programme), "level", strconv.Itoa(c.Panel.Level), "computed", standing(c.Level),
		"by", c.Panel.By, "on", c.Panel.On, "reason", oneLine(c.Panel.Reason))
}
