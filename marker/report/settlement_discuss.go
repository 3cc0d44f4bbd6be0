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
	if most := p.mostDiscussed(); most != "" {
		p.view.add(Paragraph{Label: p.say("discuss_programmes"), Text: most})
	}
	lone := slices.IndexFunc(s.Discuss, func(d panel.Discussion) bool { return d.Between == nil })
	if lone < 0 {
		lone = len(s.Discuss)
	}
	inFull := min(discussedInFull, lone)
	p.discussion("discuss_how", s.Discuss[:lone], inFull)
	p.discussion("discuss_lone", s.Discuss[lone:], discussedInFull-inFull)
}

// discussion is what to discuss for one reason: so many levels in full, the others in a line each. Numbers are the places among
// all that is to discuss, so that a list which is not the first has none.
func (p *settlementPage) discussion(why string, all []panel.Discussion, inFull int) {
	if len(all) == 0 {
		return
	}
	p.view.add(Paragraph{Text: p.say(why)})
	inFull = min(inFull, len(all))
	list := List{Numbered: len(all) == len(p.settlement.Discuss) || all[0].Between != nil}
	for i := range all[:inFull] {
		list.Items = append(list.Items, p.discussed(&all[i]))
	}
	if inFull > 0 {
		p.view.add(list)
	}
	p.inBrief(all[inFull:], inFull > 0)
}

// inBrief is a line for each level to discuss; behind others, a sentence leads there.
func (p *settlementPage) inBrief(all []panel.Discussion, behind bool) {
	if len(all) == 0 {
		return
	}
	table := Table{Columns: columns(p.Say("reports.programme"), p.Say("reports.criterion"), p.say("levels"))}
	for i := range all {
		table.Rows = append(table.Rows, texts(all[i].Programme, p.of(all[i].Criterion), p.opinions(&all[i].Unit)))
	}
	if behind {
		p.view.add(Paragraph{Text: p.say("discuss_more")})
	}
	p.view.add(table)
}

// mostNamed is up to how many programmes are named where several have as many levels to discuss as the last.
const mostNamed = 2 * discussedInFull

// mostDiscussed names the programmes with the most levels to discuss, and how many each has; "" where none has several. Those with
// as many as the last are named, too, or counted where they are too many: the alphabet is no reason to discuss one of them.
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
	if len(programmes) == 0 {
		return ""
	}
	least := count[programmes[min(discussedInFull, len(programmes))-1]]
	above := slices.IndexFunc(append(programmes, ""), func(id string) bool { return count[id] <= least })
	upTo := slices.IndexFunc(append(programmes, ""), func(id string) bool { return count[id] < least })
	last := upTo
	if upTo > mostNamed {
		last = above
	}
	var named []string
	for _, id := range programmes[:last] {
		named = append(named, id+" ("+p.Count(count[id])+")")
	}
	if last < upTo {
		named = append(named, p.say("discuss_tied", "count", p.Count(upTo-last), "levels", p.Count(least)))
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
