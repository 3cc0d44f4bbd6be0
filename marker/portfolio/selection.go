package portfolio

import (
	"slices"
	"strconv"

	"locmark/marker"
	"locmark/marker/fact"
)

// Wanted is one value that a field must have to be selected. Keys are what the value is told by, as marker.FieldKeys gives
// them; Blank is what a field has that is not given.
type Wanted struct {
	Field string
	Title string // what the field is called in the report's language
	Value string // what it is called in the report's language, where it is known by a name; else as it was asked for
	Keys  []string
}

// Blank is the key of a field that a programme does not give.
const Blank = ""

// Selection is which programmes are wanted. A programme must have, in each field that is asked of, one of the values that are
// wanted of it. Without any, all are selected. It remembers what it met, to say so.
type Selection struct {
	Wanted []Wanted
	Taken  int
	Passed int
	met    map[string]met // by field: the values that programmes have
}

// Takes reports whether a programme is selected, and counts it. A programme without a score says nothing of itself: it is
// selected, so that it is not lost in silence.
func (s *Selection) Takes(a *marker.Assessment) bool {
	if len(s.Wanted) == 0 || a.Status == marker.NotScored {
		return true
	}
	for _, wanted := range s.Wanted {
		s.meet(a, wanted.Field)
	}
	if !s.Selects(a) {
		s.Passed++
		return false
	}
	s.Taken++
	return true
}

// Selects reports the same and counts nothing.
func (s *Selection) Selects(a *marker.Assessment) bool {
	return !slices.ContainsFunc(s.Wanted, func(w Wanted) bool { return !s.hasOne(a, w.Field) })
}

func (s *Selection) hasOne(a *marker.Assessment, field string) bool {
	values := told(a, field)
	return slices.ContainsFunc(s.Wanted, func(w Wanted) bool {
		return w.Field == field && slices.ContainsFunc(values, w.is)
	})
}

func (w Wanted) is(v marker.FieldValue) bool {
	return slices.Contains(w.Keys, v.Key) || v.Name != "" && slices.Contains(w.Keys, fact.Fold(v.Name))
}

// told are the values of a field as people ask for them: a level goes by its name, too, and what is not given is Blank.
func told(a *marker.Assessment, field string) []marker.FieldValue {
	values := valuesOf(a, field)
	if len(values) == 0 {
		return []marker.FieldValue{{Key: Blank}}
	}
	if field == LevelField {
		values[0].Name = a.Label
	}
	return values
}

// LevelField is what programmes may be selected and grouped by beside the fields of their form.
const LevelField = "level"

// titleOf is what a programme calls a field; "" where it does not give it.
func titleOf(a *marker.Assessment, field string) string {
	i := slices.IndexFunc(a.Fields, func(f marker.FieldNote) bool { return f.ID == field })
	if i < 0 {
		return ""
	}
	return a.Fields[i].Title
}

// valuesOf are the values of a programme's field.
func valuesOf(a *marker.Assessment, field string) []marker.FieldValue {
	if field == LevelField {
		if a.Level == nil {
			return nil
		}
		level := strconv.Itoa(*a.Level)
		return []marker.FieldValue{{Key: level, Name: level}}
	}
	i := slices.IndexFunc(a.Fields, func(f marker.FieldNote) bool { return f.ID == field })
	if i < 0 {
		return nil
	}
	return a.Fields[i].Values
}
