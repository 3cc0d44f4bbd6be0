package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"locmark/marker/panel"
)

// discussedInFull is how many levels to discuss are shown with what every reviewer wrote; the moderator's workbook has all.
const discussedInFull = 5

func (p *settlementPage) discuss() {
	s := p.settlement
	p.heading("discuss")
	if s.Given == 0 {
		p.view.add(Paragraph{Text: p.say("discuss_nothing")})
		return
	}
	if len(s.Discuss) == 0 {
		p.view.add(Paragraph{Text: p.say("discuss_none")})
		return
	}
	list := List{Numbered: true}
	for i := range s.Discuss[:min(discussedInFull, len(s.Discuss))] {
		list.Items = append(list.Items, p.discussed(&s.Discuss[i]))
	}
	p.view.add(Paragraph{Text: p.say("discuss_how")}, list)
	if most := p.mostDiscussed(); most != "" {
		p.view.add(Paragraph{Label: p.say("discuss_programmes"), Text: most})
	}
	if len(s.Discuss) <= discussedInFull {
		return
	}
	table := Table{Columns: columns(p.Say("reports.programme"), p.Say("reports.criterion"), p.say("levels"))}
	for i := range s.Discuss[discussedInFull:] {
		d := &s.Discuss[discussedInFull+i]
		table.Rows = append(table.Rows, texts(d.Programme, p.of(d.Criterion), p.opinions(&d.Unit)))
	}
	p.view.add(Paragraph{Text: p.say("discuss_more")}, table)
}

// mostDiscussed names the programmes with the most levels to discuss, and how many each has; "" where none has several.
func (p *settlementPage) mostDiscussed() string {
	count := map[string]int{}
	var programmes []string
	for i := range p.settlement.Discuss {
		id := p.settlement.Discuss[i].Programme
		if count[id]++; count[id] == 2 {
			programmes = append(programmes, id)
		}
	}
	slices.SortFunc(programmes, func(a, b string) int { return cmp.Or(count[b]-count[a], cmp.Compare(a, b)) })
	named := programmes[:min(discussedInFull, len(programmes))]
	for i, id := range named {
		named[i] = id + " (" + p.Count(count[id]) + ")"
	}
	return p.List(named)
}

func (p *settlementPage) discussed(d *panel.Discussion) Item {
	of := p.of(d.Criterion)
	if d.Criterion != panel.Overall {
		of = d.Criterion + " " + d.Of
	}
	item := Item{Label: d.Programme + ", " + of, Text: d.Why(p.Voice)}
	if d.Computed != nil {
		item.Items = append(item.Items, Item{Label: p.Say("panel.computed"), Text: p.computedLevel(&d.Unit)})
	}
	for _, o := range d.Opinions {
		item.Items = append(item.Items, Item{Label: p.say("opinion", "reviewer", o.Reviewer, "level", strconv.Itoa(o.Level)), Text: oneLine(o.Reason)})
	}
	return item
}

func (p *settlementPage) opinions(u *panel.Unit) string {
	var all []string
	for _, o := range u.Opinions {
		all = append(all, o.Reviewer+" "+strconv.Itoa(o.Level))
	}
	return strings.Join(all, ", ")
}
