package report

import (
	"slices"
	"strings"

	"locmark/marker/portfolio"
)

// mostGiven is how many values a message names before it says how many more there are.
const mostGiven = 12

// longestGiven is how much of a value such a message shows, in columns.
const longestGiven = 60

// selected says which programmes a report is about; "" where it is about all.
func (p phrases) selected(s *portfolio.Selection) string {
	if s == nil || len(s.Wanted) == 0 {
		return ""
	}
	var titles []string
	values := map[string][]string{}
	for _, wanted := range s.Wanted {
		if values[wanted.Title] == nil {
			titles = append(titles, wanted.Title)
		}
		values[wanted.Title] = append(values[wanted.Title], wanted.Value)
	}
	all := make([]string, len(titles))
	for i, title := range titles {
		all[i] = p.Say("asked.wanted", "field", title, "values", strings.Join(values[title], p.Say("asked.or")))
	}
	return p.Say("asked.only", "wanted", strings.Join(all, p.Say("asked.and")), "taken", p.Count(s.Taken), "all", p.Count(s.Taken+s.Passed))
}

// Nobody names each value that was asked for and that no programme has, with those that programmes do have: a value that is
// misspelt must not look like an empty portfolio.
func Nobody(s *portfolio.Selection, target Target) []string {
	p := phrases{target.Voice}
	var lines []string
	for _, unmet := range s.Unmet() {
		given := slices.Clone(unmet.Given)
		for i := range given {
			given[i] = shortened(oneLine(given[i]), longestGiven)
		}
		if more := len(given) - mostGiven; more > 0 {
			given = append(given[:mostGiven], p.Say("asked.and_more", "count", p.Count(more)))
		}
		key := "asked.nobody"
		if len(given) == 0 {
			key = "asked.nobody_says"
		}
		if unmet.Blanks {
			given = append(given, p.Say("reports.not_given"))
		}
		lines = append(lines, oneLine(p.Say(key, "field", unmet.Title, "value", unmet.Value, "given", strings.Join(given, ", "))))
	}
	return lines
}

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
		o.view.add(Paragraph{Text: o.Say("asked.within", "wanted", strings.Join(within, "; ")), Strong: true})
	}
	if text := o.selected(all.Selection()); text != "" {
		o.view.add(Paragraph{Text: text, Strong: true})
	}
}
