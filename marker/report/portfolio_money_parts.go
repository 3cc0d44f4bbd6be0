package report

import (
	"strconv"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// partColumns are the columns of a part of the money, a year's or a donor's, behind its name, programmes and currency.
var partColumns = []struct {
	key  string
	cell func(phrases, portfolio.Money) string
}{
	{"money.all", func(p phrases, m portfolio.Money) string { return p.sum(m.Total) }},
	{"money.indirect", func(p phrases, m portfolio.Money) string { return p.sum(m.Indirect) }},
	{"money.reaches", func(p phrases, m portfolio.Money) string { return p.sum(m.Local) }},
	{"money.local_share", func(p phrases, m portfolio.Money) string { return p.partOf(m.Local, costOf(m)) }},
	{"money.set_aside", func(p phrases, m portfolio.Money) string { return p.sum(m.LocalSetAside) }},
	{"money.all_spent", func(p phrases, m portfolio.Money) string { return p.sum(m.Reach.All().Spent) }},
	{"money.local_spent", func(p phrases, m portfolio.Money) string { return p.sum(m.Reach.Local().Spent) }},
}

func (p phrases) partTitles(before ...string) []Column {
	for _, part := range partColumns {
		before = append(before, p.Say(part.key))
	}
	return columns(before...)
}

func (p phrases) partCells(m portfolio.Money, before ...string) []Entry {
	for _, part := range partColumns {
		before = append(before, part.cell(p, m))
	}
	return texts(before...)
}

// years is the money of the budgets by year; nothing where no line says its year.
func (o *overview) years(s *portfolio.Summary) {
	if len(s.Years) == 0 || s.Years[0].Year == nil {
		return
	}
	t := Table{Columns: numbers(3, o.partTitles(o.Say("money.year"), o.Say("reports.programmes"), o.Say("reports.currency")))}
	t.Columns[1].Number = true
	for _, year := range s.Years {
		name := o.Say("money.year_not_said")
		if year.Year != nil {
			name = strconv.Itoa(*year.Year)
		}
		for _, m := range year.Money {
			t.Rows = append(t.Rows, o.partCells(m, name, o.Count(m.Programmes), o.currency(m.Currency)))
		}
	}
	o.view.add(Heading{3, o.Say("money.by_year")}, t.filled())
}

// donors is the money of programmes in proportion to contributions; nothing where no programme has any.
func (o *overview) donors(s *portfolio.Summary) {
	if len(s.Donors) == 0 {
		return
	}
	titles := []string{o.Say("reports.donor"), o.Say("reports.programmes"), o.Say("reports.currency"), o.Say("money.contributed")}
	t := Table{Columns: numbers(3, o.partTitles(titles...))}
	t.Columns[1].Number = true
	add := func(name string, m portfolio.Money, contributed *fact.Money) {
		t.Rows = append(t.Rows, o.partCells(m, name, o.Count(m.Programmes), o.currency(m.Currency), o.sum(contributed)))
	}
	for _, d := range s.Donors {
		name := callable(d.Donor)
		if name == "" {
			name = o.Say("reports.not_given")
		}
		for _, m := range d.Money {
			contributed := d.Contributed[m.Currency]
			add(name, m, &contributed)
		}
	}
	for _, m := range s.NotAttributed {
		add(o.Say("money.not_attributed"), m, nil)
	}
	o.view.add(Heading{3, o.Say("money.by_donor")}, Paragraph{Text: o.Say("money.by_donor_how")}, t.filled())
	if said := o.unlistedDonors(s); said != "" {
		o.view.add(Paragraph{Text: said})
	}
}

// mostUnlisted is how many contributors are named that are no donors of a programme; the table above has them all.
const mostUnlisted = 8

// unlistedDonors says who contributes without being named among the donors of a programme; "" where nobody does.
func (p phrases) unlistedDonors(s *portfolio.Summary) string {
	var names []string
	for _, d := range s.Donors {
		if d.Unlisted {
			names = append(names, callable(d.Donor))
		}
	}
	if len(names) == 0 {
		return ""
	}
	if rest := len(names) - mostUnlisted; rest > 1 {
		names = append(names[:mostUnlisted:mostUnlisted], p.Say("page.others", "count", p.Count(rest)))
	}
	return p.Say("money.unlisted", "donors", p.List(names))
}
