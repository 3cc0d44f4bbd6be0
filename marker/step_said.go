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
		column, key := d.in(d.columnOf(e.Table, e.Column).Label), "says"
		value := d.toSay(part, &e)
		if value == "" {
			key = "says_column"
		}
		all = append(all, d.stepSays(key, "column", column, "value", value))
	}
	return strings.Join(all, d.stepSays("semicolon"))
}

// toSay is what a cell has to say, as far as a rule can know it; "" where only people know.
func (d *draft) toSay(part *stepPart, e *Edit) string {
	column := d.columnOf(e.Table, e.Column)
	value := d.said(&e.After, column)
	switch {
	case !e.Open && d.isClaim(e):
		return d.claimText(e)
	case !e.Open:
		return value
	case d.sameAs(e) != "":
		return d.stepSays("as_in", "cell", d.sameAs(e))
	case d.writtenIn(e) != "":
		return d.writtenText(e, column)
	case e.substantive:
		return d.leastText()
	case d.isOpenPlace(e):
		return d.placeText(part, e)
	case e.Limit != "":
		return d.limitText(e)
	case d.isNewName(e):
		return d.newText(e, column)
	case column.Spec.Kind == fact.Amount:
		return d.stepSays("amount")
	case column.Labels != nil && d.isClaim(e):
		return d.claimText(e)
	case column.Labels != nil:
		return d.stepSays("such_as", "value", value)
	case e.Before.Given:
		return d.stepSays("other_than", "value", d.said(&e.Before, column))
	}
	return ""
}

// suggests reports whether toSay names an entry, though people have to say whether it is true.
func (d *draft) suggests(part *stepPart, e *Edit) bool {
	switch {
	case !e.Open:
		return d.isClaim(e)
	case d.isOpenPlace(e):
		return !d.isPlaceOfMoney(e.Table, e.Column) || d.asksIfSpent(part)
	case e.Limit != "" || d.isNewName(e) || d.writtenIn(e) != "":
		return false
	}
	return d.columnOf(e.Table, e.Column).Labels != nil
}

// newText is what a cell has to say that names a thing that is new, besides what it names already.
func (d *draft) newText(e *Edit, column *Column) string {
	if !e.Before.Given {
		return d.stepSays("new")
	}
	return d.stepSays("also_new", "value", d.said(&e.Before, column))
}

// limitText says between what a date must lie.
func (d *draft) limitText(e *Edit) string {
	day := func(key string) string {
		if field := d.standsIn(e.limits[key]); field != "" {
			return d.stepSays("day_in", "cell", field)
		}
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

// said is a value as people read it: choices and countries by what they are called in the report's language.
func (d *draft) said(v *fact.Value, column *Column) string {
	called := func(key string) string { return d.in(column.Labels[key]) }
	switch {
	case column.Spec.Kind == fact.YesNo:
		return d.stepSays(v.Key)
	case column.Spec.Kind == fact.Country && v.Given:
		called = func(code string) string { return fact.CountryName(code, d.marker.voice.Language) }
	case column.Labels == nil:
		return d.shown(v, column)
	}
	keys := v.Keys
	if keys == nil {
		keys = []string{v.Key}
	}
	all := make([]string, len(keys))
	for i, key := range keys {
		all[i] = called(key)
	}
	return d.marker.voice.List(all)
}
