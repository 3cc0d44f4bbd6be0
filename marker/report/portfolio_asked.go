package report

import (
	"strings"

	"locmark/marker/portfolio"
)

// Asked is what was asked of a portfolio beside its sums: which programmes were selected, the grouping, and the comparison.
func Asked(all *portfolio.Portfolio, target Target) View {
	o := &overview{phrases: phrases{target.Voice}, target: target, narrow: true}
	o.selection(all)
	summaries := all.Summaries()
	for i := range summaries {
		s := &summaries[i]
		if len(s.Groupings) == 0 || s.Groupings[0].Titles == nil {
			continue
		}
		if len(summaries) > 1 {
			o.view.add(Heading{2, o.edition(s.Edition)})
		}
		o.grouping(s.Groupings[0], s)
	}
	o.comparison(all)
	return o.view
}

// selection says of which slice a report is: of what was put together, and of what was put together from slices.
func (o *overview) selection(all *portfolio.Portfolio) {
	if within := all.Within(); len(within) > 0 {
		o.view.add(Paragraph{Text: o.Say("asked.within", "wanted", strings.Join(within, o.Say("asked.next"))), Strong: true})
	}
	if text := o.selected(all.Selection()); text != "" {
		o.view.add(Paragraph{Text: text, Strong: true})
	}
}
