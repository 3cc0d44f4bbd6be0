package report

import (
	"slices"
	"strings"

	"locmark/marker/portfolio"
)

// mostGiven is how many values a message names before it says how many more there are.
const mostGiven = 12

// selected says which programmes a report is about; "" where it is about all.
func (p phrases) selected(s *portfolio.Selection) string {
	if s == nil || len(s.Wanted) == 0 {
		return ""
	}
	var fields []string
	values := map[string][]string{}
	for _, wanted := range s.Wanted {
		if values[wanted.Field] == nil {
			fields = append(fields, wanted.Field)
		}
		values[wanted.Field] = append(values[wanted.Field], wanted.Value)
	}
	all := make([]string, len(fields))
	for i, field := range fields {
		all[i] = p.Say("asked.wanted", "field", p.fieldTitle(s, field), "values", strings.Join(values[field], p.Say("asked.or")))
	}
	return p.Say("asked.only", "wanted", strings.Join(all, p.Say("asked.and")), "taken", p.Count(s.Taken), "all", p.Count(s.Taken+s.Passed))
}

// fieldTitle is what people call a field.
func (p phrases) fieldTitle(s *portfolio.Selection, field string) string {
	if field == portfolio.LevelField {
		return p.Say("asked.level")
	}
	return s.Title(field)
}

// Nobody names each value that was asked for and that no programme has, with those that programmes do have: a value that is
// misspelt must not look like an empty portfolio.
func Nobody(s *portfolio.Selection, target Target) []string {
	p := phrases{target.Voice}
	var lines []string
	for _, unmet := range s.Unmet() {
		given := slices.Clone(unmet.Given)
		if more := len(given) - mostGiven; more > 0 {
			given = append(given[:mostGiven], p.Say("asked.and_more", "count", p.Count(more)))
		}
		key := "asked.nobody"
		if len(given) == 0 {
			key = "asked.nobody_says"
		}
		lines = append(lines, oneLine(p.Say(key, "field", p.fieldTitle(s, unmet.Field), "value", unmet.Value, "given", strings.Join(given, ", "))))
	}
	return lines
}

// Asked is what was asked of a portfolio beside its sums: which programmes were selected, the grouping, and the comparison.
func Asked(all *portfolio.Portfolio, target Target) View {
	o := &overview{phrases: phrases{target.Voice}, target: target}
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

func (o *overview) selection(all *portfolio.Portfolio) {
	if text := o.selected(all.Selection()); text != "" {
		o.view.add(Paragraph{Text: text, Strong: true})
	}
}
