package marker_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"locmark/marker/markertest"
)

// budgetOf is a budget of 100 of which so much goes to a local government as a grant.
func budgetOf(local string, internal string) string {
	return fmt.Sprintf("programme: {total_budget: 100}\nbudget: [{line: \"1\", recipient: Municipality of Mto Mweupe, modality: grant, intermediaries: 0, category: 6, amount: %s}, {line: \"2\", recipient: UNDP, modality: internal, category: 1, amount: %s}]\n", local, internal)
}

// TestMarginsAreExact: what a margin says may be lost is lost and the level holds; a cent more, and it falls.
func TestMarginsAreExact(t *testing.T) {
	b := newBench(t)
	c1 := b.CriterionIndex("C1")
	level := func(local, internal string) int {
		level, _ := b.Mark(markertest.Given(t, b.Marker, b.lexicon, budgetOf(local, internal))).CriterionLevel(c1)
		return level
	}
	f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, budgetOf("30", "70"))), "C1")
	if len(f.Margin) != 1 || f.Margin[0].By != 5 || !strings.Contains(f.Margin[0].Text, "USD 5 may be lost") {
		t.Fatalf("%+v", f.Margin)
	}
	if at, kept, lost := level("30", "70"), level("25", "75"), level("24.99", "75.01"); at != 2 || kept != at || lost != at-1 {
		t.Errorf("levels are %d, %d and %d", at, kept, lost)
	}
}

// TestOverallMargin: which criteria hold the overall level is what comes of losing them.
func TestOverallMargin(t *testing.T) {
	b := newBench(t)
	whole := b.Assess(markertest.Given(t, b.Marker, b.lexicon, "{}"))
	margin := whole.Margin
	if *whole.Level != 3 || len(margin.Criteria) > 0 || !slices.Contains(margin.Lost, "C1") || !strings.Contains(margin.Text, "No single criterion") || !strings.Contains(margin.Text, "lost altogether") {
		t.Fatalf("%d: %+v", *whole.Level, margin)
	}
	if without := b.Assess(markertest.Given(t, b.Marker, b.lexicon, budgetOf("0", "100"))); *without.Level >= 3 {
		t.Errorf("without local money the level is %d", *without.Level)
	}
	near := b.Assess(markertest.Given(t, b.Marker, b.lexicon, budgetOf("30", "70")))
	if !slices.Contains(near.Margin.Criteria, "C1") || slices.Contains(near.Margin.Lost, "C1") || !strings.HasPrefix(near.Margin.Text, "One level less on any of these") {
		t.Errorf("%+v", near.Margin)
	}
	if fallen := b.Assess(markertest.Given(t, b.Marker, b.lexicon, budgetOf("10", "90"))); *fallen.Level >= *near.Level {
		t.Errorf("%d, and with a level less on C1 %d", *near.Level, *fallen.Level)
	}
}
