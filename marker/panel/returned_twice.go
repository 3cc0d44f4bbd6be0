package panel

import (
	"path"
	"slices"
	"strings"
)

// IsFault reports whether something has to be asked back for a trouble.
func (t Trouble) IsFault() bool { return !slices.Contains(notes, t.Why) }

// cameTwice puts first, in one line each, that two workbooks of one reviewer came back: which holds is the first thing to ask
// where they differ, and where they do not, that one of them is enough.
func (s *sorter) cameTwice() {
	differ := s.pairsOfFiles(CameTwice, func(a, b Rating) bool { return a.Level != b.Level })
	same := s.pairsOfFiles(CameAgain, func(a, b Rating) bool { return a.Level == b.Level })
	same = slices.DeleteFunc(same, func(t Trouble) bool {
		t.Why = CameTwice
		return slices.Contains(differ, t)
	})
	for i := range same {
		s.overwritten(&same[i])
	}
	s.troubles = slices.Concat(differ, same, s.troubles)
}

// overwritten says that one of two workbooks of a reviewer bears the name of a colleague, whose own it has probably replaced.
func (s *sorter) overwritten(t *Trouble) {
	for _, file := range []string{t.File, t.Other} {
		colleague := s.reviewer(strings.TrimSuffix(path.Base(file), path.Ext(file)))
		if colleague != "" && colleague != t.Reviewer {
			t.Why, t.File, t.Other = CameAs, file, colleague
			return
		}
	}
}

// pairsOfFiles are the files of one reviewer of which some levels of the same stand to one another in a way: the first file, and
// each of the others.
func (s *sorter) pairsOfFiles(why string, stand func(a, b Rating) bool) []Trouble {
	var all []Trouble
	for _, key := range s.order {
		given := s.given[key]
		for _, other := range given[1:] {
			twice := Trouble{File: given[0].File, Why: why, Text: key.reviewer, Reviewer: key.reviewer, Other: other.File}
			if other.File != given[0].File && stand(other, given[0]) && !slices.Contains(all, twice) {
				all = append(all, twice)
			}
		}
	}
	return all
}
