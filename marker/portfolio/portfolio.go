// Package portfolio adds many assessments up into one summary an edition. It reads assessments and nothing else, keeps
// only what a summary needs (a few hundred bytes a programme), and never adds what belongs to different editions.
package portfolio

import (
	"cmp"
	"slices"

	"locmark/marker"
)

// Portfolio gathers assessments, one after another.
type Portfolio struct {
	asked     Options
	editions  map[editionKey]*edition
	notScored []NotScored
	repeated  []Repeated
	notices   []Notice
	passed    []Row // that are not in the slice, for a comparison
	donors    metDonors
}

// NotScored is a programme, or a whole workbook, that got no score, and why.
type NotScored struct {
	ID            string
	Title         string
	Workbook      string
	Row           *int
	Justification string
	Because       string
}

// Repeated is a programme that was met again with the same evidence, and counted once.
type Repeated struct {
	marker.Source
	Problem marker.ProblemNote
}

// Notice is what is wrong with results that are put together, beside what their programmes have wrong. Workbook is "" where no one
// workbook is concerned.
type Notice struct {
	Workbook string
	Problem  marker.ProblemNote
}

type editionKey struct{ id, version, sha256 string }

func keyOf(e marker.EditionRef) editionKey { return editionKey{e.ID, e.Version, e.SHA256} }

// Options are what is asked of a portfolio beside its sums; the zero Options ask for nothing more.
type Options struct {
	Selection  *Selection        // which programmes were taken; nil where all are. Who adds programmes asks it
	Within     []string          // how the results that are put together were selected themselves, where they were
	OtherRates bool              // results that are put together were shown in USD by other rates than Rates, or by some where there are none
	GroupBy    []string          // fields to group by, all at once
	Titles     map[string]string // what the fields of GroupBy are called where no programme says, in the report's language
	Previous   *Portfolio        // earlier results to compare with, or nil
	Rates      *Rates            // what money is converted to USD by; nil where each currency stays as it is
}

// New is an empty portfolio.
func New(asked Options) *Portfolio {
	return &Portfolio{asked: asked, editions: map[editionKey]*edition{}}
}

// Within is how the results that were put together were selected themselves; nil where they were not.
func (p *Portfolio) Within() []string { return p.asked.Within }

// OtherRates reports whether results that were put together were shown in USD by other rates, or by some where there are none now.
func (p *Portfolio) OtherRates() bool { return p.asked.OtherRates }

// HasRates reports whether money is converted to USD.
func (p *Portfolio) HasRates() bool { return p.asked.Rates != nil }

// Selection is which programmes were taken, or nil where all are.
func (p *Portfolio) Selection() *Selection { return p.asked.Selection }

// Add counts one programme.
func (p *Portfolio) Add(a *marker.Assessment) {
	if a.Status == marker.NotScored {
		p.notScored = append(p.notScored, NotScored{
			ID: a.Programme.ID, Title: a.Programme.Title, Workbook: a.Source.Workbook, Row: a.Source.Row,
			Justification: a.Justification, Because: a.Because,
		})
		return
	}
	key := keyOf(a.Edition)
	if p.editions[key] == nil {
		p.editions[key] = p.asked.edition(a)
	}
	p.editions[key].add(a)
	p.donors.add(a)
}

// Pass notes a programme that is scored and not in the slice: it is in no sum, and a comparison knows that it is there.
func (p *Portfolio) Pass(a *marker.Assessment) {
	if a.Status == marker.NotScored {
		return
	}
	shown := *a
	shown.Financing = p.asked.Rates.InUSD(a.Financing)
	p.passed = append(p.passed, newRow(&shown, ""))
}

// Repeat notes a programme that is left out because it was there before with the same evidence.
func (p *Portfolio) Repeat(source marker.Source, problem marker.ProblemNote) {
	p.repeated = append(p.repeated, Repeated{source, problem})
}

// Notice takes note of what is wrong with results that are put together.
func (p *Portfolio) Notice(workbook string, problem marker.ProblemNote) {
	p.notices = append(p.notices, Notice{workbook, problem})
}

// Notices lists what is wrong with results that are put together, in the order it was found.
func (p *Portfolio) Notices() []Notice { return p.notices }

// NotScored lists what got no score, in the order it was added.
func (p *Portfolio) NotScored() []NotScored { return p.notScored }

// Repeated lists what was met again, in the order it was met.
func (p *Portfolio) Repeated() []Repeated { return p.repeated }

// Summaries gives one summary an edition, in the order of ids, versions and hashes. Programmes stand in the order they
// were added.
func (p *Portfolio) Summaries() []Summary {
	summaries := make([]Summary, 0, len(p.editions))
	for _, e := range p.editions {
		summaries = append(summaries, e.summary())
	}
	slices.SortFunc(summaries, func(a, b Summary) int {
		return cmp.Or(
			cmp.Compare(a.Edition.ID, b.Edition.ID),
			cmp.Compare(a.Edition.Version, b.Edition.Version),
			cmp.Compare(a.Edition.SHA256, b.Edition.SHA256),
		)
	})
	return summaries
}
