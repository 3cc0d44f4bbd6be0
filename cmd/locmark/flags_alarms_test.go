package main

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

func englishVoice(t *testing.T) marker.Voice {
	t.Helper()
	words, err := criteria.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	return marker.NewVoice(words)
}

// TestAlarmsAreWhatIsMeasured: what is said of a flag is what the shipped portfolio raises and what was judged of it. Whatever is
// raised in a programme, or shared by it, is one programme.
func TestAlarmsAreWhatIsMeasured(t *testing.T) {
	page := flagsShipped(t)
	raised, wrong := map[string]map[string]bool{}, map[string]map[string]bool{}
	note := func(all map[string]map[string]bool, code, programme string) {
		if all[code] == nil {
			all[code] = map[string]bool{}
		}
		all[code][programme] = true
	}
	for key, judgement := range judgements(t) {
		for programme := range strings.FieldsSeq(key.programme) {
			note(raised, key.code, programme)
			if !judgement.right {
				note(wrong, key.code, programme)
			}
		}
	}
	for code := range raised {
		want := marker.Alarms{Programmes: page.Programmes, Raised: len(raised[code]), False: len(wrong[code])}
		if got := marker.AlarmsOf(code); got == nil || *got != want {
			t.Errorf("%s: %+v is said, and %+v is measured", code, got, want)
		}
	}
	met := []string{}
	for _, kind := range page.Kinds {
		met = append(met, kind.Code)
		if kind.Shipped == nil || kind.Programmes != kind.Shipped.Raised {
			t.Errorf("%s is raised in %d programmes, and %+v is said of them", kind.Code, kind.Programmes, kind.Shipped)
		}
	}
	slices.Sort(met)
	if all := slices.Sorted(maps.Keys(raised)); !slices.Equal(met, all) {
		t.Errorf("the command lists %v, and %v were judged", met, all)
	}
}

// TestNobodyMeasuredFlagsOfOnesOwn.
func TestNobodyMeasuredFlagsOfOnesOwn(t *testing.T) {
	if got := marker.AlarmsOf("OF_THEIR_OWN"); got != nil {
		t.Errorf("%+v is said of a flag that nobody knows", got)
	}
}
