package report

import (
	"strconv"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// overview writes a portfolio as people read it.
type overview struct {
	phrases
	target Target
	view   View
	narrow bool // for a window that is too narrow for long tables
}

// Portfolio is the report on all programmes.
func Portfolio(all *portfolio.Portfolio, target Target) View {
	o := &overview{phrases: phrases{target.Voice}, target: target}
	o.view.add(Heading{1, o.Say("reports.portfolio")})
	o.selection(all)
	summaries := all.Summaries()
	if len(summaries) == 0 {
		o.view.add(Paragraph{Text: o.Say("reports.nothing_scored"), Strong: true})
	}
	for i := range summaries {
		o.summary(&summaries[i])
	}
	o.comparison(all)
	o.notScored(all.NotScored())
	o.notices(all.Notices())
	o.repeated(all.Repeated())
	o.view.add(Heading{2, o.Say("reports.method")}, bullets(o.methodLines(all, summaries)))
	return o.view
}

func (o *overview) summary(s *portfolio.Summary) {
	o.view.add(Heading{2, o.edition(s.Edition)}, o.numbers(s))
	o.money(s)
	o.reaching(s)
	o.programmes(s)
	for _, grouping := range s.Groupings {
		o.grouping(grouping, s)
		if grouping.By == portfolio.ByLevel && len(s.Tally.Money) > 0 {
			o.view.add(Paragraph{Text: o.levelsWarning(s)})
		}
	}
	o.dac(s)
	o.years(s)
	o.donors(s)
	o.rates(s.Conversion)
	o.uncounted(s.Uncounted)
	o.low(s)
	o.steps(s)
	o.heatmap(s)
	o.flags(s)
	if len(s.CannotSee) > 0 {
		o.view.add(Heading{3, o.Say("reports.cannot_see")}, bullets(s.CannotSee))
	}
}

// numbers are the few that sum an edition up.
func (o *overview) numbers(s *portfolio.Summary) Table {
	e, self := s.Evidence, s.Self
	t := Table{Columns: columns(o.Say("reports.summary"), o.Say("reports.value"))}
	add := func(key, text string) { t.Rows = append(t.Rows, texts(o.Say(key), text)) }
	add("reports.programme_count", o.Count(s.Tally.Programmes))
	add("reports.findings_assessed", o.count(e.Assessed, e.Applicable))
	add("reports.complete_evidence", o.count(e.Complete, s.Tally.Programmes))
	if shows := o.showMoney(s); shows != "" {
		add("money.shown_by", shows)
	}
	if self.Given() {
		add("reports.self_summary", o.Say("reports.self_counts", "higher", o.Count(self.Higher), "equal", o.Count(self.Equal),
			"lower", o.Count(self.Lower), "none", o.Count(self.None)))
	}
	if settled := o.settledSummary(s.Rows); settled != "" {
		add("panel.settled", settled)
	}
	add("reports.edition_hash", s.Edition.SHA256)
	return t
}

// money is the sums, one row a currency.
func (o *overview) money(s *portfolio.Summary) {
	t := s.Tally
	o.view.add(Heading{3, o.Say("reports.money")})
	if len(t.Money) == 0 {
		o.view.add(Paragraph{Text: o.Say("reports.no_budget")})
		return
	}
	table := Table{Columns: numbers(1, columns(append([]string{o.Say("reports.currency"), o.Say("reports.programmes")},
		o.moneyTitles()...)...))}
	for _, m := range t.Money {
		row := append([]string{o.currency(m.Currency), o.Count(m.Programmes)}, o.moneyCells(m)...)
		table.Rows = append(table.Rows, texts(row...))
	}
	o.view.add(table.filled())
	if apart := o.currenciesApart(s); apart != "" {
		o.view.add(Paragraph{Text: apart})
	}
}

// programmes is one row a programme, in the order of the workbooks unless a ranking was asked for.
func (o *overview) programmes(s *portfolio.Summary) {
	titles := []string{
		o.Say("reports.programme"), o.Say("reports.title"), o.Say("reports.country"), o.Say("reports.stage"),
		o.Say("reports.profile"), o.Say("reports.at_most"), o.Say("reports.coverage"), o.Say("reports.local_share"),
		o.Say("panel.settled_level"),
	}
	t := Table{Columns: numbers(5, columns(titles...))}
	t.Columns[len(titles)-1].Number = false
	for _, row := range o.target.rows(*s) {
		t.Rows = append(t.Rows, o.programme(row))
	}
	if o.target.Rank {
		t.Columns = append(numbers(0, columns(o.Say("reports.rank"))), t.Columns...)
		for i, row := range o.target.rows(*s) {
			t.Rows[i] = append(texts(rank(row)), t.Rows[i]...)
		}
	}
	o.view.add(Heading{3, o.Say("reports.programmes")}, t.filled())
	if lines := o.settledLines(o.target.rows(*s)); len(lines) > 0 {
		o.view.add(Paragraph{Text: o.Say("panel.settled"), Strong: true}, bullets(lines))
	}
}

func (o *overview) programme(row portfolio.Row) []Entry {
	coverage := row.Coverage
	entries := texts(inTable(row.Programme.ID), inTable(row.Programme.Title), countries(row.Programme),
		stageName(row.Programme), profile(row.Level, row.Dimensions), standing(row.LevelAtMost),
		o.shareInColumn(&coverage), o.shareInColumn(row.Financing.LocalShare), o.settledBy(row.Panel))
	entries[0].Link = row.Justification
	return entries
}

func rank(row portfolio.Row) string {
	if row.Rank == 0 {
		return unknown
	}
	return strconv.Itoa(row.Rank)
}

// notScored lists what got no score, and why.
func (o *overview) notScored(all []portfolio.NotScored) {
	if len(all) == 0 {
		return
	}
	t := Table{Columns: columns(o.Say("reports.programme"), o.Say("reports.workbook"), o.Say("reports.why"))}
	for _, n := range all {
		entries := texts(inTable(n.ID), o.source(marker.Source{Workbook: n.Workbook, Row: n.Row}), n.Because)
		entries[0].Link = n.Justification
		t.Rows = append(t.Rows, entries)
	}
	o.view.add(Heading{2, o.Say("reports.not_scored_programmes")}, Paragraph{Text: o.Say("reports.not_scored_intro")}, t)
}

func (o *overview) repeated(all []portfolio.Repeated) {
	if len(all) == 0 {
		return
	}
	list := List{}
	for _, r := range all {
		list.Items = append(list.Items, Item{Label: o.source(r.Source), Text: r.Problem.Message})
	}
	o.view.add(Heading{2, o.Say("reports.repeated")}, list)
}

// methodLines are how to read a portfolio.
func (p phrases) methodLines(all *portfolio.Portfolio, summaries []portfolio.Summary) []string {
	editions := make([]marker.EditionRef, len(summaries))
	for i, s := range summaries {
		editions[i] = s.Edition
	}
	lines := append(p.basics(editions...), p.Say("reports.method_money"))
	if len(editions) > 1 {
		lines = append(lines, p.Say("reports.method_editions"))
	}
	if others := p.otherLanguages(summaries); len(others) > 0 {
		lines = append(lines, p.Say("asked.other_languages", "languages", p.List(others)))
	}
	if again := p.ratesAgain(all); again != "" {
		lines = append(lines, again)
	}
	return lines
}

// basics are how any programme is scored, and how each edition's means become levels.
func (p phrases) basics(editions ...marker.EditionRef) []string {
	lines := []string{p.Say("reports.method_code"), p.Say("reports.method_absolute")}
	for _, e := range editions {
		switch cuts := p.cuts(e); {
		case cuts == "":
		case len(editions) == 1:
			lines = append(lines, cuts)
		default:
			lines = append(lines, e.ID+" "+e.Version+p.Say("reports.colon")+" "+cuts)
		}
	}
	return append(lines, p.Say("reports.method_equal_merit"))
}
