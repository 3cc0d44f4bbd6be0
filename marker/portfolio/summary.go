package portfolio

import (
	"slices"

	"locmark/marker"
)

// Summary is all programmes of one edition, added up.
type Summary struct {
	Edition    marker.EditionRef
	CannotSee  []string // what the edition cannot see, in the report's language
	Languages  []string // that the records are written in, each once, sorted: their sentences stay so
	Tally      Tally
	Evidence   Evidence
	Self       SelfAssessment
	Groupings  []Grouping
	Criteria   []Criterion // in the order of the edition
	Flags      []Flag      // in the order of their codes
	Dimensions []Dimension // in the order of the edition
	Rows       []Row       // one a programme

	Years         []YearMoney
	Donors        []DonorMoney // in the order of their names, those that are not said last
	NotAttributed []Money      // of programmes without a contribution that can be read
	DAC           []Group      // by DAC code, those without a level last; nil where the edition has no map to codes
	Uncounted     Uncounted
	Conversion    *Conversion // nil where no rates were given
}

// Evidence counts findings: how many of those that apply could be assessed, and how many programmes have them all.
type Evidence struct {
	Applicable int
	Assessed   int
	Complete   int // programmes in which every criterion that applies is assessed
}

// SelfAssessment counts programmes by how their own level stands to the computed one.
type SelfAssessment struct{ Higher, Equal, Lower, None int }

// Given reports whether any programme assessed itself. Those of a form that does not ask for it never do.
func (s SelfAssessment) Given() bool { return s.Higher+s.Equal+s.Lower > 0 }

// Dimension names one dimension of the edition.
type Dimension struct{ ID, Title string }

// Flag counts the programmes in which a flag of this code was raised.
type Flag struct {
	Code       string
	Severity   string
	Programmes int
}

// edition gathers the programmes of one edition.
type edition struct {
	Summary
	groupings []*grouping
	crossing  *crossing // the first of the groupings, where one was asked for
	accounts  *accounts
	criteria  map[string]*Criterion
	flags     map[string]*Flag
}

func (o Options) edition(a *marker.Assessment) *edition {
	e := &edition{criteria: map[string]*Criterion{}, flags: map[string]*Flag{}}
	e.Edition, e.CannotSee = a.Edition, a.CannotSee
	e.accounts = newAccounts(a.Edition, o.Rates)
	for _, d := range a.Dimensions {
		e.Dimensions = append(e.Dimensions, Dimension{d.ID, d.Title})
	}
	if len(o.GroupBy) > 0 {
		e.crossing = newCrossing(o)
		crossed := newGrouping(e.crossing.way())
		crossed.names = e.crossing.names
		e.groupings = append(e.groupings, crossed)
	}
	for _, way := range ways {
		e.groupings = append(e.groupings, newGrouping(way))
	}
	return e
}

func (e *edition) add(a *marker.Assessment) {
	a, written := e.accounts.converted(a)
	e.accounts.add(a)
	e.Tally.add(a)
	for _, g := range e.groupings {
		g.add(a)
	}
	if a.Language != "" && !slices.Contains(e.Languages, a.Language) {
		e.Languages = append(e.Languages, a.Language)
	}
	e.addEvidence(a)
	e.Self.add(a)
	for i := range a.Criteria {
		e.criterion(&a.Criteria[i]).add(&a.Criteria[i], a.Programme.ID)
	}
	e.addFlags(a.Flags)
	e.Rows = append(e.Rows, newRow(a, written))
}

func (e *edition) addEvidence(a *marker.Assessment) {
	complete := true
	for _, f := range a.Criteria {
		switch f.Status {
		case marker.Assessed:
			e.Evidence.Applicable++
			e.Evidence.Assessed++
		case marker.NotEvidenced:
			e.Evidence.Applicable++
			complete = false
		}
	}
	if complete {
		e.Evidence.Complete++
	}
}

func (s *SelfAssessment) add(a *marker.Assessment) {
	switch {
	case a.SelfLevel == nil || a.Level == nil:
		s.None++
	case *a.SelfLevel > *a.Level:
		s.Higher++
	case *a.SelfLevel < *a.Level:
		s.Lower++
	default:
		s.Equal++
	}
}

// addFlags counts a code once a programme, however often it was raised there.
func (e *edition) addFlags(flags []marker.Flag) {
	for i, flag := range flags {
		if slices.ContainsFunc(flags[:i], func(f marker.Flag) bool { return f.Code == flag.Code }) {
			continue
		}
		if e.flags[flag.Code] == nil {
			e.flags[flag.Code] = &Flag{Code: flag.Code, Severity: flag.Severity}
		}
		e.flags[flag.Code].Programmes++
	}
}

func (e *edition) summary() Summary {
	s := e.Summary
	s.Languages = slices.Sorted(slices.Values(s.Languages))
	s.Tally = s.Tally.sorted()
	e.accounts.sumUp(&s)
	for _, g := range e.groupings {
		s.Groupings = append(s.Groupings, g.sorted())
	}
	s.countSetAside()
	if e.crossing != nil {
		s.Groupings[0].Titles = e.crossing.titled()
	}
	for _, code := range sortedKeys(e.flags) {
		s.Flags = append(s.Flags, *e.flags[code])
	}
	for _, id := range sortedKeys(e.criteria) {
		s.Criteria = append(s.Criteria, *e.criteria[id])
	}
	s.Rows = slices.Clone(s.Rows)
	return s
}
