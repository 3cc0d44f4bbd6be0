package marker

import (
	"locmark/marker/fact"
)

// Marking is one programme marked: the level of every criterion, dimension and of the programme, before any words.
type Marking struct {
	marker    *Marker
	programme *fact.Programme
	stage     string
	things    []things           // by table
	targets   [][][]int32        // by link and row: the rows named
	measures  []measured         // by measure
	judged    map[judgement]bool // texts judged so far
	own       []string           // names of the programme's own countries
	findings  []finding          // by criterion
	levels    []standing         // by dimension
	overall   standing
	guards    []guardResult // that acted on dimensions and the overall level
	problems  []fact.Problem
	steps     stepBook // made so far
	prose     []Prose  // free text, cut when it is first asked for
}

// finding is a criterion's result on its way.
type finding struct {
	status  string
	level   int
	climbed int // the level of the ladder before guards
	guards  []guardResult
}

// standing is the level of a dimension or of the programme; given is false where nothing is left to give one.
type standing struct {
	given    bool
	level    int
	mean     fact.Ratio
	coverage fact.Ratio
}

// guardResult is a guard that acted.
type guardResult struct {
	guard   *guard
	target  string
	cap     *int
	aside   bool
	changed bool
}

// Mark marks one programme. It changes nothing and depends on nothing but the programme and the Marker. The programme must
// have been read into the Marker's form.
func (m *Marker) Mark(programme *fact.Programme) *Marking {
	work := m.start(programme)
	work.finish()
	return work
}

// finish marks a programme of which nothing but measures was looked at.
func (m *Marking) finish() {
	for i := range m.marker.criteria {
		m.findings[i] = m.climb(i)
	}
	m.setAside()
	m.capCriteria()
	m.combine()
}

// Assess marks one programme and writes down why.
func (m *Marker) Assess(programme *fact.Programme) *Assessment {
	return m.Mark(programme).Assessment()
}

func (m *Marker) start(programme *fact.Programme) *Marking {
	work := &Marking{
		marker: m, programme: programme,
		measures: make([]measured, len(m.measures)),
		findings: make([]finding, len(m.criteria)),
		judged:   make(map[judgement]bool),
	}
	work.steps = stepBook{marking: work, made: map[[2]int]*draft{}}
	work.readStage()
	for _, code := range work.field(m.fields.country).Keys {
		work.own = append(work.own, m.lexicon.Reader.CountryNames(code)...)
	}
	work.resolve()
	return work
}

// readStage takes a programme without a stage for a proposal, and says so.
func (m *Marking) readStage() {
	v := m.field(m.marker.fields.stage)
	m.stage = v.Key
	if !v.Given {
		m.stage = defaultStage
		m.problem("STAGE_MISSING", v.Cell)
	}
}

const defaultStage = "proposal"

// problem notes something wrong with the programme.
func (m *Marking) problem(code string, cell fact.Cell, args ...string) {
	m.problems = append(m.problems, fact.Problem{Code: code, Cell: cell, Args: args})
}

// climb goes up a criterion's ladder from below and stops at the first level that is not met.
func (m *Marking) climb(index int) finding {
	c := &m.marker.criteria[index]
	if m.met(&c.applies) != yes {
		return finding{status: NotApplicable}
	}
	level := 0
	for level < len(c.levels) && m.met(&c.levels[level]) == yes {
		level++
	}
	f := finding{status: Assessed, level: level, climbed: level}
	if level == 0 && !m.decided(c.first) {
		f.status = NotEvidenced
	}
	return f
}

// decided reports whether any row that the measures count could be decided.
func (m *Marking) decided(measures []int) bool {
	for _, i := range measures {
		if m.measure(i).decided {
			return true
		}
	}
	return false
}
