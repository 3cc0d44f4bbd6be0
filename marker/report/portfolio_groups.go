package report

import (
	"slices"
	"strconv"
	"strings"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// groupingTitles are the headings of the ways to group, and what one group is called.
var groupingTitles = map[string][2]string{
	portfolio.ByLevel:      {"reports.by_level", "reports.level"},
	portfolio.ByCountry:    {"reports.by_country", "reports.country"},
	portfolio.ByTransition: {"reports.by_transition", "reports.transition"},
	portfolio.ByLeadAgency: {"reports.by_lead_agency", "reports.lead_agency"},
	portfolio.ByDonor:      {"reports.by_donor", "reports.donor"},
	portfolio.ByStage:      {"reports.by_stage", "reports.stage"},
}

// grouping is one row a group and currency: how many programmes at each level, and their money.
func (o *overview) grouping(g portfolio.Grouping, s *portfolio.Summary) {
	heading, name := o.groupingTitles(g)
	titles := []string{name, o.Say("reports.programmes")}
	if g.By == portfolio.ByLevel {
		titles = append(titles, o.Say("reports.share"))
	} else {
		titles = append(titles, levelTitles(s)...)
	}
	from := len(titles)
	titles = append(append(titles, o.Say("reports.currency")), o.moneyTitles()...)
	t := Table{Columns: numbers(1, columns(titles...))}
	t.Columns[from].Number = false
	for _, group := range g.Groups {
		t.Rows = append(t.Rows, o.group(group, g.By, s)...)
	}
	o.view.add(Heading{3, heading}, t.filled())
	if g.Several > 0 {
		o.view.add(Paragraph{Text: o.several(g.Several)})
	}
}

// groupingTitles are the heading of a grouping, and what its groups are called.
func (o *overview) groupingTitles(g portfolio.Grouping) (heading, name string) {
	if g.Titles == nil {
		keys := groupingTitles[g.By]
		return o.Say(keys[0]), o.Say(keys[1])
	}
	titles := slices.Clone(g.Titles)
	for i, field := range strings.Split(g.By, ",") {
		if field == portfolio.LevelField {
			titles[i] = o.Say("asked.level")
		}
	}
	return o.Say("asked.by", "fields", strings.Join(titles, o.Say("asked.and"))), strings.Join(titles, " · ")
}

func (o *overview) several(count int) string {
	if count == 1 {
		return o.Say("reports.several_one")
	}
	return o.Say("reports.several", "count", o.Count(count))
}

// levelTitles are the levels as headers: "0", "1", …
func levelTitles(s *portfolio.Summary) []string {
	titles := make([]string, len(s.Edition.Scale))
	for level := range titles {
		titles[level] = strconv.Itoa(level)
	}
	return titles
}

// group is the rows of one group: the first with its counts, and one more for each further currency.
func (o *overview) group(g portfolio.Group, by string, s *portfolio.Summary) [][]Entry {
	counts := []string{o.groupName(g.Name, by, s), o.Count(g.Tally.Programmes)}
	if by == portfolio.ByLevel {
		counts = append(counts, o.PercentInColumn(fact.Ratio{Num: int64(g.Tally.Programmes), Den: int64(s.Tally.Programmes)}))
	} else {
		for _, n := range g.Tally.Levels {
			counts = append(counts, o.Count(n))
		}
	}
	return o.byCurrency(counts, g.Tally.Money)
}

// byCurrency is the sums of each currency, behind counts that stand in the first row alone.
func (o *overview) byCurrency(counts []string, money []portfolio.Money) [][]Entry {
	if len(money) == 0 {
		return [][]Entry{texts(append(counts, make([]string, 1+len(sums))...)...)}
	}
	var rows [][]Entry
	for i, m := range money {
		if i > 0 {
			counts = make([]string, len(counts))
		}
		rows = append(rows, texts(append(append(counts, o.currency(m.Currency)), o.moneyCells(m)...)...))
	}
	return rows
}

// groupName writes what a group shares, as people call it.
func (o *overview) groupName(name, by string, s *portfolio.Summary) string {
	switch {
	case name == "" && by == portfolio.ByLevel:
		return o.Say("reports.no_level")
	case name == "":
		return o.Say("reports.not_given")
	case by == portfolio.ByLevel:
		if level, err := strconv.Atoi(name); err == nil {
			return o.level(&level, s.Edition.Scale)
		}
	}
	return callable(name)
}

// longestGroup is how much of a group's name is shown, in columns: several values of a field stand in one name.
const longestGroup = 120

// callable is what somebody wrote as the name of a group or a donor, as one line of a length that a table can hold.
func callable(name string) string { return shortened(oneLine(name), longestGroup) }

// low are the criteria that most often stand low.
func (o *overview) low(s *portfolio.Summary) {
	all := s.MostOftenLow()
	if len(all) == 0 {
		return
	}
	titles := []string{o.Say("reports.criterion"), o.Say("reports.low")}
	titles = append(append(titles, levelTitles(s)...), o.Say("reports.status_not_evidenced"), o.Say("reports.status_not_applicable"))
	t := Table{Columns: numbers(1, columns(titles...))}
	for _, c := range all {
		row := []string{c.ID + " " + c.Title, o.count(c.Low(), c.Applicable())}
		for _, n := range c.Levels {
			row = append(row, o.Count(n))
		}
		t.Rows = append(t.Rows, texts(append(row, o.Count(c.NotEvidenced), o.Count(c.NotApplicable))...))
	}
	o.view.add(Heading{3, o.Say("reports.most_often_low")}, t)
}

// steps are the actions that would help most programmes, each with one programme's step as an example.
func (o *overview) steps(s *portfolio.Summary) {
	all := s.MostSteps()
	if len(all) == 0 {
		return
	}
	t := Table{Columns: columns(o.Say("reports.criterion"), o.Say("reports.helps"), o.Say("reports.example"))}
	t.Columns[1].Number = true
	for _, c := range all {
		t.Rows = append(t.Rows, texts(c.ID+" "+c.Title, o.Count(c.Steps), o.example(c.Example)))
	}
	o.view.add(Heading{3, o.Say("reports.most_steps")}, t)
}

func (o phrases) example(e portfolio.Example) string {
	return o.Say("reports.example_of", "programme", e.Programme, "text", e.Text)
}

// heatmap is programmes by criteria.
func (o *overview) heatmap(s *portfolio.Summary) {
	titles := []string{o.Say("reports.programme"), o.Say("reports.level")}
	for _, c := range s.Criteria {
		titles = append(titles, c.ID)
	}
	t := Table{Columns: numbers(1, columns(titles...))}
	for _, row := range o.target.rows(*s) {
		t.Rows = append(t.Rows, texts(append([]string{row.Programme.ID, standing(row.Level)}, o.marks(row, s)...)...))
	}
	legend := o.Say("reports.heatmap_legend",
		"not_evidenced", o.Say("reports.mark_not_evidenced"), "not_applicable", o.Say("reports.mark_not_applicable"))
	o.view.add(Heading{3, o.Say("reports.heatmap")}, Paragraph{Text: legend}, t)
}

// marks are a programme's criteria in the order of the edition.
func (o phrases) marks(row portfolio.Row, s *portfolio.Summary) []string {
	marks := make([]string, len(s.Criteria))
	for i, c := range s.Criteria {
		for _, own := range row.Criteria {
			if own.ID == c.ID {
				marks[i] = o.mark(own)
			}
		}
	}
	return marks
}

func (o *overview) flags(s *portfolio.Summary) {
	if len(s.Flags) == 0 {
		return
	}
	t := Table{Columns: columns(o.Say("reports.flag"), o.Say("reports.severity"), o.Say("reports.programmes"))}
	t.Columns[2].Number = true
	for _, f := range s.Flags {
		t.Rows = append(t.Rows, texts(f.Code, o.severity(f.Severity), o.Count(f.Programmes)))
	}
	o.view.add(Heading{3, o.Say("reports.flags")}, t)
}
