package marker_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/markertest"
)

// TestATextThatIsTooShortGoesOn: more of it is asked for, with the length that counts, and nothing is put into people's mouths.
// What only repeats the form would not do however long it got.
func TestATextThatIsTooShortGoesOn(t *testing.T) {
	b := newBench(t)
	const group, hears = "groups: [{group: Fishers, activity: %s}]\n", "programme: {stage: %s}\nmonitoring: [{organisation: Municipality of Mto Mweupe, role: collects, feedback: %s}]\n"
	tests := []struct {
		criterion, given, says string
		goesOn                 bool
		misses                 string
	}{
		{"A4", fmt.Sprintf(group, "Seed loans"), "Say more in Groups!", true, "says “Seed loans”, which is too short: at least 4 words and 20 letters count"},
		{"A4", fmt.Sprintf(group, "null"), "(Activity for the group: at least 4 words and 20 letters)", false, "is empty"},
		{"A4", fmt.Sprintf(group, "Activity for the group"), "Add a row to Groups", false, "which only repeats the form"},
		{"B4", fmt.Sprintf(hears, "proposal", "At the yearly meeting"), "Say more in Monitoring!", true, "which is too short"},
		{"B4", fmt.Sprintf(hears, "final", "At the yearly meeting"), "Say more in Monitoring!", true, "which is too short"},
	}
	for _, test := range tests {
		f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, test.given)), test.criterion)
		if !strings.Contains(f.Action.Text, test.says) || !strings.Contains(f.Action.Text, "at least 4 words and 20 letters") || strings.Contains(f.Action.Text, "Say more") != test.goesOn {
			t.Errorf("%q: %s", test.given, f.Action.Text)
		}
		if !slices.ContainsFunc(f.Missed, func(q marker.Quote) bool { return strings.Contains(q.Text, test.misses) }) {
			t.Errorf("%q: %+v", test.given, f.Missed)
		}
		for _, edit := range f.Action.Changes[0].Edits {
			isText := edit.Column == "activity" || edit.Column == "feedback"
			if isText && (edit.AtLeast == nil || *edit.AtLeast != marker.Length{Words: 4, Letters: 20} || edit.Value != nil || edit.Suggested != "") || !isText && edit.AtLeast != nil {
				t.Errorf("%q: %+v", test.given, edit)
			}
		}
	}
}

// TestSeveralTextsGoOnInOneSentence: how long each must be is said once.
func TestSeveralTextsGoOnInOneSentence(t *testing.T) {
	b := newBench(t)
	given := "programme: {stage: final}\nindicators:\n"
	for _, id := range []string{"I1", "I2", "I3"} {
		given += fmt.Sprintf("  - {id: %s, level: outcome, actual: 60, actual_date: 2028-06-30, actual_source: Register, note: Timing}\n", id)
	}
	f := finding(b.Assess(markertest.Given(t, b.Marker, b.lexicon, given)), "B5")
	if len(f.Action.Changes) != 1 || len(f.Action.Changes[0].Edits) != 3 || strings.Count(f.Action.Text, ": at least 4 words and 20 letters in each.") != 1 {
		t.Errorf("%+v", f.Action)
	}
}

// told are the columns of which the criteria ask that they say something.
var told = map[string]string{"consultations": "what_changed", "groups": "activity", "plans": "activity", "monitoring": "feedback", "indicators": "note"}

// shortened is a programme in which every such text says its first word alone, and how many there are.
func (b bench) shortened(programme *fact.Programme) (*fact.Programme, int) {
	short, cut := clone(programme), 0
	for id, column := range told {
		table := b.Form().Table(id)
		c := b.Form().Tables[table].Column(column)
		for _, row := range short.Tables[table] {
			if v := row[c]; v.Given && strings.Contains(v.Text, " ") {
				first, _, _ := strings.Cut(v.Text, " ")
				row[c] = markertest.Value(b.lexicon.Reader, &b.Form().Tables[table].Columns[c], first)
				row[c].Cell = v.Cell
				cut++
			}
		}
	}
	return short, cut
}

// TestShortTextsHaveAStep is the property at the thresholds of the criteria: whatever a criterion loses because texts are cut
// short has a step, which asks for no more cells than were cut, and keeps its promise.
func TestShortTextsHaveAStep(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	fell := 0
	for n, programme := range markertest.Examples(t, b.Marker) {
		short, cut := b.shortened(programme)
		before, marking := b.Mark(programme), b.Mark(short)
		for i, c := range b.Edition().Criteria {
			was, _ := before.CriterionLevel(i)
			now, status := marking.CriterionLevel(i)
			if now >= was || status == marker.NotApplicable {
				continue
			}
			fell++
			stepped, ok := marking.Stepped(i)
			if !ok {
				t.Errorf("example %d: %s fell from %d to %d and has no step", n, c.ID, was, now)
				continue
			}
			if level, _ := b.Mark(stepped).CriterionLevel(i); level <= now {
				t.Errorf("example %d: %s stays at %d", n, c.ID, level)
			}
			if changed := changedCells(short, stepped); changed > cut {
				t.Errorf("example %d: %s asks for %d cells, and %d texts are short", n, c.ID, changed, cut)
			}
		}
	}
	if fell < 20 {
		t.Errorf("only %d criteria fell", fell)
	}
}

// changedCells counts the cells of a step, those of new rows too.
func changedCells(before, after *fact.Programme) int {
	changed := 0
	for table, rows := range after.Tables {
		for row, values := range rows {
			for column, v := range values {
				isNew := row >= len(before.Tables[table])
				if isNew && v.Given || !isNew && v.Key != before.Tables[table][row][column].Key {
					changed++
				}
			}
		}
	}
	return changed
}

// TestHowLongATextMustBeIsSaidInEveryLanguage, in what keeps a row out and in what to do.
func TestHowLongATextMustBeIsSaidInEveryLanguage(t *testing.T) {
	const given = "groups: [{group: Fishers, activity: Seed loans}]\n"
	for language, want := range map[string][2]string{
		"fr": {"Écrire davantage dans ", "ce qui est trop court : il faut au moins 4 mots et 20 lettres"},
		"es": {"Decir más en ", "lo que es demasiado corto: hacen falta al menos 4 palabras y 20 letras"},
	} {
		m := speaking(t, "lm-2.0", language)
		f := finding(m.Assess(markertest.Given(t, m, markertest.Lexicon(t), given)), "A4")
		missed := strings.ReplaceAll(fmt.Sprint(f.Missed), "\u00a0", " ")
		if !strings.Contains(f.Action.Text, want[0]) || !strings.Contains(missed, want[1]) {
			t.Errorf("%s: %s; %s", language, f.Action.Text, missed)
		}
	}
}
