package fact_test

import (
	"slices"
	"testing"

	"locmark/marker/fact"

	"pgregory.net/rapid"
)

// signsOf notes cells of one kind, one below the other.
func signsOf(kind fact.Kind, raws ...string) fact.Signs {
	signs := fact.Signs{}
	for i, raw := range raws {
		reader.Note(signs, kind, raw, fact.Cell{Sheet: fact.KindNames[kind], Row: i + 1, Col: 1})
	}
	return signs
}

// habitOf is the habit of a column that stands alone.
func habitOf(kind fact.Kind, raws ...string) fact.Habit {
	signs := signsOf(kind, raws...)
	return signs.Habit(kind, signs)
}

// TestOtherCellsMakeNoThousandths: nobody pays or counts thousandths, so a decimal comma elsewhere does not make 52,000 a 52.
func TestOtherCellsMakeNoThousandths(t *testing.T) {
	for _, c := range []struct {
		sign, raw, whole, measured string
	}{
		{"46.500,00", "52,000", "[NUMBER_AMBIGUOUS]", "52"},
		{"46.500,00", "52.000", "52000", "52000"},
		{"46,500.00", "52,000", "52000", "52000"},
		{"46,500.00", "52.000", "[NUMBER_AMBIGUOUS]", "52"},
		{"46,500.00", "Rs. 52,000", "52000", "52000"},
		{"46.500,00", "-52,000", "[NUMBER_AMBIGUOUS]", "-52"},
		{"46.500,00", "0,125", "0.125", "0.125"},
		{"46.500,00", "52,00", "52", "52"},
		{"46.500,00", "1.052,000", "1052", "1052"},
	} {
		habit := habitOf(fact.Amount, c.sign)
		for kind, want := range map[fact.Kind]string{fact.Amount: c.whole, fact.Number: c.whole, fact.Measured: c.measured} {
			if got := key(fact.Spec{Kind: kind}, habit, c.raw); got != want {
				t.Errorf("%s beside %s is %s as a %s, want %s", c.raw, c.sign, got, fact.KindNames[kind], want)
			}
		}
	}
	if v, _ := reader.Read(fact.Spec{Kind: fact.Amount}, habitOf(fact.Amount, "46.500,00"), "30.000"); v.Text != "30.000" || v.Key != "30000" {
		t.Errorf("30.000 is %+v", v)
	}
	for _, kind := range []fact.Kind{fact.Amount, fact.Number, fact.Measured} {
		if got := key(fact.Spec{Kind: kind}, fact.Habit{Stored: true, Decimal: ','}, "52.125"); got != "52.125" {
			t.Errorf("the stored number 52.125 is %s as a %s", got, fact.KindNames[kind])
		}
	}
}

func TestOtherColumnsUnsettle(t *testing.T) {
	for _, c := range []struct {
		kind, otherKind  fact.Kind
		own, other, want string
	}{
		{fact.Date, fact.Date, "03/13/2025", "", "2025-03-11"},
		{fact.Date, fact.Date, "03/13/2025", "03/14/2025", "2025-03-11"},
		{fact.Date, fact.Date, "03/13/2025", "15/02/2026", "[DATE_AMBIGUOUS]"},
		{fact.Date, fact.Date, "03/13/2025", "2026-02-15", "2025-03-11"},
		{fact.Date, fact.Date, "", "15/02/2026", "[DATE_AMBIGUOUS]"},
		{fact.Date, fact.Measured, "03/13/2025", "12,5", "2025-03-11"},
		{fact.Measured, fact.Amount, "12,5", "46.500,00", "1234"},
		{fact.Measured, fact.Amount, "12,5", "46,500.00", "[NUMBER_AMBIGUOUS]"},
		{fact.Measured, fact.Amount, "12,5", "46500.5", "1234"},
		{fact.Amount, fact.Number, "12,5", "1,234,567", "[NUMBER_AMBIGUOUS]"},
	} {
		own, all := signsOf(c.kind, c.own), signsOf(c.kind, c.own)
		reader.Note(all, c.otherKind, c.other, fact.Cell{Sheet: "Other", Row: 1, Col: 1})
		raw := map[bool]string{true: "03/11/2025", false: "1.234"}[c.kind == fact.Date]
		if got := key(fact.Spec{Kind: c.kind}, own.Habit(c.kind, all), raw); got != c.want {
			t.Errorf("beside %q and %q elsewhere %s is %s, want %s", c.own, c.other, raw, got, c.want)
		}
	}
}

func TestConflictingCellsAreNamed(t *testing.T) {
	signs := signsOf(fact.Date, "03/11/2025", "03/13/2025", "03/14/2025", "15/02/2026")
	_, problem := reader.Read(fact.Spec{Kind: fact.Date}, signs.Habit(fact.Date, signs), "03/11/2025")
	signs.Explain(problem, fact.Date)
	want := []string{"raw", "03/11/2025", "one", "2025-11-03", "other", "2025-03-11", "first", "date!A4", "second", "date!A2"}
	if problem.Key() != "DATE_AMBIGUOUS_CONFLICT" || problem.Code != "DATE_AMBIGUOUS" || !slices.Equal(problem.Args, want) {
		t.Errorf("got %+v", problem)
	}
	for _, code := range []string{"DATE_OUT_OF_RANGE", "DATE_AMBIGUOUS"} {
		problem := &fact.Problem{Code: code}
		if signs := signsOf(fact.Date, "03/13/2025"); code == "DATE_AMBIGUOUS" {
			signs.Explain(problem, fact.Date)
		} else {
			signsOf(fact.Date, "03/13/2025", "15/02/2026").Explain(problem, fact.Date)
		}
		if problem.Key() != code || problem.Args != nil {
			t.Errorf("nothing conflicts: %+v", problem)
		}
	}
}

// TestAnotherCellOnlyUnsettles: whatever else stands in the column or elsewhere, and in whatever order, a cell keeps its one
// reading, or is in doubt; what was settled one way is never settled the other.
func TestAnotherCellOnlyUnsettles(t *testing.T) {
	written := map[fact.Kind][]string{
		fact.Date:     {"03/11/2025", "03/13/2025", "15/02/2026", "4 March 2025", "2025-03-04", "05/05/2025", "soon"},
		fact.Amount:   {"52,000", "46.500,00", "46,500.00", "52.000", "1,5", "USD 12.5", "1.234.567", "about"},
		fact.Measured: {"52,000", "46.500,00", "12.25", "52.000", "1,5", "12.5 %", "1,234,567", "words"},
	}
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]fact.Kind{fact.Date, fact.Amount, fact.Measured}).Draw(t, "kind")
		cells := rapid.SliceOfN(rapid.SampledFrom(written[kind]), 1, 6).Draw(t, "cells")
		before := habitOf(kind, cells...)
		if moved := habitOf(kind, rapid.Permutation(cells).Draw(t, "moved")...); moved != before {
			t.Fatalf("%q settle %+v, and in another order %+v", cells, before, moved)
		}
		after := habitOf(kind, append(cells, rapid.SampledFrom(written[kind]).Draw(t, "more"))...)
		for _, raw := range cells {
			was, is := key(fact.Spec{Kind: kind}, before, raw), key(fact.Spec{Kind: kind}, after, raw)
			inDoubt := "[" + ambiguous[kind] + "]"
			if is != was && is != inDoubt && (was != inDoubt || before != (fact.Habit{})) {
				t.Fatalf("%s was %s beside %q, and is %s", raw, was, cells, is)
			}
		}
	})
}

var ambiguous = map[fact.Kind]string{fact.Date: "DATE_AMBIGUOUS", fact.Amount: "NUMBER_AMBIGUOUS", fact.Measured: "NUMBER_AMBIGUOUS"}
