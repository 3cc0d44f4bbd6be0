package report

import (
	"slices"

	"locmark/marker/across"
)

// mostPlaces is how many places, or ranges of cells, a page names; the rest are counted. JSON names all.
const mostPlaces = 8

// across lists what programmes share, each passage once, with where it stands.
func (p *flagsPage) across() {
	p.view.add(Heading{Depth: 2, Text: p.say("across")})
	if len(p.flags.Across) == 0 {
		p.view.add(Paragraph{Text: p.say("across_none")})
		return
	}
	list := List{}
	for _, flag := range p.flags.Across {
		item := Item{Label: p.kind(flag.Code, flag.Severity), Text: flag.Message}
		for _, place := range flag.Places[:min(len(flag.Places), mostPlaces)] {
			item.Items = append(item.Items, p.place(place))
		}
		if more := len(flag.Places) - mostPlaces; more > 0 {
			item.Items = append(item.Items, Item{Text: p.Say("reports.more", "count", p.Count(more))})
		}
		list.Items = append(list.Items, item)
	}
	p.view.add(Paragraph{Text: p.say("across_how")}, list)
}

func (p *flagsPage) place(place across.Place) Item {
	item := Item{Label: place.Programme, Text: place.Workbook}
	item.Cells, item.More = p.shortened(place.Cells)
	return item
}

// shortened gives the first ranges of cells, and how many more there are.
func (p *flagsPage) shortened(cells []string) (first []string, more string) {
	if len(cells) <= mostPlaces {
		return slices.Clone(cells), ""
	}
	return slices.Clone(cells[:mostPlaces]), p.Say("reports.more", "count", p.Count(len(cells)-mostPlaces))
}
