package panel

import (
	"slices"

	"locmark/marker"
	"locmark/marker/stat"
)

// Settlement is what a round came to: what is still to be asked of whom, how far the reviewers agree, and what to discuss. It
// settles nothing.
type Settlement struct {
	Round      string            `json:"round"`
	Edition    marker.EditionRef `json:"edition"`
	Asked      int               `json:"asked"` // levels, of all reviewers who have no interest in the programme, together
	Given      int               `json:"given"` // of them, that count
	Programmes int               `json:"programmes"`
	Complete   bool              `json:"complete"` // nothing has to be asked back of anybody
	Resamples  int               `json:"resamples"`
	Seed       uint64            `json:"seed"` // of the resamples
	Reviewers  []Reviewer        `json:"reviewers"`
	Missing    []Missing         `json:"missing"`
	Unreasoned []Unreasoned      `json:"without_reason"`
	Conflicts  []Conflict        `json:"conflicts"`
	Troubles   []Trouble         `json:"troubles"`
	Agreement  []Agreement       `json:"agreement"`
	Discuss    []Discussion      `json:"discuss"` // the furthest apart first, those without anything to compare with last
	Units      []Unit            `json:"levels"`  // by programme, as they were asked for
}

// Reviewer is one reviewer's part. Leniency is by how many levels they stand above the others, over all criteria.
type Reviewer struct {
	Name       string      `json:"name"`
	Programmes int         `json:"programmes"`
	Asked      int         `json:"asked"`
	Given      int         `json:"given"`
	Signed     string      `json:"signed"` // the name under which their workbook is signed; "" for none
	Leniency   stat.Result `json:"leniency"`
}

// Missing are the levels that a reviewer still owes for a programme. All says that there is none at all.
type Missing struct {
	Reviewer  string   `json:"reviewer"`
	Programme string   `json:"programme"`
	Criteria  []string `json:"criteria"`
	All       bool     `json:"all"`
}

// Unreasoned is a level without a reason, or with one that says nothing. The level counts.
type Unreasoned struct {
	Reviewer  string `json:"reviewer"`
	Programme string `json:"programme"`
	Criterion string `json:"criterion"`
	Level     int    `json:"level"`
	Reason    string `json:"reason"`
	File      string `json:"file"`
	Cell      string `json:"cell"`
}

// Conflict is a conflict of interest that a reviewer declared. LeftOut are levels given all the same, which do not count.
type Conflict struct {
	Reviewer  string `json:"reviewer"`
	Programme string `json:"programme"`
	Text      string `json:"text"`
	File      string `json:"file"`
	Cell      string `json:"cell"`
	LeftOut   int    `json:"left_out"`
}

// Unit is one level that was asked for, and what every reviewer gave it.
type Unit struct {
	Programme string    `json:"programme"`
	Title     string    `json:"title"`
	Criterion string    `json:"criterion"`
	Of        string    `json:"of"` // the criterion's title
	Top       int       `json:"top"`
	Computed  *int      `json:"computed"`
	Status    string    `json:"status,omitempty"`
	Held      []string  `json:"held,omitempty"` // as in Asked
	Opinions  []Opinion `json:"opinions"`
}

// Opinion is a reviewer's level and reason.
type Opinion struct {
	Reviewer string `json:"reviewer"`
	Level    int    `json:"level"`
	Reason   string `json:"reason"`
}

// Unanimous reports whether several reviewers gave one and the same level.
func (u *Unit) Unanimous() bool {
	return len(u.Opinions) > 1 && !slices.ContainsFunc(u.Opinions, func(o Opinion) bool { return o.Level != u.Opinions[0].Level })
}

// Settle holds what came back against its round. The seed is of the intervals, which are drawn at random.
func Settle(round *Round, returned []Returned, lexicon marker.Lexicon, seed uint64) *Settlement {
	s := &sorter{
		round: round, reader: round.reader(), lexicon: lexicon.Reader,
		given: map[unitOf][]Rating{}, conflict: map[share]conflictAt{}, denied: map[share]conflictAt{}, signers: map[string]string{},
	}
	for _, r := range returned {
		s.take(r)
	}
	s.cameTwice()
	result := &Settlement{
		Round: round.ID, Edition: round.Edition, Programmes: len(round.Programmes),
		Resamples: resamples, Seed: seed, Reviewers: []Reviewer{}, Missing: []Missing{},
		Unreasoned: []Unreasoned{}, Conflicts: []Conflict{}, Troubles: append([]Trouble{}, s.troubles...), Discuss: []Discussion{},
	}
	ratings := s.ratings()
	given := byUnit(ratings)
	result.units(round, given)
	result.owed(round, s, given)
	result.unreasoned(ratings, lexicon)
	result.agree(round, seed)
	result.discuss()
	result.Complete = len(result.Missing)+len(result.Unreasoned) == 0 && !slices.ContainsFunc(result.Troubles, Trouble.IsFault)
	return result
}
