package panel_test

import (
	"strings"
	"testing"

	"locmark/marker/panel"
)

// TestARowOfOtherCriteria is told as that, also where its mark says nothing else that is known.
func TestARowOfOtherCriteria(t *testing.T) {
	markings := base(t, 1)
	rows := settledRows(markings...)
	rows[2].Round = "lm-1.0/aaaaaaaaaaaa/bbbbbbbbbbbb/cccccccccccc/A2"
	unused, _ := scored(t, rows, markings...).Unused()
	if len(unused) != 1 || unused[0].Why != panel.OtherEdition || unused[0].Text != "lm-1.0/aaaaaaaaaaaa/bbbbbbbbbbbb" {
		t.Errorf("%+v", unused)
	}
}

// TestACriterionThatNobodyKnows: the id that the mark names is asked about where the edition has it, and not where that was
// changed, too.
func TestACriterionThatNobodyKnows(t *testing.T) {
	markings := base(t, 1)
	for asked, nearest := range map[string]string{"Z9": "", "B2": "B2"} {
		rows := settledRows(markings...)
		rows[2].Criterion = "Z9 Something else"
		rows[2].Round = strings.Join(strings.Split(rows[2].Round, "/")[:4], "/") + "/" + asked
		unused, _ := scored(t, rows, markings...).Unused()
		if len(unused) != 1 || unused[0].Why != panel.NoCriterion || unused[0].Nearest != nearest {
			t.Errorf("%s: %+v", asked, unused)
		}
	}
	round := planned(t)
	for asked, nearest := range map[string]string{"Z9": "", "A1": "A1"} {
		returned := everybody(round)
		returned[0].Rows[0].Criterion, returned[0].Rows[0].Round = "Z9 Something else", round.Mark()+"/0123456789ab/"+asked
		s := settle(t, round, returned)
		if len(s.Troubles) != 1 || s.Troubles[0].Why != panel.NoCriterion || s.Troubles[0].Nearest != nearest {
			t.Errorf("%s: %+v", asked, s.Troubles)
		}
	}
}
