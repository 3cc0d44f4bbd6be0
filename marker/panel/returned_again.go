package panel

import (
	"slices"
	"strings"

	"locmark/marker/fact"
)

// again says how a rating stands to those that the same reviewer gave to the same before: with another level neither counts,
// with another reason both reasons are kept, and the same again is one row too many. The same from another file is told of the
// files.
func again(before []Rating, rating Rating) Trouble {
	at := func(i int) string { return before[i].File + ", " + before[i].Cell.String() }
	differs := slices.IndexFunc(before, func(r Rating) bool { return r.Level != rating.Level })
	sameReason := slices.IndexFunc(before, func(r Rating) bool { return r.Reason == "" || rating.Reason == "" || r.Reason == rating.Reason })
	sameFile := slices.IndexFunc(before, func(r Rating) bool { return r.File == rating.File })
	switch of := rating.Programme + " " + rating.Criterion; {
	case len(before) == 0:
		return Trouble{}
	case differs >= 0:
		return Trouble{Why: TwoLevels, Text: of, Other: at(differs)}
	case sameReason < 0:
		return Trouble{Why: TwoReasons, Text: of, Other: at(0)}
	case sameFile >= 0:
		return Trouble{Why: RowTwice, Text: rating.Programme, Other: at(sameFile)}
	}
	return Trouble{}
}

// joined is one rating of several of the same level: the first, with every reason that any of them has, in their order.
func joined(given []Rating) Rating {
	var reasons []string
	one := given[0]
	for _, rating := range given {
		if rating.Reason == "" || slices.Contains(reasons, rating.Reason) {
			continue
		}
		if reasons = append(reasons, rating.Reason); len(reasons) == 1 {
			one = rating
		}
	}
	one.Reason = strings.Join(reasons, " / ")
	return one
}

// run is where troubles of one kind stand in rows that follow one another.
type run struct {
	place    int // of the trouble that tells them
	from, to fact.Cell
}

// widened adds the cell of another place to a place in a file: a.xlsx, S!E5 and a.xlsx, S!E6 are a.xlsx, S!E5:E6.
func widened(place, another string) string {
	at := strings.LastIndex(place, "!") + 1
	first, _, _ := strings.Cut(place[at:], ":")
	return place[:at] + first + ":" + another[strings.LastIndex(another, "!")+1:]
}
