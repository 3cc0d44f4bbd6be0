package criteria

import (
	"fmt"
	"strings"
	"testing"
)

// TestMapConditions: every comparison that the files of an edition write is met once, can be changed alone, and the
// edition that was copied stays as it was.
func TestMapConditions(t *testing.T) {
	edition, faults, err := LoadEdition("lm-2.0")
	if err != nil || len(faults) > 0 {
		t.Fatal(faults, err)
	}
	before := conditionsOf(edition)
	written := 0
	for name, data := range edition.files {
		if !strings.HasSuffix(name, "base.yaml") {
			written += strings.Count(string(data), "{at_least: ") + strings.Count(string(data), "{below: ")
		}
	}
	var all []Node
	edition.MapConditions(func(n Node) Node { all = append(all, scalars(n)...); return n })
	var found []Node
	for _, n := range all {
		if n.Text == "at_least" || n.Text == "below" {
			found = append(found, n)
		}
	}
	if len(found) != written {
		t.Errorf("%d comparisons were met, %d are written", len(found), written)
	}
	for _, n := range found {
		changed := conditionsOf(edition.MapConditions(func(c Node) Node { return c.Replaced(n.Position, "CHANGED") }))
		if got := strings.Count(changed, "CHANGED"); got != 1 {
			t.Errorf("%s:%d: %d places were changed, want one", n.File, n.Line, got)
		}
		if strings.Replace(changed, "CHANGED", n.Text, 1) != before {
			t.Errorf("%s:%d: more was changed than %s", n.File, n.Line, n.Text)
		}
	}
	if conditionsOf(edition) != before {
		t.Error("the edition itself was changed")
	}
}

func conditionsOf(e *Edition) string {
	var all strings.Builder
	e.MapConditions(func(n Node) Node { fmt.Fprintln(&all, n); return n })
	return all.String()
}

func scalars(n Node) []Node {
	if n.Kind == Scalar {
		return []Node{n}
	}
	var all []Node
	for _, item := range n.Items {
		all = append(all, scalars(item)...)
	}
	for _, e := range n.Entries {
		all = append(append(all, e.Key), scalars(e.Value)...)
	}
	return all
}
