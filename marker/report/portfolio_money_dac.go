package report

import (
	"slices"
	"strconv"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// dac is the levels as a policy marker of the DAC has them; nothing where the edition does not map its levels to codes.
func (o *overview) dac(s *portfolio.Summary) {
	if s.DAC == nil {
		return
	}
	titles := append([]string{
		o.Say("money.dac_score"), o.Say("money.dac_levels"), o.Say("reports.programmes"), o.Say("reports.share"), o.Say("reports.currency"),
	}, o.moneyTitles()...)
	t := Table{Columns: numbers(2, columns(titles...))}
	t.Columns[4].Number = false
	for _, g := range s.DAC {
		t.Rows = append(t.Rows, o.dacRows(g, s)...)
	}
	o.view.add(Heading{3, o.Say("money.dac")}, t.filled())
	low := slices.DeleteFunc(dacLevels("0", s.Edition), func(level int) bool { return level == 0 })
	if len(low) > 0 {
		o.view.add(Paragraph{Text: o.Say("money.dac_includes", "levels", o.List(o.levelsNamed(low, s.Edition)))})
	}
	o.view.add(Paragraph{Text: o.Say("money.dac_judgement")})
}

// dacRows are the rows of one code: the first with its counts, and one more for each further currency.
func (o *overview) dacRows(g portfolio.Group, s *portfolio.Summary) [][]Entry {
	name, levels := o.Say("money.dac_none"), ""
	if g.Name != "" {
		name, levels = o.Say("money.dac_"+g.Name), strings.Join(o.levelsNamed(dacLevels(g.Name, s.Edition), s.Edition), o.Say("numbers.comma"))
	}
	counts := []string{o.Count(g.Tally.Programmes),
		o.PercentInColumn(fact.Ratio{Num: int64(g.Tally.Programmes), Den: int64(s.Tally.Programmes)})}
	return o.byCurrency([]string{name, levels}, counts, g.Tally.Money)
}

// dacLevels are the levels that stand for a code.
func dacLevels(code string, e marker.EditionRef) []int {
	var levels []int
	for level, c := range e.DAC {
		if strconv.Itoa(c) == code {
			levels = append(levels, level)
		}
	}
	return levels
}

// levelsNamed writes levels with their names: "1 (limited)".
func (p phrases) levelsNamed(levels []int, e marker.EditionRef) []string {
	named := make([]string, len(levels))
	for i, level := range levels {
		named[i] = p.Say("money.dac_level", "level", strconv.Itoa(level), "name", label(&level, e.Scale))
	}
	return named
}
