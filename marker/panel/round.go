package panel

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"

	"locmark/marker"
)

// Round is one round of scoring: what was asked of whom. It is written beside the sheets, and what comes back is held
// against it.
type Round struct {
	ID           string                   `json:"round"` // its name, and the beginning of the SHA-256 of all the rest
	Name         string                   `json:"name,omitempty"`
	Edition      marker.EditionRef        `json:"edition"`
	Language     string                   `json:"language"`
	Levels       [][]string               `json:"levels"`  // what each level of the scale is called, from 0, in every language
	OverallWords []string                 `json:"overall"` // what the overall level is called among criteria, in every language
	Reviewers    []string                 `json:"reviewers"`
	PerProgramme int                      `json:"per_programme"`
	Programmes   []Programme              `json:"programmes"`       // by id
	Spoken       map[string]marker.Spoken `json:"spoken,omitempty"` // by language
}

// Programme is a programme of a round, and who scores it.
type Programme struct {
	ID        string   `json:"id"`
	Title     string   `json:"title"`
	Workbook  string   `json:"workbook"`
	SHA256    string   `json:"sha256"`
	Evidence  string   `json:"evidence,omitempty"` // marker.Evidence; "" in rounds that an earlier version planned
	Reviewers []string `json:"reviewers"`
	Asked     []Asked  `json:"asked"`
}

// Asked is one level that is asked for. Computed is nil where no level could be computed.
type Asked struct {
	Criterion string `json:"criterion"` // its id, or Overall
	Title     string `json:"title"`
	Top       int    `json:"top"` // the highest level there is
	Computed  *int   `json:"computed"`

	Status string   `json:"status,omitempty"` // marker.NotEvidenced where the computed level rests on no evidence
	Held   []string `json:"held,omitempty"`   // what keeps the evidence from counting in full, in the language of the round
}

// identify gives a round its id. The same programmes, criteria and reviewers give the same, under the same name.
func (r *Round) identify() error {
	r.ID = ""
	data, err := json.Marshal(r)
	sum := sha256.Sum256(data)
	r.ID = strings.TrimSpace(r.Name + " " + hex.EncodeToString(sum[:])[:idLength])
	return err
}

// idLength is how many digits of a hash tell rounds, and criteria, apart.
const idLength = 12

// Mark is what every row of a sheet of the round carries: edition, the beginning of its hash, and the round.
func (r *Round) Mark() string {
	return strings.Join([]string{r.Edition.ID, r.Edition.SHA256[:min(idLength, len(r.Edition.SHA256))], r.ID}, "/")
}

// Of are the programmes that a reviewer scores.
func (r *Round) Of(reviewer string) []*Programme {
	var all []*Programme
	for i := range r.Programmes {
		for _, name := range r.Programmes[i].Reviewers {
			if name == reviewer {
				all = append(all, &r.Programmes[i])
			}
		}
	}
	return all
}

// LevelsOf is how many levels a reviewer is asked for.
func (r *Round) LevelsOf(reviewer string) int {
	count := 0
	for _, p := range r.Of(reviewer) {
		count += len(p.Asked)
	}
	return count
}

// programme finds a programme by its id.
func (r *Round) programme(id string) *Programme {
	for i := range r.Programmes {
		if r.Programmes[i].ID == id {
			return &r.Programmes[i]
		}
	}
	return nil
}

// asked finds what is asked of a criterion, or nil.
func (p *Programme) asked(criterion string) *Asked {
	for i := range p.Asked {
		if p.Asked[i].Criterion == criterion {
			return &p.Asked[i]
		}
	}
	return nil
}

// NewRound plans a round over programmes that were marked by one edition. Reviewers are those of Reviewers; perProgramme is
// how many score each programme, all of them where there are no more.
func NewRound(markings []*marker.Marking, reviewers []string, perProgramme int) (*Round, error) {
	m := markings[0].Marker()
	r := &Round{Edition: m.EditionRef(), Language: m.Voice().Language, OverallWords: m.Voice().All("panel.overall"), Reviewers: reviewers}
	r.PerProgramme = min(perProgramme, len(reviewers))
	r.Spoken = m.Spoken()
	for _, step := range m.Edition().Scale {
		r.Levels = append(r.Levels, append([]string{step.Name}, step.Value.All()...))
	}
	sorted, err := byID(markings)
	if err != nil {
		return nil, err
	}
	var levels []int
	for _, marking := range sorted {
		programme := planned(marking)
		r.Programmes = append(r.Programmes, programme)
		levels = append(levels, len(programme.Asked))
	}
	for i, chosen := range Assign(levels, len(reviewers), r.PerProgramme) {
		for _, reviewer := range chosen {
			r.Programmes[i].Reviewers = append(r.Programmes[i].Reviewers, reviewers[reviewer])
		}
	}
	return r, r.identify()
}

// IsSound reports whether a round that was read is as it was planned: its id is that of what stands in it.
func (r *Round) IsSound() bool {
	planned := *r
	return planned.identify() == nil && planned.ID == r.ID && len(r.Programmes) > 0
}
