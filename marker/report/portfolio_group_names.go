package report

import (
	"strconv"
	"strings"

	"locmark/marker/portfolio"
)

// groupingTitles are the heading of a grouping, and what its groups are called.
func (o *overview) groupingTitles(g portfolio.Grouping) (heading, name string) {
	if g.Titles == nil {
		keys := groupingTitles[g.By]
		return o.Say(keys[0]), o.Say(keys[1])
	}
	titles := make([]string, len(g.Titles))
	for i, field := range strings.Split(g.By, ",") {
		if titles[i] = g.Titles[i]; field == portfolio.LevelField {
			titles[i] = o.Say("asked.level")
		}
	}
	return o.Say("asked.by", "fields", o.List(titles)), strings.Join(titles, portfolio.Separator)
}

// groupName writes what a group shares, as people call it: one value, or one of each field that was asked for.
func (o *overview) groupName(name, by string, s *portfolio.Summary) string {
	fields := strings.Split(by, ",")
	values := strings.Split(name, portfolio.Separator)
	if len(fields) < 2 || len(fields) != len(values) {
		return callable(o.valueName(name, by, s))
	}
	for i, field := range fields {
		if values[i] == portfolio.NotGiven {
			values[i] = ""
		}
		values[i] = o.valueName(values[i], field, s)
	}
	return callable(strings.Join(values, portfolio.Separator))
}

// valueName writes one value of a field, a level with its name.
func (o *overview) valueName(value, field string, s *portfolio.Summary) string {
	switch {
	case value == "" && field == portfolio.LevelField:
		return o.Say("reports.no_level")
	case value == "":
		return o.Say("reports.not_given")
	case field == portfolio.LevelField:
		if level, err := strconv.Atoi(value); err == nil {
			return o.level(&level, s.Edition.Scale)
		}
	}
	return value
}

// longestGroup is how much of a group's name is shown, in columns: several values of a field stand in one name.
const longestGroup = 120

// callable is what somebody wrote as the name of a group or a donor, as one line of a length that a table can hold.
func callable(name string) string { return shortened(oneLine(name), longestGroup) }

// longestInTable is how much of an id or a title stands in a table of many programmes, in columns. Whoever wants the whole opens the
// justification, or the records that machines read.
const longestInTable = 60

// inTable is an id or a title as a table of many programmes shows it.
func inTable(text string) string { return shortened(oneLine(text), longestInTable) }
