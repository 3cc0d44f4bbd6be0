package report

import (
	"cmp"
	"slices"

	"locmark/marker/portfolio"
)

// mostScreened is how many programmes of a screening are told of one by one beside those of another edition.
const mostScreened = 10

// screening is an edition that judges by an export and cannot see all, and how many of its programmes changed.
type screening struct {
	of    *portfolio.Summary
	count int
}

// eachTold parts the changes into those that are told programme by programme, and how many there are of each screening: dozens of
// lines of an export that was screened as a whole would bury what happened to proposals that somebody reviewed. The list of
// changes in a workbook has them all.
func eachTold(c *portfolio.Comparison) (each []portfolio.Change, screened []screening) {
	of := summariesOf(c)
	counts := map[*portfolio.Summary]int{}
	for _, change := range c.Changes {
		counts[cmp.Or(of[change.Now], of[change.Before])]++
	}
	buried := func(s *portfolio.Summary) bool {
		return s != nil && len(s.CannotSee) > 0 && counts[s] > mostScreened && counts[s] < len(c.Changes)
	}
	for _, change := range c.Changes {
		s := cmp.Or(of[change.Now], of[change.Before])
		if !buried(s) {
			each = append(each, change)
		} else if met := func(one screening) bool { return one.of == s }; !slices.ContainsFunc(screened, met) {
			screened = append(screened, screening{s, counts[s]})
		}
	}
	return each, screened
}

// notListed says of a screening how many of its programmes changed, and where each of them stands.
func (o *overview) notListed(s screening) Paragraph {
	return Paragraph{Text: o.Say("asked.change_screened", "edition", o.edition(s.of.Edition), "count", o.Count(s.count), "sheet", o.Say("sheets.changes"))}
}

// summariesOf are the sums that each programme counts in; none of one that stands outside a slice.
func summariesOf(c *portfolio.Comparison) map[*portfolio.Row]*portfolio.Summary {
	of := map[*portfolio.Row]*portfolio.Summary{}
	for _, all := range [][]portfolio.Summary{c.Before, c.Now} {
		for i := range all {
			for k := range all[i].Rows {
				of[&all[i].Rows[k]] = &all[i]
			}
		}
	}
	return of
}
