package markertest

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"locmark/marker"
)

// varying are the keys of a record whose texts differ from programme to programme, whatever the criteria.
var varying = []string{"because", "text", "cell", "cells", "recipient", "self_rationale", "sha256", "evidence"}

// Varied makes n assessments out of a few: each has an id, a title, a justification, and digits and names in its texts that are
// its own, so that they compress no better than as many real programmes. The same each time.
func Varied(t testing.TB, all []*marker.Assessment, n int) []*marker.Assessment {
	t.Helper()
	lines := make([][]byte, len(all))
	for i, a := range all {
		lines[i] = encoded(t, a)
	}
	varied := make([]*marker.Assessment, n)
	for i := range varied {
		var record any
		if err := json.Unmarshal(lines[i%len(lines)], &record); err != nil {
			t.Fatal(err)
		}
		a := &marker.Assessment{}
		if err := json.Unmarshal(encoded(t, newCipher(uint64(i)).changed(record, "")), a); err != nil {
			t.Fatal(err)
		}
		a.Edition.SHA256 = all[i%len(all)].Edition.SHA256
		a.Programme.ID = fmt.Sprintf("JP-%04d", i)
		a.Programme.Title = fmt.Sprintf("%s %d", a.Programme.Title, i)
		a.Justification = "justifications/" + a.Programme.ID + ".md"
		varied[i] = a
	}
	return varied
}

func encoded(t testing.TB, record any) []byte {
	t.Helper()
	data, err := json.Marshal(record)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// cipher gives every digit and letter another, the same throughout a programme: there, a name stands in many places.
type cipher struct{ digits, letters []int }

func newCipher(seed uint64) cipher {
	random := rand.New(rand.NewPCG(1, seed))
	return cipher{random.Perm(9), random.Perm(26)}
}

// changed is a record whose varying texts are others. Key is where it stands.
func (c cipher) changed(record any, key string) any {
	switch r := record.(type) {
	case string:
		if slices.Contains(varying, key) {
			return c.text(r)
		}
	case []any:
		for i := range r {
			r[i] = c.changed(r[i], key)
		}
	case map[string]any:
		for name := range r {
			r[name] = c.changed(r[name], name)
		}
	}
	return record
}

// text changes the digits of a text, and the letters of names: of words that begin with a capital within it.
func (c cipher) text(text string) string {
	words := strings.SplitAfter(text, " ")
	for i, word := range words {
		named := i > 0 && word != "" && word[0] >= 'A' && word[0] <= 'Z'
		words[i] = strings.Map(func(r rune) rune {
			switch {
			case r >= '1' && r <= '9':
				return '1' + rune(c.digits[r-'1'])
			case named && r >= 'a' && r <= 'z':
				return 'a' + rune(c.letters[r-'a'])
			}
			return r
		}, word)
	}
	return strings.Join(words, "")
}
