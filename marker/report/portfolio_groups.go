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
	if byDonor(g) {
		heading += o.Say("reports.colon") + " " + o.Say("money.whole_by_donor")
	}
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

// byDonor tells a grouping in which a donor's row has all money of its programmes, also what others contribute. Its heading
// must say so: the sums in proportion to contributions are lower, and stand in a table of their own.
func byDonor(g portfolio.Grouping) bool {
	return g.By == portfolio.ByDonor || slices.Contains(strings.Split(g.By, ","), "donors")
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
	name := []string{o.groupName(g.Name, by, s)}
	counts := []string{o.Count(g.Tally.Programmes)}
	if by == portfolio.ByLevel {
		counts = append(counts, o.PercentInColumn(fact.Ratio{Num: int64(g.Tally.Programmes), Den: int64(s.Tally.Programmes)}))
	} else {
		for _, n := range g.Tally.Levels {
			counts = append(counts, o.Count(n))
		}
	}
	return o.byCurrency(name, counts, g.Tally.Money)
}

// byCurrency is the sums of each currency, behind names that stand in every row, so that each can be read alone, and counts that
// stand in the first, so that nobody adds them up twice. Where no programme shows money, a dash stands for each sum.
func (o *overview) byCurrency(names, counts []string, money []portfolio.Money) [][]Entry {
	if len(money) == 0 {
		return [][]Entry{texts(slices.Concat(names, counts, slices.Repeat([]string{unknown}, 1+len(sums)))...)}
	}
	var rows [][]Entry
	for i, m := range money {
		if i > 0 {
			counts = make([]string, len(counts))
		}
		rows = append(rows, texts(slices.Concat(names, counts, []string{o.currency(m.Currency)}, o.moneyCells(m))...))
	}
	return rows
}

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
	return o.Say("reports.example_of", "programme", inTable(e.Programme), "text", e.Text)
}

// heatmap is programmes by criteria.
func (o *overview) heatmap(s *portfolio.Summary) {
	titles := []string{o.Say("reports.programme"), o.Say("reports.level")}
	for _, c := range s.Criteria {
		titles = append(titles, c.ID)
	}
	t := Table{Columns: numbers(1, columns(titles...))}
	for _, row := range o.target.rows(*s) {
		t.Rows = append(t.Rows, texts(append([]string{inTable(row.Programme.ID), standing(row.Level)}, o.marks(row, s)...)...))
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
