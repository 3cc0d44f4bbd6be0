package report

import (
	"locmark/marker/panel"
)

// pairsByCriterion is the table of both kappas of each two reviewers, criterion by criterion: a pair may agree on the whole and
// read one criterion in two ways.
func (p *settlementPage) pairsByCriterion() {
	pairs := p.allPairs()
	heads := []string{p.Say("reports.criterion")}
	for _, pair := range pairs {
		heads = append(heads, p.List([]string{pair.First, pair.Second}))
	}
	table := Table{Columns: numbers(1, columns(heads...))}
	for _, a := range p.settlement.Agreement {
		if a.Of == panel.AllCriteria || a.Of == panel.Overall || len(a.Pairs) == 0 {
			continue
		}
		row := []string{p.of(a.Of)}
		for _, pair := range pairs {
			row = append(row, p.kappas(&a, pair))
		}
		table.Rows = append(table.Rows, texts(row...))
	}
	if len(table.Rows) > 0 {
		p.view.add(Heading{Depth: 3, Text: p.say("pairs_by_criterion")}, Paragraph{Text: p.say("pairs_by_criterion_how", "none", unknown)}, table)
	}
}

// allPairs are the two reviewers of every pair that rated anything together, in the order of the reviewers.
func (p *settlementPage) allPairs() []panel.Pair {
	for _, a := range p.settlement.Agreement {
		if a.Of == panel.AllCriteria {
			return a.Pairs
		}
	}
	return nil
}

// kappas are a pair's linear and quadratic kappa on a criterion, and how many programmes they rest on.
func (p *settlementPage) kappas(a *panel.Agreement, of panel.Pair) string {
	for _, pair := range a.Pairs {
		if pair.First != of.First || pair.Second != of.Second {
			continue
		}
		values := map[string]string{}
		for _, s := range pair.Statistics {
			values[s.Name] = unknown
			if s.Value != nil {
				values[s.Name] = p.statistic(s)
			}
		}
		return p.say("kappas", "linear", values["kappa_linear"], "quadratic", values["kappa_quadratic"], "count", p.Count(pair.Statistics[0].N))
	}
	return unknown
}
