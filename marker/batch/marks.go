package batch

import (
	"encoding/json"
	"slices"

	"locmark/marker"
)

// mark is one thing that a record says of its programme: what people call it, and what is said, in one line.
type mark struct{ name, said string }

// marks are what sums and tables are made of: levels, money, and the fields to group by. Sentences are left out, since the
// same programme may be told in another language.
func (t *twins) marks(a *marker.Assessment) []mark {
	marks := []mark{
		{t.voice.Say("reports.overall"), written(a.Level, a.LevelAtMost, a.SelfLevel, a.Panel)},
		{t.voice.Say("asked.differs_coverage"), written(a.Coverage)},
	}
	for _, d := range a.Dimensions {
		marks = append(marks, mark{t.voice.Say("reports.target_dimension", "id", d.ID), written(d.Level, d.Score)})
	}
	for _, f := range a.Criteria {
		marks = append(marks, mark{f.ID, written(f.Status, f.Level, f.Panel)})
	}
	marks = append(marks, mark{t.voice.Say("asked.differs_money"), written(nameless(a.Financing))})
	for _, field := range a.Fields {
		marks = append(marks, mark{field.Title, written(keysOf(field))})
	}
	return marks
}

// nameless leaves out what organisations are called, which may be another thing in another language.
func nameless(f marker.Financing) marker.Financing {
	f.Contributions, f.Flows = slices.Clone(f.Contributions), slices.Clone(f.Flows)
	for i := range f.Contributions {
		f.Contributions[i].Donor = ""
	}
	for i := range f.Flows {
		f.Flows[i].PUNO, f.Flows[i].Recipient = "", ""
	}
	return f
}

func keysOf(field marker.FieldNote) []string {
	keys := make([]string, len(field.Values))
	for i, value := range field.Values {
		keys[i] = value.Key
	}
	return keys
}

// written is what several values come to, in one line.
func written(values ...any) string {
	text, _ := json.Marshal(values)
	return string(text)
}

// differing names what two records say differently, in the order of the first, and then what the second alone says.
func differing(first, second []mark) []string {
	var names []string
	for _, all := range [][]mark{first, second} {
		for _, m := range all {
			if !slices.Contains(names, m.name) && (!slices.Contains(first, m) || !slices.Contains(second, m)) {
				names = append(names, m.name)
			}
		}
	}
	return names
}
