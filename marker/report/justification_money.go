package report

import (
	"slices"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// financing is the programme's money in its own currency.
func (j *justification) financing() {
	f := j.Financing
	table := Table{Columns: numbers(1, columns(j.Say("reports.money"), j.currency(f.Currency)))}
	add := func(key, text string) {
		if text != "" {
			table.Rows = append(table.Rows, texts(j.Say(key), text))
		}
	}
	add("money.all", j.amount(f.Total))
	add("reports.indirect", j.amount(f.Indirect))
	add("reports.local", j.amount(f.Local))
	add("reports.local_share", j.localShare())
	add("reports.local_set_aside", j.setAside())
	add("reports.required", j.amount(f.Required))
	add("reports.available", j.ofRequired(f.Available))
	add("reports.spent", j.ofRequired(f.Spent))
	j.view.add(Heading{2, j.Say("reports.financing")})
	if len(table.Rows) == 0 {
		j.view.add(Paragraph{Text: j.Say("reports.no_budget")})
		return
	}
	j.view.add(table)
	if !j.brief && len(f.Flows) > 0 {
		j.view.add(Paragraph{Text: j.Say("money.lines_how")}, withoutEmpty(j.wayTable(portfolio.MoneyOf(f), portfolio.Sum{})))
	}
}

// withoutEmpty is the table without the rows that say nothing but what they are called.
func withoutEmpty(t Table) Table {
	t.Rows = slices.DeleteFunc(t.Rows, func(row []Entry) bool {
		return !slices.ContainsFunc(row[1:], func(e Entry) bool { return e.Text != "" && e.Text != unknown })
	})
	return t
}

// amount writes money in the programme's currency; nothing where it is not known.
func (j *justification) amount(money *fact.Money) string {
	if money == nil {
		return ""
	}
	return j.Amount(*money, j.Financing.Currency)
}

func (j *justification) localShare() string {
	f := j.Financing
	if f.LocalShare == nil || f.Local == nil || f.Total == nil {
		return ""
	}
	cost := *f.Total
	if f.Indirect != nil {
		cost -= *f.Indirect
	}
	return j.Say("reports.local_share_of", "share", j.share(f.LocalShare), "part", j.amount(f.Local), "whole", j.amount(&cost))
}

// setAside is money that looks local, and why it is not said to be.
func (j *justification) setAside() string {
	if j.Financing.LocalSetAside == nil {
		return ""
	}
	return j.Say("reports.local_set_aside_because", "amount", j.amount(j.Financing.LocalSetAside))
}

func (j *justification) ofRequired(amount *fact.Money) string {
	written, required := j.amount(amount), j.Financing.Required
	if amount == nil || required == nil || *required <= 0 {
		return written
	}
	share := fact.Ratio{Num: int64(*amount), Den: int64(*required)}
	return j.Say("reports.share_of_required", "amount", written, "share", j.Percent(share))
}
