package report

import (
	"slices"
	"strconv"

	"locmark/marker/tune"
)

// look is what is worth a look, by the cuts; each criterion once, as the strongest that can be said of it.
func (p *itemsPage) look() {
	var kinds []Item
	kind := func(key string, of func(tune.Item) bool, at func(tune.Item) string) {
		found := Item{Text: p.say(key)}
		for _, item := range p.items.Criteria {
			if of(item) {
				found.Items = append(found.Items, Item{Label: item.ID + " " + item.Title, Text: at(item)})
			}
		}
		if len(found.Items) > 0 {
			kinds = append(kinds, found)
		}
	}
	kind("absent", func(i tune.Item) bool { return i.N == 0 }, func(tune.Item) string { return p.say("absent_at") })
	kind("flat", func(i tune.Item) bool { return i.Flat }, p.flatAt)
	kind("floor", func(i tune.Item) bool { return i.FloorEffect && !i.Flat }, p.floorAt)
	kind("ceiling", func(i tune.Item) bool { return i.CeilingEffect && !i.Flat }, p.ceilingAt)
	if alike := p.alike(); len(alike) > 0 {
		kinds = append(kinds, Item{Text: p.say("alike"), Items: alike})
	}
	p.part(p.say("look"), p.cutsText())
	if len(kinds) == 0 {
		p.view.add(Paragraph{Text: p.say("nothing")})
		return
	}
	p.view.add(List{Items: kinds})
}

func (p *itemsPage) flatAt(item tune.Item) string {
	level := slices.Index(item.Levels, item.N)
	return p.say("flat_at", "n", p.Count(item.N), "level", strconv.Itoa(level))
}

func (p *itemsPage) floorAt(item tune.Item) string {
	return p.say("floor_at", "count", p.count(item.Levels[0], item.N), "blank", p.Count(item.NotEvidenced))
}

func (p *itemsPage) ceilingAt(item tune.Item) string {
	return p.say("ceiling_at", "count", p.count(item.Levels[item.Top], item.N), "level", strconv.Itoa(item.Top))
}

func (p *itemsPage) alike() []Item {
	var items []Item
	for _, pair := range p.items.Pairs {
		if pair.Alike {
			says := p.say("alike_at", "rho", p.statistic(pair.Spearman.Value), "count", p.count(pair.Same, pair.Spearman.N))
			items = append(items, Item{Label: p.say("pair", "one", pair.One, "other", pair.Other), Text: says})
		}
	}
	return items
}

func (p *itemsPage) cutsText() string {
	c := p.items.Cuts
	return p.say("cuts", "end", p.Percent(c.End.Ratio()), "rho", p.Number(c.AlikeRho.Ratio()),
		"same", p.Percent(c.AlikeSame.Ratio()), "least", p.Count(c.AlikeLeast))
}
