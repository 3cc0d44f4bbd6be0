package marker_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// TestAssessmentsAreReadBack: a line of assessments.jsonl holds all that reports are written from.
func TestAssessmentsAreReadBack(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		written := asJSON(t, b.Assess(b.draw(t)))
		var read marker.Assessment
		if err := json.Unmarshal([]byte(written), &read); err != nil {
			t.Fatal(err)
		}
		if again := asJSON(t, &read); again != written {
			t.Fatalf("read back differently:\n%s\n%s", written, again)
		}
	})
}

// TestContractOfALine: the keys that other people's tools read.
func TestContractOfALine(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	data, err := json.Marshal(m.Assess(markertest.Base(t, m)))
	if err != nil {
		t.Fatal(err)
	}
	var line map[string]any
	if err := json.Unmarshal(data, &line); err != nil {
		t.Fatal(err)
	}
	keys := map[string][]string{
		"":                  {"programme", "source", "justification", "edition", "status", "level", "level_at_most", "label", "coverage", "dimensions", "criteria", "guards", "flags", "financing", "self_level", "problems"},
		"programme":         {"id", "title", "country", "stage", "lead_agency", "transitions", "donors"},
		"source":            {"workbook", "sha256", "row"},
		"edition":           {"id", "version", "sha256"},
		"dimensions.0":      {"id", "title", "score", "level", "coverage"},
		"criteria.0":        {"id", "status", "level", "because", "met", "unmet", "guards", "cells", "action"},
		"criteria.11":       {"id", "status", "level", "because", "met", "unmet", "guards", "cells", "action"},
		"criteria.11.met.1": {"level", "measure", "op", "want", "got", "cells"},
		"financing":         {"currency", "total", "indirect", "local", "local_share"},
	}
	for path, want := range keys {
		object := at(line, path)
		for _, key := range want {
			if _, ok := object[key]; !ok {
				t.Errorf("%s has no %q", path, key)
			}
		}
	}
}

// at walks down a path of keys and positions.
func at(object any, path string) map[string]any {
	for _, step := range strings.Split(path, ".") {
		switch o := object.(type) {
		case map[string]any:
			if step != "" {
				object = o[step]
			}
		case []any:
			var i int
			_ = json.Unmarshal([]byte(step), &i)
			object = o[i]
		}
	}
	result, _ := object.(map[string]any)
	return result
}

func TestFinancingIsExact(t *testing.T) {
	m := markertest.Marker(t, "lm-2.0")
	got := m.Assess(markertest.Base(t, m)).Financing
	got.Flows, got.Contributions = nil, nil // those have tests of their own
	share := 60.0 / 93
	total, indirect, local := fact.Money(10000), fact.Money(700), fact.Money(6000)
	want := marker.Financing{Currency: "USD", Total: &total, Indirect: &indirect, Local: &local, LocalShare: &share}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestEvidenceIsWhatIsSaid: the hash of two copies is the same wherever they stand, and changes with any cell.
func TestEvidenceIsWhatIsSaid(t *testing.T) {
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		p := b.draw(t)
		moved := clone(p)
		moved.Workbook, moved.Row = "elsewhere.xlsx", 7
		for i := range moved.Fields {
			moved.Fields[i].Cell = fact.Cell{Sheet: "Register", Col: i + 1, Row: 7}
		}
		if marker.Evidence(p) != marker.Evidence(moved) {
			t.Fatal("the same evidence elsewhere has another hash")
		}
		moved.Fields[1].Raw += "x"
		if marker.Evidence(p) == marker.Evidence(moved) {
			t.Fatal("a changed cell left the hash as it was")
		}
	})
}

// TestLevelAtMost: with what is not evidenced shown at its best, the level can only be higher.
func TestLevelAtMost(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	rapid.Check(t, func(t *rapid.T) {
		a := b.Assess(b.draw(t))
		if a.Level == nil || a.LevelAtMost == nil || *a.LevelAtMost < *a.Level {
			t.Fatalf("level %v, at most %v", a.Level, a.LevelAtMost)
		}
		missing := slices.ContainsFunc(a.Criteria, func(f marker.Finding) bool { return f.Status == marker.NotEvidenced })
		if !missing && *a.LevelAtMost != *a.Level {
			t.Fatalf("nothing is missing, yet the level could be %d instead of %d", *a.LevelAtMost, *a.Level)
		}
	})
}

// TestGuardsInACriterionsOwnFile: a guard in a criterion's own file caps it, or sets it aside, and says so.
func TestGuardsInACriterionsOwnFile(t *testing.T) {
	tests := []struct {
		guard, status string
		level         int
	}{
		{`{id: too-few, when: {groups_named: {below: 9}}, cap: 1, because: "Only {groups_named} groups."}`, marker.Assessed, 1},
		{`{id: too-few, when: {groups_named: {below: 9}}, status: not_evidenced, because: "Only {groups_named} groups."}`, marker.NotEvidenced, 0},
	}
	for _, test := range tests {
		folder := changed(t, "lm-2.0", "A4.yaml", "\nlevels:", "\nguards: ["+test.guard+"]\nlevels:")
		m := markertest.Marker(t, folder)
		f := finding(m.Assess(markertest.Base(t, m)), "A4")
		if f.Status != test.status || *f.Level != test.level || len(f.Guards) != 1 || f.Guards[0].Because != "Only 1 groups." || !f.Guards[0].Changed {
			t.Errorf("%s: got %s, %d, %+v", test.guard, f.Status, *f.Level, f.Guards)
		}
		if !strings.Contains(f.Because, "Only 1 groups.") {
			t.Errorf("the guard is not named: %s", f.Because)
		}
	}
}
