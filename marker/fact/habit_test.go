package fact_test

import (
	"testing"

	"locmark/marker/fact"
)

func TestAColumnSettlesItsNumbers(t *testing.T) {
	for _, c := range []struct {
		name string
		raws []string
		want string
	}{
		{"nothing", []string{"1.234", "84500", "n/a", "", "words, and more"}, "[NUMBER_AMBIGUOUS]"},
		{"stored numbers, which have a dot everywhere", []string{"84500.5", "333.33333333333331"}, "[NUMBER_AMBIGUOUS]"},
		{"a comma before the cents", []string{"84.500,50"}, "1234"},
		{"a comma before one decimal", []string{"12,5"}, "1234"},
		{"dots before thousands twice", []string{"1.234.567"}, "1234"},
		{"a dot before the cents", []string{"84,500.50"}, "1.234"},
		{"commas before thousands twice", []string{"USD 1,234,567"}, "1.234"},
		{"a zero behind the dot, which was typed", []string{"12.50"}, "1.234"},
		{"a dot beside a unit", []string{"USD 12.5"}, "1.234"},
		{"both", []string{"84.500,50", "84,500.50", "1,5"}, "[NUMBER_AMBIGUOUS]"},
	} {
		habit := habitOf(fact.Amount, c.raws...)
		if got := key(fact.Spec{Kind: fact.Measured}, habit, "1.234"); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
	for _, raw := range []string{"1,234", "-1,234"} {
		habit := habitOf(fact.Measured, "1.234,5")
		if v, _ := reader.Read(fact.Spec{Kind: fact.Measured}, habit, raw); v.Number.Den != 1000 {
			t.Errorf("%s is %v where a comma is the mark", raw, v.Number)
		}
	}
}

func TestMeasuredIsSettledByStoredNumbers(t *testing.T) {
	habit := habitOf(fact.Measured, "0.5", "12.25")
	if v, p := reader.Read(fact.Spec{Kind: fact.Measured}, habit, "1.234"); v.Key != "1.234" || v.Number.IsZero() || p != nil {
		t.Errorf("got %+v with %+v", v, p)
	}
}

func TestWordsHaveNoHabit(t *testing.T) {
	for _, kind := range []fact.Kind{fact.Text, fact.Name, fact.YesNo, fact.Choice, fact.Country, fact.Year} {
		if got := habitOf(kind, "12,5", "13/04/2025"); got != (fact.Habit{}) {
			t.Errorf("kind %d has the habit %+v", kind, got)
		}
	}
}
