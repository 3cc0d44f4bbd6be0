package report

import (
	"slices"
	"strconv"
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
	return p.Say("asked.only", "wanted", p.wanted(s), "taken", p.Count(s.Taken), "all", p.Count(s.Taken+s.Passed))
}

// Wanted says what a selection asks for: "Donors: Spain or Italy and Stage: Annual report".
func Wanted(s *portfolio.Selection, target Target) string { return phrases{target.Voice}.wanted(s) }

func (p phrases) wanted(s *portfolio.Selection) string {
	var titles []string
	values := map[string][]string{}
	for _, wanted := range s.Wanted {
		if values[wanted.Title] == nil {
			titles = append(titles, wanted.Title)
		}
		if name := p.called(s, wanted); !slices.Contains(values[wanted.Title], name) {
			values[wanted.Title] = append(values[wanted.Title], name)
		}
	}
	all := make([]string, len(titles))
	for i, title := range titles {
		all[i] = p.Say("asked.wanted", "field", title, "values", strings.Join(values[title], p.Say("asked.or")))
	}
	return p.List(all)
}

// called names a value that is wanted as the programmes that have it do, however it was typed.
func (p phrases) called(s *portfolio.Selection, wanted portfolio.Wanted) string {
	matched := s.Matched(wanted)
	switch {
	case len(matched) == 0:
	case wanted.Field == portfolio.LevelField && matched[0].Key != portfolio.Blank:
		return p.levelsCalled(matched)
	case len(matched) == 1 && matched[0].Key == portfolio.Blank:
		return p.Say("reports.not_given")
	case len(matched) == 1:
		return shortened(oneLine(matched[0].Name), longestGiven)
	}
	return shortened(oneLine(wanted.Value), longestGiven)
}

// levelsCalled names the levels that one wanted level means. Those of several scales are told apart, since the same number is not
// the same level.
func (p phrases) levelsCalled(matched []portfolio.Met) string {
	names := make([]string, len(matched))
	for i, m := range matched {
		names[i] = p.Say("reports.level_of", "level", m.Key, "top", strconv.Itoa(m.Top), "label", m.Name)
		if len(matched) > 1 {
			names[i] = p.Say("asked.on_scale", "level", names[i], "edition", m.Edition)
		}
	}
	return strings.Join(names, p.Say("asked.or"))
}

// Nobody names each value that was asked for and that no programme has, with those that programmes do have: a value that is
// misspelt must not look like an empty portfolio.
func Nobody(s *portfolio.Selection, target Target) []string {
	p := phrases{target.Voice}
	var lines []string
	for _, unmet := range s.Unmet() {
		given := p.givenInstead(unmet)
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

// givenInstead are the values that programmes have: levels by the editions that call them so, of others the first few.
func (p phrases) givenInstead(unmet portfolio.Unmet) []string {
	if unmet.Field == portfolio.LevelField {
		return p.levelsGiven(unmet.Given)
	}
	var given []string
	for _, m := range unmet.Given {
		given = append(given, shortened(oneLine(m.Name), longestGiven))
	}
	if more := len(given) - mostGiven; more > 0 {
		given = append(given[:mostGiven], p.Say("asked.and_more", "count", p.Count(more)))
	}
	return given
}

// levelsGiven are the levels that programmes have, with their names; of several editions, those of each behind its title.
func (p phrases) levelsGiven(all []portfolio.Met) []string {
	var editions []string
	byEdition := map[string][]string{}
	for _, m := range all {
		if byEdition[m.Edition] == nil {
			editions = append(editions, m.Edition)
		}
		byEdition[m.Edition] = append(byEdition[m.Edition], strings.TrimSpace(m.Key+" "+m.Name))
	}
	if len(editions) < 2 {
		return byEdition[strings.Join(editions, "")]
	}
	told := make([]string, len(editions))
	for i, edition := range editions {
		told[i] = p.Say("asked.wanted", "field", edition, "values", strings.Join(byEdition[edition], ", "))
	}
	return []string{strings.Join(told, p.Say("asked.next"))}
}
