package report

import (
	"strconv"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// TestScreenedChangesAreCounted: beside proposals that changed, many programmes of a screening are one line that says where they
// stand; few of them, or a screening alone, are told one by one.
func TestScreenedChangesAreCounted(t *testing.T) {
	for _, language := range criteria.Languages {
		v := voice(t, language)
		for _, test := range []struct {
			proposals, screened int
			counted             bool
		}{{1, mostScreened + 1, true}, {1, mostScreened, false}, {0, 30, false}} {
			var before, now []*marker.Assessment
			for i := range test.proposals {
				before = append(before, changing("JP-"+strconv.Itoa(i), "1", 0, 100))
				now = append(now, changing("JP-"+strconv.Itoa(i), "1", 1, 100))
			}
			for i := range test.screened {
				now = append(now, screenedProgramme("export-"+strconv.Itoa(i)))
			}
			view := Asked(comparing(before, now), Target{Voice: v})
			text := inTerminal(t, view, v)
			if told := strings.Count(text, "- export-"); told != test.screened && !test.counted || told != 0 && test.counted {
				t.Errorf("%s: of %d beside %d, %d are told", language, test.screened, test.proposals, told)
			}
			edition := phrases{v}.edition(now[len(now)-1].Edition)
			line := v.Say("asked.change_screened", "edition", edition, "count", strconv.Itoa(test.screened), "sheet", v.Say("sheets.changes"))
			if !strings.Contains(line, "--out, --format xlsx") {
				t.Errorf("%s: nothing says how the sheet is had: %q", language, line)
			}
			if said := strings.Contains(strings.Join(strings.Fields(text), " "), line); said != test.counted {
				t.Errorf("%s: %q is said: %t", language, line, said)
			}
			if test.proposals > 0 && !strings.Contains(text, "- JP-0") {
				t.Errorf("%s: the proposal is not told of", language)
			}
		}
	}
}

// screenedProgramme is a programme of an edition that cannot see all.
func screenedProgramme(id string) *marker.Assessment {
	a := changing(id, "2", 1, 100)
	a.Edition.ID, a.Edition.Title, a.CannotSee = "screening", "Screening", []string{"money"}
	return a
}

func inTerminal(t *testing.T, view View, v marker.Voice) string {
	t.Helper()
	var out strings.Builder
	if err := WriteText(&out, view, v); err != nil {
		t.Fatal(err)
	}
	return out.String()
}
