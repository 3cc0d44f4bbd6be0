package report

import (
	"slices"
	"strings"
	"time"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// rates are the rates that money was converted by, and what was not converted; nothing without rates.
func (o *overview) rates(c *portfolio.Conversion) {
	if c == nil {
		return
	}
	o.view.add(Heading{3, o.Say("money.rates")})
	tooLarge := func(n portfolio.NotConverted) bool { return n.TooLarge }
	switch {
	case len(c.Used) > 0:
		o.view.add(Paragraph{Text: o.Say("money.rates_how")}, o.rateTable(c.Used))
	case !slices.ContainsFunc(c.NotConverted, tooLarge): // of those there is a rate
		o.view.add(Paragraph{Text: o.Say("money.rates_unused")})
	}
	if len(c.NotConverted) > 0 {
		o.view.add(o.notConverted(c.NotConverted))
	}
}

func (o *overview) rateTable(used []portfolio.UsedRate) Table {
	t := Table{Columns: columns(o.Say("reports.currency"), o.Say("money.per_usd"), o.Say("money.rate_date"), o.Say("money.rate_source"), o.Say("reports.programmes"))}
	t.Columns[1].Number, t.Columns[4].Number = true, true
	for _, rate := range used {
		t.Rows = append(t.Rows, texts(rate.Currency, o.rate(rate.Rate), o.day(rate.Date), oneLine(rate.Source), o.Count(rate.Programmes)))
	}
	return t
}

// rate writes a rate with all its digits: it is not rounded, as it was not where it was used.
func (p phrases) rate(rate portfolio.Rate) string {
	return strings.Replace(rate.PerUSD, ".", p.Say("numbers.decimal"), 1)
}

// firstDay is the day from which serial numbers count.
var firstDay = time.Date(1899, time.December, 30, 0, 0, 0, 0, time.UTC)

func (p phrases) day(day time.Time) string {
	return p.Date(fact.Int(int64(day.Sub(firstDay).Hours() / 24)))
}

// notConverted lists the currencies that stay as they are, by why.
func (o *overview) notConverted(all []portfolio.NotConverted) List {
	var list List
	for _, kind := range []struct {
		key      string
		tooLarge bool
	}{{"money.not_converted", false}, {"money.not_converted_large", true}} {
		var currencies []string
		for _, n := range all {
			if n.TooLarge == kind.tooLarge {
				currencies = append(currencies, o.Say("money.of_currency", "currency", o.currency(n.Currency), "programmes", o.Count(n.Programmes)))
			}
		}
		if len(currencies) > 0 {
			list.Items = append(list.Items, Item{Label: o.Say(kind.key), Text: strings.Join(currencies, o.Say("numbers.comma"))})
		}
	}
	return list
}

// uncounted lists what is in no sum, or not in all; nothing where there is none.
func (o *overview) uncounted(u portfolio.Uncounted) {
	var list List
	for _, what := range []struct {
		key   string
		count int
	}{
		{"money.uncounted_no_money", u.NoMoney},
		{"money.uncounted_lines", u.Lines},
		{"money.uncounted_no_lines", u.NoLines},
		{"money.uncounted_no_currency", u.NoCurrency},
		{"money.uncounted_set_aside", u.SetAside},
		{"money.uncounted_contributions", u.Contributions},
		{"money.uncounted_not_attributed", u.NotAttributed},
	} {
		if what.count > 0 {
			list.Items = append(list.Items, Item{Label: o.Say(what.key), Text: o.Count(what.count)})
		}
	}
	if len(list.Items) > 0 {
		o.view.add(Heading{3, o.Say("money.uncounted")}, list)
	}
}
