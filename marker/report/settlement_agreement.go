package report

import (
	"strconv"
	"strings"

	"locmark/marker/panel"
)

// agreement is the table of how far all reviewers agree, and what its numbers are.
func (p *settlementPage) agreement() {
	p.heading("agreement")
	if len(p.settlement.Reviewers) < 2 {
		p.view.add(Paragraph{Text: p.say("one_reviewer")})
		return
	}
	table := Table{Columns: numbers(1, columns(p.Say("calibration.of"), p.say("rated_by_several"), p.say("dropped"), p.say("percent_agreement"),
		p.say("alpha_ordinal"), p.say("interval"), p.say("gwet_ac1")))}
	for _, a := range p.settlement.Agreement {
		row := []string{p.of(a.Of), p.Count(a.Rated - a.Once), p.Count(a.Once)}
		for _, s := range a.Statistics {
			row = append(row, p.agreed(a, s))
			if s.Name == "alpha_ordinal" {
				row = append(row, p.interval(s))
			}
		}
		table.Rows = append(table.Rows, texts(row...))
	}
	p.view.add(Paragraph{Text: p.agreementHow()}, table)
	if few := p.few(); few != "" {
		p.view.add(Paragraph{Text: few})
	}
}

func (p *settlementPage) agreementHow() string {
	seed := strconv.FormatUint(p.settlement.Seed, 10)
	return p.say("agreement_how", "undefined", p.Say("calibration.undefined"), "count", p.Count(p.settlement.Resamples), "seed", seed, "levels", p.Count(len(p.settlement.Edition.Scale)))
}

// agreed is a statistic, or that there is no level which two reviewers gave.
func (p *settlementPage) agreed(a panel.Agreement, s panel.Statistic) string {
	if a.Rated == a.Once {
		return p.say("no_levels")
	}
	return p.statistic(s)
}

// statistic writes a number of agreement, a share as a percentage, or that it is not defined.
func (p *settlementPage) statistic(s panel.Statistic) string {
	switch {
	case s.Value == nil:
		return p.Say("calibration.undefined")
	case s.Name == "percent_agreement":
		return p.column(*s.Value)
	}
	return p.hundredths(*s.Value)
}

func (p *settlementPage) interval(s panel.Statistic) string {
	if s.Interval == nil || s.Interval.Low == nil {
		return unknown
	}
	key, rests := "from_to", s.Interval.Resamples-s.Interval.Undefined
	if s.Interval.Undefined > 0 {
		key = "from_to_of"
	}
	return p.say(key, "low", p.hundredths(*s.Interval.Low), "high", p.hundredths(*s.Interval.High), "count", p.Count(rests))
}

// pairs is the table of each two reviewers, over all criteria and on the overall level.
func (p *settlementPage) pairs() {
	table := Table{Columns: numbers(2, columns(p.say("pair"), p.Say("calibration.of"), p.say("both_rated"), p.say("percent_agreement"),
		p.say("kappa_linear"), p.say("kappa_quadratic")))}
	for _, a := range p.settlement.Agreement {
		if a.Of != panel.AllCriteria && a.Of != panel.Overall {
			continue
		}
		for _, pair := range a.Pairs {
			row := []string{p.List([]string{pair.First, pair.Second}), p.of(a.Of), p.Count(pair.Statistics[0].N)}
			for _, s := range pair.Statistics {
				row = append(row, p.statistic(s))
			}
			table.Rows = append(table.Rows, texts(row...))
		}
	}
	if len(table.Rows) > 0 {
		p.view.add(Heading{Depth: 3, Text: p.say("pairs")}, table)
	}
}

// leniency says by how much each reviewer stands above or below the others.
func (p *settlementPage) leniency() {
	if len(p.settlement.Reviewers) < 2 {
		return
	}
	table := Table{Columns: numbers(1, columns(p.say("reviewer"), p.say("programmes_of"), p.say("given"), p.say("leniency"), p.say("shared"), p.say("alone")))}
	for _, r := range p.settlement.Reviewers {
		above := p.Say("calibration.undefined")
		if r.Leniency.Value != nil {
			above = p.signed(*r.Leniency.Value)
		}
		table.Rows = append(table.Rows, texts(r.Name, strconv.Itoa(r.Programmes), p.count(r.Given, r.Asked), above, p.Count(r.Leniency.N), p.Count(r.Leniency.Dropped)))
	}
	p.heading("leniency_heading")
	p.view.add(Paragraph{Text: p.say("leniency_how")}, table)
}

// signed writes a number with its sign, so that above and below are told apart at a glance.
func (p *settlementPage) signed(value float64) string {
	text := p.hundredths(value)
	if strings.Trim(text, "0.,") != "" && value > 0 {
		return "+" + text
	}
	return text
}

// next says what to do now.
func (p *settlementPage) next() {
	p.heading("next")
	lines := []string{p.say("next_moderate"), p.say("next_score")}
	if !p.settlement.Complete {
		lines = append([]string{p.say("next_ask")}, lines...)
	}
	p.view.add(List{Numbered: true, Items: plainItems(lines)})
}
