package report

import (
	"cmp"

	"locmark/marker"
	"locmark/marker/fact"
)

// valueName is a value: what tells it apart in every language, what people call it, and whether that is in the page's language.
type valueName struct {
	key, name string
	own       bool
}

// names are values by a key that tells them apart, in the order they are first met. A name in the page's language goes before
// any other; of several spellings the one that sorts first stands, whatever the order of programmes.
type names struct {
	at    map[string]int
	keys  []string
	names []string
	own   []bool // by key: whether its name is in the page's language
}

func newNames() names { return names{map[string]int{}, []string{}, []string{}, []bool{}} }

func (n *names) of(v valueName) int {
	i, met := n.at[v.key]
	switch {
	case !met:
		i = len(n.keys)
		n.at[v.key] = i
		n.keys, n.names, n.own = append(n.keys, v.key), append(n.names, v.name), append(n.own, v.own)
	case v.own != n.own[i] && v.own, v.own == n.own[i] && v.name < n.names[i]:
		n.names[i], n.own[i] = v.name, v.own
	}
	return i
}

// tongue is the language of a page, in which values are named where anybody knows how.
type tongue string

// called is a value by its key and its name in a record; false where neither says anything. A text without a key goes by its
// own words.
func (t tongue) called(a *marker.Assessment, key, name string) (valueName, bool) {
	if name = oneLine(name); name == "" {
		return valueName{}, false
	}
	key = cmp.Or(oneLine(key), fact.Fold(name), name) // of signs alone, nothing is left when it is folded
	return valueName{shortened(key, longestCaption), shortened(name, longestCaption), a.Language == string(t)}, true
}

// country is the same, and what goes by the code of a country is called by it in the page's language.
func (t tongue) country(a *marker.Assessment, key, name string) (valueName, bool) {
	if known := fact.CountryName(key, string(t)); known != "" && known != key { // what is no code comes back as it is
		return valueName{key, known, true}, true
	}
	return t.called(a, key, name)
}
