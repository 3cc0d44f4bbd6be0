// Package panel is what people say of programmes: the levels that reviewers give to criteria, beside those that are computed.
package panel

import (
	"cmp"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/workbook"
)

// Overall is what the overall level is called among criteria.
const Overall = "overall"

// Rating is a level that a reviewer gave. Criterion is an id of the edition, or Overall.
type Rating struct {
	Programme  string
	Criterion  string
	Level      int
	Reviewer   string
	Reason     string
	Cell       fact.Cell // of the level
	ReasonCell fact.Cell
	File       string // the workbook, where there are several
	Form       string // what the form itself says in the row: the criterion, and what its levels ask for
	Evidence   string // what the form shows as found
}

// Dropped is a row that could not be used, with the reason: a key of sentences.
type Dropped struct {
	Cell string `json:"cell"`
	Why  string `json:"why"`
	Text string `json:"text"` // what stands there

	Nearest string `json:"nearest,omitempty"` // the programme or criterion that may be meant where there is none of that name
	Other   string `json:"other,omitempty"`   // the other place, where two rows contradict each other, or the ids that may be meant
}

// The reasons for which a row is dropped.
const (
	Unnamed       = "unnamed"        // the cell of the programme is empty
	NoProgramme   = "no_programme"   // the programme is not among those that were marked
	AlikeIDs      = "alike_ids"      // the id may be that of several, and is written exactly as none of theirs
	OfNothing     = "of_nothing"     // the cell of the criterion is empty
	NoCriterion   = "no_criterion"   // the edition has no such criterion
	NoLevel       = "no_level"       // the level is empty
	UnknownLevel  = "unknown_level"  // it is none of the scale
	RatedTwice    = "rated_twice"    // the same reviewer rated it in a row before
	NotApplicable = "not_applicable" // the criterion does not apply to the programme
)

// Reader makes ratings of rows. Words are compared without regard to case, accents and spaces around, and ids of programmes as
// marker.ProgrammeIDs does.
type Reader struct {
	programmes *programmes
	criteria   names
	levels     names
}

// names are ids by what people write for them, folded.
type names map[string]string

func (n names) add(id string, written ...string) {
	for _, w := range written {
		if folded := fact.Fold(w); folded != "" && n[folded] == "" {
			n[folded] = id
		}
	}
}

// NewReader knows the criteria and levels of an edition, the ids of the programmes that were marked, and what people call
// the overall level, in any language.
func NewReader(m *marker.Marker, programmes, overall []string) *Reader {
	r := &Reader{newProgrammes(programmes...), names{}, names{}}
	for i := range m.Edition().Criteria {
		r.criteria.add(m.Edition().Criteria[i].ID, m.Edition().Criteria[i].ID)
	}
	r.criteria.add(Overall, overall...)
	for _, step := range m.Edition().Scale {
		r.levels.add(step.Name, append(step.Value.All(), step.Name)...)
	}
	return r
}

// Read gives the ratings that can be used, and what was dropped and why.
func (r *Reader) Read(rows []workbook.Rating) ([]Rating, []Dropped) {
	ratings, dropped := []Rating{}, []Dropped{}
	met := map[[3]string]string{} // where
	for _, row := range rows {
		row = readable(row)
		rating, why, text := r.rating(row)
		key := [3]string{rating.Programme, rating.Criterion, rating.Reviewer}
		other, again := met[key]
		if why == "" && again {
			why, text = RatedTwice, row.Level
		}
		if why != "" {
			dropped = append(dropped, Dropped{placeOf(row, why).String(), why, text, r.nearest(why, text), cmp.Or(r.alike(why, text), other)})
			continue
		}
		met[key] = row.Cell.String()
		ratings = append(ratings, rating)
	}
	return ratings, dropped
}

func (r *Reader) rating(row workbook.Rating) (rating Rating, why, text string) {
	level, known := r.level(row.Level)
	repeats, merged := row.Repeats(row.Cell)
	programme, alike := r.programmes.meant(row.Programme)
	rating = Rating{
		Programme: programme, Criterion: r.criterion(row.Criterion), Level: level,
		Reviewer: row.Reviewer, Reason: row.Reason, Cell: row.Cell, ReasonCell: row.ReasonCell,
		Form: row.Criterion + "\n" + row.Ladder, Evidence: row.Evidence,
	}
	switch {
	case row.Programme == "":
		return rating, Unnamed, ""
	case len(alike) > 0:
		return rating, AlikeIDs, row.Programme
	case programme == "":
		return rating, NoProgramme, row.Programme
	case row.Criterion == "":
		return rating, OfNothing, ""
	case rating.Criterion == "":
		return rating, NoCriterion, row.Criterion
	case merged:
		return rating, MergedCell, repeats
	case row.Level == "":
		return rating, NoLevel, ""
	case !known:
		return rating, UnknownLevel, row.Level
	}
	return rating, "", ""
}

// criterion is written as its id, which words may follow: "C1 Money that reaches local actors".
func (r *Reader) criterion(written string) string {
	if id := r.criteria[fact.Fold(written)]; id != "" {
		return id
	}
	return r.criteria[fact.Fold(firstWord(written))]
}

// firstWord is what stands before the first space or line break.
func firstWord(text string) string {
	for word := range strings.FieldsSeq(text) {
		return word
	}
	return ""
}
