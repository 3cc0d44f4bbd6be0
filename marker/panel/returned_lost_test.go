package panel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker/panel"
)

// TestALostMarkAmongOthers: a row without its mark counts in a workbook of this round, as it is told, whatever another row
// carries; in a workbook that has no row of this round it does not.
func TestALostMarkAmongOthers(t *testing.T) {
	round := planned(t)
	for name, test := range map[string]struct {
		others []string // the marks of the second row and those behind it; "" is that of the round
		lost   int
		text   string
	}{
		"one is edited":            {[]string{"x"}, 1, "x"},
		"all are of other rounds":  {[]string{"x", "y"}, 28, "x"},
		"another edition, edited":  {[]string{"lm-1.0/abc/def", "lm-1.0/abc/def", "x"}, 28, "lm-1.0/abc/def"},
		"those of the round alone": {nil, 0, ""},
	} {
		returned := everybody(round)
		returned[0].Rows = stamped(t, round, "ana")
		rows := returned[0].Rows
		rows[0].Round = ""
		for i := range rows[1:] {
			if i < len(test.others) {
				rows[1+i].Round = test.others[i]
			} else if len(test.others) > 1 {
				rows[1+i].Round = test.others[0]
			}
		}
		s := settle(t, round, returned)
		why, text := s.Troubles[0].Why, ""
		for _, one := range s.Troubles {
			if one.Why == panel.OtherEdition {
				text = one.Text
				break
			}
		}
		if diff := cmp.Diff(test.text, text); diff != "" || why != panel.LostMark || s.Asked-s.Given != test.lost {
			t.Errorf("%s: %d levels are lost; %+v %s", name, s.Asked-s.Given, s.Troubles, diff)
		}
	}
}
