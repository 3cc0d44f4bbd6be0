package report

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// someRates convert euros, and nothing else that is there.
func someRates(t *testing.T) *portfolio.Rates {
	t.Helper()
	rates, err := portfolio.ReadRates(strings.NewReader("currency,per_usd,date,source\n"+
		"EUR,0.925,2026-01-01,\"United Nations operational rates <b>made up</b> | for tests\"\nKES,129.25,2026-01-01,made up\n"), voice(t, "en"))
	if err != nil {
		t.Fatal(err)
	}
	return rates
}

// moneyLines are the recorded lines, and one more in a currency without a rate, some of which cannot be read.
func moneyLines(t *testing.T) []*marker.Assessment {
	all := recordedLines(t)
	dirhams := *all[0]
	dirhams.Financing.Currency = "MAD"
	dirhams.Financing.Flows = append(slices.Clone(dirhams.Financing.Flows), marker.Flow{Unread: 2},
		marker.Flow{Indirect: true, Spent: amountOf(100)}, marker.Flow{Way: marker.WayDirect, Spent: amountOf(300)})
	dirhams.Financing.Contributions = append([]marker.Contribution{{Donor: "=HYPERLINK(\"x\")"}}, dirhams.Financing.Contributions...)
	return append(all, &dirhams)
}

func amountOf(units fact.Money) *fact.Money {
	cents := units * 100
	return &cents
}

// summaryIn is the summary of lm-2.0 over assessments.
func summaryIn(rates *portfolio.Rates, all []*marker.Assessment) *portfolio.Summary {
	sums := portfolio.New(portfolio.Options{Rates: rates})
	for _, a := range all {
		sums.Add(a)
	}
	return &sums.Summaries()[0]
}

// moneyPages are all that a portfolio says of money beyond its groups.
func moneyPages(o *overview, s *portfolio.Summary) View {
	o.money(s)
	o.reaching(s)
	o.view.add(Paragraph{Text: o.levelsWarning(s)})
	o.dac(s)
	o.years(s)
	o.donors(s)
	o.rates(s.Conversion)
	o.uncounted(s.Uncounted)
	return o.view
}

func TestMoneyPages(t *testing.T) {
	for _, language := range criteria.Languages {
		o := &overview{phrases: phrases{voice(t, language)}}
		var page bytes.Buffer
		if err := WriteMarkdown(&page, moneyPages(o, summaryIn(someRates(t), moneyLines(t))), o.Voice); err != nil {
			t.Fatal(err)
		}
		golden(t, "testdata/golden/"+language+"/money.md", page.Bytes())
	}
}

// TestMoneySaysNothingItDoesNotKnow: an edition without budgets shows no table of ways, years, donors, DAC scores or rates.
func TestMoneySaysNothingItDoesNotKnow(t *testing.T) {
	all := recordedLines(t)
	screening := slices.DeleteFunc(all, func(a *marker.Assessment) bool { return a.Edition.ID != "lm-2.0-screening" })
	o := &overview{phrases: phrases{voice(t, "en")}}
	var headings []string
	for _, block := range moneyPages(o, summaryIn(nil, screening)) {
		switch b := block.(type) {
		case Heading:
			headings = append(headings, b.Text)
		case Paragraph:
			if strings.Contains(b.Text, "line by line") {
				t.Errorf("lines are spoken of: %q", b.Text)
			}
		}
	}
	if want := []string{"Money", "What is not counted, and why"}; !slices.Equal(headings, want) {
		t.Errorf("headings are %q", headings)
	}
}

// TestWayTableAddsUp: every row of the table but the sums of others makes up all costs.
func TestWayTableAddsUp(t *testing.T) {
	o := &overview{phrases: phrases{voice(t, "en")}}
	for _, m := range summaryIn(someRates(t), moneyLines(t)).Tally.Money {
		r := m.Reach
		if *r.All().Planned != *m.Total || *r.Indirect.Planned != *m.Indirect {
			t.Errorf("%s: lines make %v and %v of %v and %v", m.Currency, *r.All().Planned, *r.Indirect.Planned, *m.Total, *m.Indirect)
		}
		table := o.wayTable(m, m.Reach.All())
		last := table.Rows[len(table.Rows)-1]
		if last[1].Text != o.sum(m.Total) {
			t.Errorf("%s: the last row is %v", m.Currency, last)
		}
	}
}

// TestAmountsAreNotBroken: in a Word document a column of amounts is as wide as they are, in every language.
func TestAmountsAreNotBroken(t *testing.T) {
	for _, language := range criteria.Languages {
		o := &overview{phrases: phrases{voice(t, language)}}
		amount := o.Amount(*amountOf(1218934), "")
		title := strings.Repeat("ab ", 50)
		table := Table{Columns: columns(title, "x", title), Rows: [][]Entry{texts(title, amount, title)}}
		if got := columnWidths(table)[1]; got < width(amount)*characterTwips {
			t.Errorf("%s: %q stands in %d twips", language, amount, got)
		}
	}
}

// TestNothingGoesThatWay: where lines are counted, a way that none goes is 0; where a way is planned and nothing was said of what
// was spent, that is not known; and a page that leaves out what is not known gets no row of noughts.
func TestNothingGoesThatWay(t *testing.T) {
	planned, spent := fact.Money(1000), fact.Money(200)
	m := portfolio.Money{Currency: "USD", Total: &planned, Reach: portfolio.Reach{Ways: make([]portfolio.Sum, len(marker.Ways))}}
	m.Reach.Ways[1].Planned, m.Reach.Elsewhere = &planned, portfolio.Sum{Planned: &planned, Spent: &spent}
	p := phrases{voice(t, "en")}
	spentAt := len(p.wayTable(m, m.Reach.All()).Columns) - 2
	for row, want := range [][2]string{{"0", "0"}, {"10", unknown}, {"10", unknown}, {"0", "0"}} {
		cells := p.wayTable(m, m.Reach.All()).Rows[row]
		if cells[1].Text != want[0] || cells[spentAt].Text != want[1] {
			t.Errorf("%s: planned %s, spent %s, want %v", cells[0].Text, cells[1].Text, cells[spentAt].Text, want)
		}
	}
	for _, row := range withoutEmpty(p.wayTable(m, portfolio.Sum{})).Rows {
		if row[1].Text == "0" {
			t.Errorf("%s is shown, and nothing goes there", row[0].Text)
		}
	}
}
