package report

import (
	"locmark/marker/fact"
)

// financing is the programme's money in its own currency.
func (j *justification) financing() {
	f := j.Financing
	table := Table{Columns: numbers(1, columns(j.Say("reports.money"), j.currency(f.Currency)))}
	add := func(key, text string) { table.Rows = append(table.Rows, texts(j.Say(key), text)) }
	if f.Total != 0 {
		add("reports.total_with_indirect", j.Amount(f.Total, f.Currency))
		add("reports.indirect", j.Amount(f.Indirect, f.Currency))
		add("reports.local", j.Amount(f.Local, f.Currency))
		add("reports.local_share", j.localShare())
	}
	if f.Required != nil {
		add("reports.required", j.Amount(*f.Required, f.Currency))
	}
	if f.Available != nil {
		add("reports.available", j.ofRequired(*f.Available))
	}
	if f.Spent != nil {
		add("reports.spent", j.ofRequired(*f.Spent))
	}
	j.view.add(Heading{2, j.Say("reports.financing")})
	if len(table.Rows) == 0 {
		j.view.add(Paragraph{Text: j.Say("reports.no_budget")})
		return
	}
	j.view.add(table)
}

func (j *justification) localShare() string {
	f := j.Financing
	cost := f.Total - f.Indirect
	if f.LocalShare == nil || cost <= 0 {
		return j.Say("reports.no_budget")
	}
	share := fact.Ratio{Num: int64(f.Local), Den: int64(cost)}
	return j.Say("reports.local_share_of", "share", j.Percent(share),
		"part", j.Amount(f.Local, f.Currency), "whole", j.Amount(cost, f.Currency))
}

func (j *justification) ofRequired(amount fact.Money) string {
	f := j.Financing
	written := j.Amount(amount, f.Currency)
	if f.Required == nil || *f.Required <= 0 {
		return written
	}
	share := fact.Ratio{Num: int64(amount), Den: int64(*f.Required)}
	return j.Say("reports.share_of_required", "amount", written, "share", j.Percent(share))
}
