package report

import (
	"math"
	"strconv"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/panel"
	"locmark/marker/tune"
)

// Calibration is the page on how far computed levels and a panel's agree, and what other thresholds would do about it.
func Calibration(c *tune.Calibration, voice marker.Voice) View {
	p := &calibrationPage{phrases: phrases{voice}, calibration: c}
	p.opening()
	if len(c.Agreement) == 0 {
		p.view.add(Paragraph{Text: p.say("nothing"), Strong: true})
		p.dropped()
		return p.view
	}
	p.agreement()
	p.confusion()
	p.look()
	p.thresholds()
	p.dropped()
	return p.view
}

type calibrationPage struct {
	phrases
	calibration *tune.Calibration
	view        View
}

func (p *calibrationPage) say(key string, args ...string) string {
	return p.Say("calibration."+key, args...)
}

func (p *calibrationPage) opening() {
	c := p.calibration
	var names []string
	for _, name := range c.Reviewers {
		if name == "" {
			name = p.say("nameless")
		}
		names = append(names, name)
	}
	facts := p.sample(c.Edition, c.Sample)
	facts.Items = append(facts.Items, Item{Label: p.say("rated"), Text: p.Count(c.Rated)}, Item{Label: p.say("reviewers"), Text: p.List(names)})
	p.view.add(Heading{Depth: 1, Text: p.say("title")}, facts)
	if c.Few && c.Rated > 0 {
		p.view.add(Paragraph{Text: p.say("few", "count", p.Count(c.Rated), "few", p.Count(c.FewBelow)), Strong: true})
	}
}

func (p *calibrationPage) agreement() {
	table := Table{Columns: numbers(1, columns(p.say("of"), p.say("pairs"), p.say("percent"), p.say("above"), p.say("below"), p.say("kappa"),
		p.say("linear"), p.say("quadratic"), p.say("alpha"), p.say("among")))}
	for _, a := range p.calibration.Agreement {
		table.Rows = append(table.Rows, texts(p.of(a.Of), p.Count(a.N), p.percent(a.Percent), p.Count(a.Raised), p.Count(a.Lowered),
			p.defined(a.Kappa), p.defined(a.Linear), p.defined(a.Quadratic), p.defined(a.Alpha), p.amongThem(a.AmongThem)))
	}
	p.view.add(Heading{Depth: 2, Text: p.say("agreement")}, Paragraph{Text: p.say("agreement_how", "undefined", p.say("undefined"))}, table)
}

// of is what levels are of: a criterion, all criteria, or the whole programme.
func (p *calibrationPage) of(what string) string {
	switch what {
	case tune.AllCriteria:
		return p.say("of_all")
	case panel.Overall:
		return p.say("of_overall")
	}
	return what
}

// defined writes a statistic with two decimals, or that there is none.
func (p *calibrationPage) defined(value *float64) string {
	if value == nil {
		return p.say("undefined")
	}
	return p.rounded(*value)
}

// rounded writes a number with two decimals at most.
func (p phrases) rounded(value float64) string {
	return p.Number(fact.Ratio{Num: int64(math.Round(value * 100)), Den: 100})
}

// amongThem says nothing for a single reviewer, who has nobody to agree with.
func (p *calibrationPage) amongThem(value *float64) string {
	if len(p.calibration.Reviewers) < 2 {
		return unknown
	}
	return p.defined(value)
}

func (p *calibrationPage) percent(share *float64) string {
	if share == nil {
		return p.say("undefined")
	}
	return p.shareOf(*share)
}

// confusion is the tables of all criteria together and of the overall level; those of each criterion stand in the JSON.
func (p *calibrationPage) confusion() {
	for _, a := range p.calibration.Agreement {
		title := map[string]string{tune.AllCriteria: "confusion", panel.Overall: "confusion_overall"}[a.Of]
		if title == "" || len(a.Confusion) == 0 {
			continue
		}
		table := Table{Columns: numbers(0, columns(p.say("computed")))}
		for level := range a.Confusion {
			table.Columns = append(table.Columns, Column{p.say("panel_level", "level", strconv.Itoa(level)), true})
		}
		for level, row := range a.Confusion {
			cells := []string{strconv.Itoa(level)}
			for _, count := range row {
				cells = append(cells, p.Count(count))
			}
			table.Rows = append(table.Rows, texts(cells...))
		}
		p.view.add(Heading{Depth: 2, Text: p.say(title)}, table)
	}
}

// programmesShown and rowsShown are how many are named on the page; the JSON has all.
const (
	programmesShown = 10
	rowsShown       = 20
)

func (p *calibrationPage) look() {
	p.view.add(Heading{Depth: 2, Text: p.say("look")})
	look := p.calibration.Look
	if len(look) == 0 {
		p.view.add(Paragraph{Text: p.say("look_none")})
		return
	}
	list := List{}
	for _, d := range look[:min(programmesShown, len(look))] {
		item := Item{Label: named(d.Programme)}
		for _, on := range d.On {
			text := p.say("dissent", "of", p.of(on.Of), "computed", strconv.Itoa(on.Computed), "panel", strconv.Itoa(on.Panel))
			item.Items = append(item.Items, Item{Text: text})
		}
		list.Items = append(list.Items, item)
	}
	p.view.add(Paragraph{Text: p.say("look_how")}, list)
	if more := len(look) - programmesShown; more > 0 {
		p.view.add(Paragraph{Text: p.say("more", "count", p.Count(more))})
	}
}

func (p *calibrationPage) dropped() {
	dropped := p.calibration.Dropped
	if len(dropped) == 0 {
		return
	}
	var lines []string
	for _, d := range dropped[:min(rowsShown, len(dropped))] {
		lines = append(lines, p.Say(panel.Sentence(d.Why, d.Nearest), "cell", d.Cell, "text", d.Text, "nearest", d.Nearest, "other", d.Other))
	}
	if more := len(dropped) - rowsShown; more > 0 {
		lines = append(lines, p.say("dropped_more", "count", p.Count(more)))
	}
	p.view.add(Heading{Depth: 2, Text: p.say("dropped")}, List{Items: plainItems(lines)})
}
