package report

import (
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// TestUnlistedPayersAreSaidInTheWorkbook: wherever the workbook has money by donor, it says who contributes without being a named
// donor of the programme, and says it of nobody else.
func TestUnlistedPayersAreSaidInTheWorkbook(t *testing.T) {
	for _, language := range criteria.Languages {
		p := phrases{voice(t, language)}
		for payer, told := range map[string]bool{"District of Nowhere": true, "Spain": false} {
			all := recordedLines(t)[:1]
			paid := all[0].Financing.Contributions[0]
			all[0].Programme.Donors = []string{"Spain"}
			paid.Donor, paid.ID = payer, ""
			all[0].Financing.Contributions = []marker.Contribution{paid}
			file := reopened(t, target(t, language), all)
			for _, sheet := range []string{"reports.sheet_summary", "reports.sheet_money"} {
				said := func(row []string) bool { return len(row) > 0 && row[0] == p.Say("money.unlisted", "donors", payer) }
				if got := slices.ContainsFunc(cells(t, file, p.Say(sheet)), said); got != told {
					t.Errorf("%s, %s: that %s is no named donor is said: %t", language, p.Say(sheet), payer, got)
				}
			}
		}
	}
}

// TestEditionsWithoutDividedMoneyAreExcepted: beneath groups by donor stands which editions have no money divided among donors; where
// none has, no sheet is named for it.
func TestEditionsWithoutDividedMoneyAreExcepted(t *testing.T) {
	for _, language := range criteria.Languages {
		p := phrases{voice(t, language)}
		all := several(t, 2)
		other := *all[1]
		other.Edition.ID, other.Financing.Contributions = "other", nil
		excepted := p.Say("sheets.overlap_undivided", "edition", p.edition(other.Edition))
		divided := p.Say("sheets.overlap_divided", "sheet", p.Say("reports.sheet_money"), "divided", p.Say("money.by_donor"))
		for _, sheet := range []string{"sheets.ways", "reports.sheet_money", "reports.sheet_groups"} {
			for _, test := range []struct {
				all  []*marker.Assessment
				want int
			}{{append(all, &other), 2}, {all, 1}, {[]*marker.Assessment{&other}, 0}} {
				text := []string{}
				for _, row := range cells(t, reopened(t, target(t, language), test.all), p.Say(sheet)) {
					text = append(text, strings.Join(row, "|"))
				}
				if got := []bool{slices.Contains(text, divided), slices.Contains(text, excepted)}; got[0] != (test.want > 0) || got[1] != (test.want > 1) {
					t.Errorf("%s, %s: of %d programmes, divided and excepted are said: %v", language, p.Say(sheet), len(test.all), got)
				}
			}
		}
	}
}
