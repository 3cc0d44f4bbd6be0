//go:build browser

package browsertest

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/marker"
)

// TestChartsOfCriteriaStayWhole: on paper neither chart of the criteria is broken by the end of a sheet, in a slice as in the whole.
func TestChartsOfCriteriaStayWhole(t *testing.T) {
	spain := slices.DeleteFunc(real(t, "es"), func(a *marker.Assessment) bool { return !slices.Contains(a.Programme.Donors, "España") })
	for name, all := range map[string][]*marker.Assessment{"all": real(t, "es"), "spain": spain} {
		file, _ := written(t, "es", all)
		r := newReader(t)
		r.open(file, "")
		_, sheets := printed(r)
		for _, chart := range []string{"#missing", "#helps"} {
			bars := find[[]string](r, `[...document.querySelectorAll("`+chart+` .bars li .name")].map((e) => e.textContent.split(" ")[0])`)
			heading := r.text(chart + " h2")
			i := slices.IndexFunc(sheets, func(sheet string) bool { return strings.Contains(wordsOf(sheet), heading) })
			if len(bars) == 0 && chart == "#missing" {
				continue // all that Spain pays for is evidenced
			}
			if i < 0 || len(bars) == 0 {
				t.Fatalf("%s: %s has %d bars and stands on sheet %d", name, chart, len(bars), i+1)
			}
			for _, id := range bars {
				if !strings.Contains(wordsOf(sheets[i]), " "+id+" ") {
					t.Errorf("%s: %s is headed on sheet %d, and the bar of %s is not there", name, chart, i+1, id)
				}
			}
		}
	}
}

var tags = regexp.MustCompile(`<[^>]*>`)

// wordsOf are the words of a sheet, one behind the other.
func wordsOf(sheet string) string {
	return strings.Join(strings.Fields(tags.ReplaceAllString(sheet, " ")), " ")
}
