package marker

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// list writes what a row has to say: its columns, and their values where a rule gives them.
func (d *draft) list(part *stepPart, edits []Edit) string {
	var all []string
	for i, e := range edits {
		if slices.ContainsFunc(edits[i+1:], func(later Edit) bool { return later.Column == e.Column }) {
			continue // what was tried first
		}
		column := d.columnOf(e.Table, e.Column)
		key := "says"
		switch {
		case d.isOpenPlace(&e):
			all = append(all, d.stepSays("says", "column", d.in(column.Label), "value", d.placeText(part, &e)))
			continue
		case e.Open && e.Limit != "":
			all = append(all, d.stepSays("says", "column", d.in(column.Label), "value", d.limitText(&e)))
			continue
		case e.Open && e.Table >= 0 && column.Refers >= 0:
			key = "says_new"
		case e.Open && column.Spec.Kind == fact.Amount:
			all = append(all, d.stepSays("says", "column", d.in(column.Label), "value", d.stepSays("amount")))
			continue
		case e.Open && column.Labels != nil:
			key = "says_such_as"
		case e.Open:
			key = "says_column"
		}
		all = append(all, d.stepSays(key, "column", d.in(column.Label), "value", d.said(&e.After, column)))
	}
	return strings.Join(all, d.stepSays("semicolon"))
}

// limitText says between what a date must lie.
func (d *draft) limitText(e *Edit) string {
	day := func(key string) string {
		return d.shown(&fact.Value{Given: true, Number: e.limits[key]}, d.columnOf(e.Table, e.Column))
	}
	switch {
	case len(e.limits) > 1:
		return d.stepSays("between", "first", day("at_least"), "last", day("at_most"))
	case e.Limit == "at_least":
		return d.stepSays("at_least", "value", day("at_least"))
	}
	return d.stepSays("at_most", "value", day("at_most"))
}

// said is a value as people read it: choices by what they are called in the report's language.
func (d *draft) said(v *fact.Value, column *Column) string {
	switch {
	case column.Spec.Kind == fact.YesNo:
		return d.stepSays(v.Key)
	case column.Labels == nil:
		return d.shown(v, column)
	}
	keys := v.Keys
	if keys == nil {
		keys = []string{v.Key}
	}
	all := make([]string, len(keys))
	for i, key := range keys {
		all[i] = d.in(column.Labels[key])
	}
	return d.marker.voice.List(all)
}
