package report

import (
	"math/big"
	"strconv"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// phrases says in the report's language what several reports say alike.
type phrases struct{ marker.Voice }

// level writes a level with its top and its name: "2 of 3, significant".
func (p phrases) level(level *int, scale []string) string {
	if level == nil {
		return p.Say("reports.no_level")
	}
	n, top := strconv.Itoa(*level), strconv.Itoa(len(scale)-1)
	if *level < 0 || *level >= len(scale) {
		return p.Say("reports.level_of_plain", "level", n, "top", top)
	}
	return p.Say("reports.level_of", "level", n, "top", top, "label", scale[*level])
}

// finding writes the level of a criterion, or why it has none.
func (p phrases) finding(f *marker.Finding, scale []string) string {
	if f.Status == marker.Assessed {
		return p.level(f.Level, scale)
	}
	return p.status(f.Status, f.Level)
}

// status tells apart in words what was looked for and not found, what was not given, and what does not apply.
func (p phrases) status(status string, level *int) string {
	if status == marker.Assessed && level != nil && *level == 0 {
		return p.Say("reports.status_none_found")
	}
	if key := "reports.status_" + status; p.Has(key) {
		return p.Say(key)
	}
	return status
}

// mark is a finding in one cell of a heatmap.
func (p phrases) mark(c portfolio.CriterionLevel) string {
	switch {
	case c.Status == marker.NotEvidenced:
		return p.Say("reports.mark_not_evidenced")
	case c.Level == nil:
		return p.Say("reports.mark_not_applicable")
	}
	return strconv.Itoa(*c.Level)
}

func (p phrases) severity(severity string) string {
	if key := "reports.severity_" + severity; p.Has(key) {
		return p.Say(key)
	}
	return severity
}

func (p phrases) currency(currency string) string {
	if currency == "" {
		return p.Say("reports.currency_not_given")
	}
	return currency
}

// source writes where a programme stands.
func (p phrases) source(s marker.Source) string {
	if s.Row == nil {
		return s.Workbook
	}
	return p.Say("reports.workbook_row", "workbook", s.Workbook, "row", strconv.Itoa(*s.Row))
}

// share writes a share of the record, which is the nearest float64 of an exact fraction, as the percentage it stands for.
func (p phrases) share(share *float64) string {
	if share == nil {
		return unknown
	}
	return p.Percent(recorded(*share))
}

// shareInColumn writes a share as a column of them wants it.
func (p phrases) shareInColumn(share *float64) string {
	if share == nil {
		return unknown
	}
	return p.PercentInColumn(recorded(*share))
}

// count writes a part of a whole with its share, to one decimal as columns have it: "3 of 12 (25.0 %)".
func (p phrases) count(part, whole int) string {
	counts := []string{"part", p.Count(part), "whole", p.Count(whole)}
	if whole == 0 {
		return p.Say("reports.count_of_plain", counts...)
	}
	share := p.PercentInColumn(fact.Ratio{Num: int64(part), Den: int64(whole)})
	return p.Say("reports.count_of", append(counts, "share", share)...)
}

// edition names the criteria, and says where they are not those that go by the name.
func (p phrases) edition(e marker.EditionRef) string {
	key := "reports.edition_version"
	if e.Changed {
		key = "reports.edition_changed"
	}
	return p.Say(key, "title", e.Title, "id", e.ID, "version", e.Version)
}

// cuts says how the mean of a dimension becomes its level; nothing where the record does not.
func (p phrases) cuts(e marker.EditionRef) string {
	if len(e.Cuts) == 0 {
		return ""
	}
	steps := make([]string, len(e.Cuts))
	for i, cut := range e.Cuts {
		steps[i] = p.Say("reports.cut", "mean", p.Mean(recorded(cut)), "level", strconv.Itoa(i+1))
	}
	return p.Say("reports.cuts", "cuts", p.List(steps))
}

// recorded reads a float64 of the record as the shortest decimal that stands for it, exactly.
func recorded(f float64) fact.Ratio {
	r, ok := new(big.Rat).SetString(strconv.FormatFloat(f, 'g', 15, 64))
	if !ok || !r.Num().IsInt64() || !r.Denom().IsInt64() {
		return fact.Ratio{}
	}
	return fact.Ratio{Num: r.Num().Int64(), Den: r.Denom().Int64()}
}

// standing is the level of something that may have none, in one character.
func standing(level *int) string {
	if level == nil {
		return unknown
	}
	return strconv.Itoa(*level)
}

// profile writes the overall level with those of the dimensions: "2: A 3, B 2, C 2".
func profile(level *int, dimensions []portfolio.DimensionLevel) string {
	parts := make([]string, len(dimensions))
	for i, d := range dimensions {
		parts[i] = d.ID + " " + standing(d.Level)
	}
	return standing(level) + ": " + strings.Join(parts, ", ")
}

// Profile writes an assessment's overall level with those of its dimensions: "2: A 3, B 2, C 2".
func Profile(a *marker.Assessment) string {
	dimensions := make([]portfolio.DimensionLevel, len(a.Dimensions))
	for i, d := range a.Dimensions {
		dimensions[i] = portfolio.DimensionLevel{ID: d.ID, Level: d.Level}
	}
	return profile(a.Level, dimensions)
}
