package report

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"locmark/marker/tune"
)

// reliability is how far the criteria of each dimension go together, and what could not be used.
func (p *itemsPage) reliability() {
	table := Table{Columns: numbers(1, columns(p.say("dimension"), p.say("count"), p.say("raw"), p.say("standardised")))}
	table.Columns = append(table.Columns, Column{Title: p.say("criteria_used")})
	for _, scale := range p.items.Scales {
		name := scale.ID + ". " + scale.Title
		if scale.ID == "" {
			name = p.say("all")
		}
		alpha, standardised := p.statistic(scale.Cronbach.Value), p.statistic(scale.Standardised.Value)
		table.Rows = append(table.Rows, texts(name, p.Count(scale.Cronbach.N), alpha, standardised, strings.Join(scale.Criteria, " ")))
	}
	p.part(p.say("reliability"), p.say("reliability_how"))
	p.view.add(table)
	unused := slices.Concat(p.leftOut(), p.named("scale_dropped", droppedFrom), p.named("scale_flat", flatIn))
	if len(unused) == 0 {
		p.view.add(Paragraph{Text: p.say("used_all")})
		return
	}
	p.view.add(List{Items: unused})
}

func droppedFrom(scale tune.Scale) []string { return scale.Dropped }
func flatIn(scale tune.Scale) []string      { return scale.Flat }

// leftOut are the criteria that were left out: of all together the same as of their dimensions.
func (p *itemsPage) leftOut() []Item {
	var all []string
	for _, left := range p.items.Scales[len(p.items.Scales)-1].LeftOut {
		all = append(all, p.say("applies_to", "criterion", left.Criterion, "count", p.Count(left.N)))
	}
	if len(all) == 0 {
		return nil
	}
	return []Item{{Label: p.say("scale_left_out"), Text: p.List(all)}}
}

// named says a list of each scale, once for all the scales that have the same.
func (p *itemsPage) named(key string, of func(tune.Scale) []string) []Item {
	var lists []string
	scales := map[string][]string{}
	for _, scale := range p.items.Scales {
		list := p.List(of(scale))
		if list == "" {
			continue
		}
		if len(scales[list]) == 0 {
			lists = append(lists, list)
		}
		scales[list] = append(scales[list], cmp.Or(scale.ID, p.say("all_of_them")))
	}
	var items []Item
	for _, list := range lists {
		items = append(items, Item{Label: p.say(key, "scales", p.List(scales[list])), Text: list})
	}
	return items
}

// correlations is the triangle below the diagonal. An edition of one criterion has none.
func (p *itemsPage) correlations() {
	if len(p.items.Pairs) == 0 {
		return
	}
	least, most := math.MaxInt, 0
	between := map[[2]string]string{}
	for _, pair := range p.items.Pairs {
		least, most = min(least, pair.Spearman.N), max(most, pair.Spearman.N)
		between[[2]string{pair.One, pair.Other}] = p.hundredths(pair.Spearman.Value)
	}
	last := len(p.items.Criteria) - 1
	table := Table{Columns: columns("")}
	for _, one := range p.items.Criteria[:last] {
		table.Columns = append(table.Columns, Column{one.ID, true})
	}
	for _, other := range p.items.Criteria[1:] {
		row := []string{other.ID}
		for _, one := range p.items.Criteria[:last] {
			row = append(row, between[[2]string{one.ID, other.ID}])
		}
		table.Rows = append(table.Rows, texts(row...))
	}
	p.part(p.say("correlations"), p.say("correlations_how", "programmes", p.span(least, most)))
	p.view.add(table)
}

// hundredths never shows a correlation below the cut as one that reaches it.
func (p *itemsPage) hundredths(rho *float64) string {
	if rho == nil {
		return unknown
	}
	strength := int(math.Round(math.Abs(*rho) * 100))
	if cut := p.items.Cuts.AlikeRho; strength == int(cut) && math.Abs(*rho) < cut.Ratio().Float() {
		strength--
	}
	return p.Count(int(math.Copysign(float64(strength), *rho)))
}

// span says between what and what a count lies.
func (p *itemsPage) span(least, most int) string {
	if least == most {
		return p.Count(most)
	}
	return p.say("span", "least", p.Count(least), "most", p.Count(most))
}
