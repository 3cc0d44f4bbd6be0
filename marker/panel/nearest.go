package panel

import (
	"locmark/criteria/spelling"
	"locmark/marker/fact"
)

// nearest gives the id that is written most like a text, or "" where none is like it, or several are equally so: of JP-001 and
// JP-003, JP-002 means neither.
func (n names) nearest(written string) string {
	folded := fact.Fold(written)
	best, least := "", len(folded)+1
	for known, id := range n {
		d := spelling.Distance(folded, known)
		switch {
		case d > max(1, (max(len(folded), len(known))+1)/3):
		case d < least:
			best, least = id, d
		case d == least && id != best:
			best = ""
		}
	}
	return best
}

// nearest gives the programme or criterion that a row may have meant which is dropped because there is none of that name.
func (r *Reader) nearest(why, written string) string {
	switch why {
	case NoProgramme:
		return r.programmes.names.nearest(written)
	case NoCriterion:
		if id := r.criteria.nearest(written); id != "" {
			return id
		}
		return r.criteria.nearest(firstWord(written))
	}
	return ""
}

// alike writes the ids that a row may mean which is dropped because there are several; "" for any other row.
func (r *Reader) alike(why, written string) string {
	if why != AlikeIDs {
		return ""
	}
	_, ids := r.programmes.meant(written)
	return choice(ids)
}

// Sentence is the key of what is said of a row that cannot be used, by the reason and the known name that is nearest to what
// stands there ("" for none).
func Sentence(why, nearest string) string {
	if nearest != "" {
		why += "_near"
	}
	return "panel.dropped_" + why
}
