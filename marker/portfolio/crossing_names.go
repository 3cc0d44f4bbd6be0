package portfolio

import (
	"strings"
	"unicode"

	"locmark/marker"
	"locmark/marker/fact"
)

// valueNames are what the values of fields are called, folded, by their order. Those that go by a key in letters (countries, donors,
// choices) are sorted by their names: a reader looks for Cabo Verde before Ethiopia, and never sees that its code is CV.
type valueNames map[string]string

// between stands between the values of several fields in the order of a group, before the first too.
const between = "\x00"

// learn takes the names of values; of several names of one, the one that sorts first, whatever the order in which programmes come.
func (n valueNames) learn(values []marker.FieldValue) {
	for _, v := range values {
		order, name := orderOf(v), fact.Fold(v.Name)
		if order != v.Key || name == "" || !strings.ContainsFunc(v.Key, unicode.IsLetter) {
			continue // a number, a date or a stage, which has an order of its own
		}
		if old, met := n[order]; !met || name < old {
			n[order] = strings.Clone(name)
		}
	}
}

// place is where a group stands among others, by its order. Two values of one name stay apart, by their keys.
func (n valueNames) place(order string) string {
	parts := strings.Split(order, between)
	for i, part := range parts {
		if name, met := n[part]; met {
			parts[i] = name + " " + part
		}
	}
	return strings.Join(parts, between)
}
