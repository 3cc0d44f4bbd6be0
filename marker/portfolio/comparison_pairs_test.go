package portfolio

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"locmark/marker"
)

// scoredBy is a programme scored by an edition of its own, from a workbook of a layout.
func scoredBy(edition, layout string, level int) *marker.Assessment {
	a := standingAt("A", level, level, 1)
	a.Edition.ID, a.Edition.SHA256, a.Source.Layout = edition, edition, layout
	return a
}

// TestOtherEditions: a programme scored by criteria of another name is one programme; one that was read from an export of a plan and
// one that was read from a proposal are two, then, now, and from one to the other.
func TestOtherEditions(t *testing.T) {
	proposal, own := scoredBy("lm-2.0", "joint-programme", 1), scoredBy("lm-mine", "joint-programme", 2)
	screened := scoredBy("lm-2.0-screening", "uninfo", 1)
	tests := map[string]struct {
		before, now []*marker.Assessment
		changes     []string
		same        int
	}{
		"other criteria":        {[]*marker.Assessment{proposal}, []*marker.Assessment{own}, []string{"A 0 0 false true"}, 0},
		"beside the screening":  {[]*marker.Assessment{proposal, screened}, []*marker.Assessment{screened, own}, []string{"A 0 0 false true"}, 1},
		"another instrument":    {[]*marker.Assessment{screened}, []*marker.Assessment{proposal}, []string{"A new", "A gone"}, 0},
		"its own edition first": {[]*marker.Assessment{own, proposal}, []*marker.Assessment{proposal}, []string{"A gone"}, 1},
	}
	for name, test := range tests {
		changes, same := compared(test.before, test.now)
		if diff := cmp.Diff(test.changes, changes); diff != "" || same != test.same {
			t.Errorf("%s: %d are the same, %s", name, same, diff)
		}
	}
}

// TestTwinsOfEqualEvidence: of programmes of one id, those that say the same are paired first, wherever they stand and however they
// come; what is left over is paired then.
func TestTwinsOfEqualEvidence(t *testing.T) {
	saying := func(workbook, evidence string, level int) *marker.Assessment {
		a := standingAt("A", level, level, 1)
		a.Source.Workbook, a.Source.Evidence = workbook, evidence
		return a
	}
	before := []*marker.Assessment{saying("one", "x", 1), saying("two", "y", 2)}
	changes, same := compared(before, []*marker.Assessment{saying("one", "y", 2), saying("two", "x", 1)})
	if len(changes) > 0 || same != 2 {
		t.Error("files that were renamed are changes", changes, same)
	}
	changes, same = compared(before, []*marker.Assessment{saying("three", "z", 3), saying("four", "x", 1)})
	if diff := cmp.Diff([]string{"A 1 1 false false"}, changes); diff != "" || same != 1 {
		t.Error(diff, same)
	}
}
