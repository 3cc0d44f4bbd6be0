package marker_test

import (
	"strings"
	"testing"
)

// TestDaysLeaveRoom: the day that a programme has to last until is that of the last row which counts, and not of one that does not;
// nor does it begin earlier than it must.
func TestDaysLeaveRoom(t *testing.T) {
	b := newBench(t)
	rows := func(field, counts, other string) string {
		return "programme: {" + field + ": \"\"}\nindicators: [{id: I1, target_date: " + counts + "}, {id: I2, level: activity, target_date: " + other + "}]\n"
	}
	b.checkSayings(t, []saying{
		{"to the end", "B2", rows("end", "2026-06-30", "2026-07-01"), []string{"no earlier than 30 June 2026"}, nil},
		{"from the start", "B2", rows("start", "2026-06-30", "2026-06-29"), []string{"no later than 30 June 2026"}, nil},
		{"to the end, where all count", "B2", strings.Replace(rows("end", "2026-06-30", "2026-07-01"), "level: activity, ", "", 1), []string{"no earlier than 1 July 2026", "becomes 100 %"}, nil},
	})
}
