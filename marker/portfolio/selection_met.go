package portfolio

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
)

// Met is a value that programmes have in a field. A level is told with the scale that it stands on, since another edition may
// call the same number otherwise and count further.
type Met struct {
	Key     string // Blank for a field that is not given
	Name    string // what people call it, in the report's language
	Edition string // of a level: the title of the edition whose scale it stands on
	Top     int    // of a level: the highest level of that scale
}

// met remembers the values of a field, each once.
type met map[Met]bool

// meet notes a value. One that is no level goes by the spelling that sorts first, whatever the order of programmes.
func (m met) meet(one Met) {
	if one.Edition == "" {
		for other := range m {
			if other.Key == one.Key && other.Edition == "" && other.Top == one.Top {
				one.Name = min(one.Name, other.Name)
				delete(m, other)
			}
		}
	}
	one.Name, one.Key, one.Edition = strings.Clone(one.Name), strings.Clone(one.Key), strings.Clone(one.Edition)
	m[one] = true
}

// sorted gives the values in the order of editions, then levels by their numbers, others by what they are called.
func (m met) sorted() []Met {
	return slices.SortedFunc(maps.Keys(m), func(a, b Met) int {
		byKey := 0
		if a.Edition != "" || a.Top > 0 {
			byKey = strings.Compare(a.Key, b.Key)
		}
		return cmp.Or(strings.Compare(a.Edition, b.Edition), byKey, strings.Compare(fact.Fold(a.Name), fact.Fold(b.Name)),
			strings.Compare(a.Name, b.Name), strings.Compare(a.Key, b.Key), cmp.Compare(a.Top, b.Top))
	})
}

func (s *Selection) meet(a *marker.Assessment, field string) {
	if s.met == nil {
		s.met = map[string]met{}
	}
	if s.met[field] == nil {
		s.met[field] = met{}
	}
	for _, v := range told(a, field) {
		one := Met{Key: v.Key, Name: v.Name}
		if field == LevelField && v.Key != Blank {
			one.Edition, one.Top = a.Edition.Title, len(a.Edition.Scale)-1
		}
		s.met[field].meet(one)
	}
}

// Matched are the values that programmes have and that a wanted one means, in order; none where nobody has it.
func (s *Selection) Matched(w Wanted) []Met {
	return slices.DeleteFunc(s.met[w.Field].sorted(), func(m Met) bool {
		return !w.is(marker.FieldValue{Key: m.Key, Name: m.Name})
	})
}

// Unmet is a value that no programme has, and those that programmes have.
type Unmet struct {
	Wanted
	Given  []Met
	Blanks bool // some programme does not give the field
}

// Unmet are the values that are wanted and that no programme has, each with the values that programmes do have in its field.
func (s *Selection) Unmet() []Unmet {
	var all []Unmet
	for _, wanted := range s.Wanted {
		if len(s.Matched(wanted)) > 0 {
			continue
		}
		one := Unmet{Wanted: wanted}
		for _, m := range s.met[wanted.Field].sorted() {
			if m.Key == Blank {
				one.Blanks = true
				continue
			}
			one.Given = append(one.Given, m)
		}
		all = append(all, one)
	}
	return all
}
