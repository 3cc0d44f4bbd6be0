package marker

import (
	"slices"
	"time"

	"locmark/marker/fact"
)

// What stands in for a field of the programme that is blank, where the rows that are compared with it are blank as well: what
// it says is never told, as only people know it; what matters is that the rows say the same, or lie on the right side of it.

// Any country and any day would do.
const (
	anyCountry = "KE"
	anyDay     = "2025-01-01"
)

// standIn is a value for a blank field: the country that is named elsewhere, a day that rows can lie on the right side of. It is
// nil for what only a few values would fit.
func (d *draft) standIn(column *Column, op string) *fact.Value {
	text := ""
	switch column.Spec.Kind {
	case fact.Country:
		text = d.countryNamed()
		d.made[text] = true // rows that are to say the same say what only people know
	case fact.Date:
		text = d.dayBeyond(op == "at_least")
	default:
		return nil
	}
	value, _ := d.marker.lexicon.Reader.Read(column.Spec, fact.Habit{}, text)
	value.Key = text // of a list, too
	return &value
}

// countryNamed is the country that rows name most often, the first of those, or any.
func (d *draft) countryNamed() string {
	named, counts := anyCountry, map[string]int{}
	for t, rows := range d.programme.Tables {
		for _, row := range rows {
			for i := range row {
				if d.columnOf(t, i).Spec.Kind == fact.Country && row[i].Given && row[i].Keys == nil {
					if counts[row[i].Key]++; counts[row[i].Key] > counts[named] {
						named = row[i].Key
					}
				}
			}
		}
	}
	return named
}

// dayBeyond is a day that no field of the programme gives: the one after the last, or before the first.
func (d *draft) dayBeyond(first bool) string {
	outermost, further := time.Time{}, 1
	if first {
		further = -1
	}
	for i := range d.programme.Fields {
		v := &d.programme.Fields[i]
		if !v.Given || d.columnOf(-1, i).Spec.Kind != fact.Date {
			continue
		}
		if day, err := time.Parse(time.DateOnly, v.Key); err == nil && (outermost.IsZero() || day.Compare(outermost) == further) {
			outermost = day
		}
	}
	if outermost.IsZero() {
		return anyDay
	}
	return outermost.AddDate(0, 0, further).Format(time.DateOnly)
}

// sameAs is the cell of the field that a cell of a row is to agree with, where something stands in for that; "" elsewhere.
func (d *draft) sameAs(e *Edit) string {
	if e.Table < 0 || d.columnOf(e.Table, e.Column).Spec.Kind != fact.Country {
		return ""
	}
	return d.standingIn(func(v *fact.Value) bool { return v.Key == e.After.Key || slices.Contains(v.Keys, e.After.Key) })
}

// standsIn is the cell of the field whose day is only a stand-in; "" for a day that is known.
func (d *draft) standsIn(day fact.Ratio) string {
	return d.standingIn(func(v *fact.Value) bool { return !v.Number.IsZero() && v.Number.Cmp(day) == 0 })
}

func (d *draft) standingIn(is func(*fact.Value) bool) string {
	for i := range d.edits {
		if e := &d.edits[i]; e.standIn && is(&e.After) {
			return d.cellName(e)
		}
	}
	return ""
}
