package portfolio

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"locmark/marker"
)

// crossing groups programmes by the values of several fields at once: every value of the one with every value of the next.
type crossing struct {
	fields []string
	titles []string          // by field, as programmes call it; "" until one does
	called map[string]string // what fields are called that no programme gives
	names  valueNames
}

func newCrossing(o Options) *crossing {
	return &crossing{o.GroupBy, make([]string, len(o.GroupBy)), o.Titles, valueNames{}}
}

// titled are the titles of the fields. One that no programme gives, perhaps because its form has no such field, is called as
// others call it; one that nobody knows goes by its id.
func (c *crossing) titled() []string {
	titles := slices.Clone(c.titles)
	for i, field := range c.fields {
		titles[i] = cmp.Or(titles[i], c.called[field], field)
	}
	return titles
}

// Separator stands between the values of several fields in a group's name, and sorts before any letter.
const Separator = " · "

func (c *crossing) way() way { return way{strings.Join(c.fields, ","), c.values, true} }

func (c *crossing) values(a *marker.Assessment) []value {
	all := []value{{}}
	given := false
	for i, field := range c.fields {
		c.learn(i, a)
		own := valuesOf(a, field)
		given = given || len(own) > 0
		if len(own) == 0 {
			own = []marker.FieldValue{{}}
		}
		c.names.learn(own)
		all = crossed(all, own, i > 0)
	}
	if !given {
		return nil
	}
	return all
}

// crossed puts every value behind every one before it.
func crossed(all []value, own []marker.FieldValue, more bool) []value {
	var next []value
	for _, before := range all {
		for _, v := range own {
			name := v.Name
			if name == "" {
				name = NotGiven
			}
			if more {
				name = before.name + Separator + name
			}
			next = append(next, value{before.order + between + orderOf(v), name})
		}
	}
	return next
}

// orderOf is what a value is told by, and sorted by unless it goes by its name (valueNames): stages as they follow one another,
// numbers by what they count, what is not given last.
func orderOf(v marker.FieldValue) string {
	if i := slices.Index(stages, v.Key); i >= 0 {
		return strconv.Itoa(i)
	}
	if v.Key == "" {
		return last
	}
	if whole, _, _ := strings.Cut(v.Key, "."); plainNumber.MatchString(v.Key) {
		return strings.Repeat("0", longestNumber-len(whole)) + v.Key + " " + v.Key // 7 and 007 of one column are two names
	}
	return v.Key
}

// longestNumber is how many digits before the point a plain number has at most.
const longestNumber = 12

// last sorts behind every key.
const last = "\U0010FFFF"

// NotGiven stands in a group's name for a field that its programmes do not give.
const NotGiven = "–"

// learn takes the title of a field from a programme that gives it. All programmes of one language call it the same; of
// several, the one that sorts first.
func (c *crossing) learn(field int, a *marker.Assessment) {
	if title := titleOf(a, c.fields[field]); title != "" && (c.titles[field] == "" || title < c.titles[field]) {
		c.titles[field] = strings.Clone(title)
	}
}
