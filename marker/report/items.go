package report

import (
	"math"
	"strconv"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/tune"
)

// Items is the page on how criteria behave over a portfolio. What is worth a look comes first, and the numbers after it.
func Items(items *tune.Items, voice marker.Voice) View {
	p := &itemsPage{phrases: phrases{voice}, items: items}
	p.opening()
	p.look()
	p.levels()
	p.each()
	p.reliability()
	p.correlations()
	return p.view
}

type itemsPage struct {
	phrases
	items *tune.Items
	view  View
}

func (p *itemsPage) say(key string, args ...string) string { return p.Say("items."+key, args...) }

func (p *itemsPage) part(title, how string) {
	p.view.add(Heading{Depth: 2, Text: title}, Paragraph{Text: how})
}

func (p *itemsPage) opening() {
	p.view.add(Heading{Depth: 1, Text: p.say("title")}, Paragraph{Text: p.say("about")}, p.sample(p.items.Edition, p.items.Sample))
	if p.items.Few {
		p.view.add(Paragraph{Text: p.say("few", "few", p.Count(p.items.Cuts.Few), "count", p.Count(p.items.Sample.Programmes)), Strong: true})
	}
}

// levels is how many programmes stand where.
func (p *itemsPage) levels() {
	table := Table{Columns: numbers(1, columns("", p.say("count")))}
	for level := range p.items.Edition.Scale {
		table.Columns = append(table.Columns, Column{strconv.Itoa(level), true})
	}
	table.Columns = append(table.Columns, Column{p.say("not_evidenced"), true}, Column{Title: p.say("criterion")})
	for _, item := range p.items.Criteria {
		row := []string{item.ID, p.Count(item.N)}
		for level, count := range item.Levels {
			if level > item.Top {
				row = append(row, unknown)
				continue
			}
			row = append(row, p.Count(count))
		}
		table.Rows = append(table.Rows, texts(append(row, p.Count(item.NotEvidenced), item.Title)...))
	}
	p.part(p.say("levels"), p.say("levels_how"))
	p.view.add(table)
}

// each is the numbers of each criterion.
func (p *itemsPage) each() {
	titles := columns("", p.say("mean"), p.say("at_floor"), p.say("at_ceiling"), p.say("item_rest"), p.say("alpha_without"))
	table := Table{Columns: numbers(1, titles)}
	for _, item := range p.items.Criteria {
		row := []string{item.ID, p.statistic(item.Mean), p.share(item.Floor), p.share(item.Ceiling), p.say("left_out"), p.say("left_out")}
		if item.ItemRest != nil {
			row[4], row[5] = p.statistic(item.ItemRest.Value), p.statistic(item.AlphaIfDropped.Value)
		}
		table.Rows = append(table.Rows, texts(row...))
	}
	p.part(p.say("each"), p.say("each_how"))
	p.view.add(table)
}

// statistic writes a number with two decimals at most, or that it is not defined.
func (p *itemsPage) statistic(value *float64) string {
	if value == nil {
		return p.say("undefined")
	}
	return p.Number(fact.Ratio{Num: int64(math.Round(*value * 100)), Den: 100})
}
