// Package marker is the vocabulary and the engine of the Localization Marker: it gives criteria their meaning and marks
// programmes by them.
package marker

import (
	"maps"
	"math/big"
	"slices"
	"sync"

	"locmark/criteria"
	"locmark/marker/actors"
	"locmark/marker/fact"
	"locmark/marker/shingle"
)

// Marker is one edition on its form, ready to mark. It is never changed and may be used by many goroutines.
type Marker struct {
	edition    *criteria.Edition
	form       *Form
	lexicon    Lexicon
	voice      Voice
	measures   []measure
	links      []*link
	described  map[place]*attributeCondition
	criteria   []criterion
	dimensions []dimension
	cuts       []fact.Ratio
	lowestOf   []int // dimensions
	guards     []guard
	overall    []guard
	thresholds []Threshold
	flags      []flagRule
	financing  financing
	ways       []moneyWay
	dac        []int // by level; nil where the edition has no DAC codes
	recipients *link // from a line of the budget to its recipient among the partners; nil without ways
	fields     fields
	prose      map[*Column]bool
	standard   func() shingle.Set // of the form's and the edition's own sentences: much work, and only reports need it
	asked      []int              // fields of the programme that conditions and measures read, in the form's order
	attributes []int              // the columns of partners that are asked of organisations, or described elsewhere
	partners   int                // the table whose rows are organisations, or -1
	echoes     echoes
}

// criterion is a criterion with every name resolved.
type criterion struct {
	source    *criteria.Criterion
	dimension int
	weight    int64      // in a unit that all weights of the edition share
	written   fact.Ratio // the weight as its file gives it
	applies   requirement
	levels    []requirement // levels[0] is what level 1 asks
	guards    []guard
	measures  []int // that its levels name, in order
	first     []int // that level 1 names
	bounds    []bound
}

// dimension is a dimension and its criteria.
type dimension struct {
	id       string
	title    criteria.Text
	criteria []int
}

// Lexicon is what is needed to read and judge text: the word lists, made ready.
type Lexicon struct {
	Reader        *fact.Reader
	Judge         *fact.Judge
	actors        *actors.Types
	organisations map[string]criteria.Text // what those are called that go by different names, by their ids
}

// NewLexicon makes word lists ready.
func NewLexicon(lists *criteria.Lists) Lexicon {
	plain := factLists(lists)
	types, _ := actors.New(lists.Types) // whoever reads workbooks by the lists says what is wrong with them
	lexicon := Lexicon{fact.NewReader(plain), fact.NewJudge(plain), types, map[string]criteria.Text{}}
	for _, o := range lists.Organisations {
		lexicon.organisations[o.Name] = o.Value.Label
	}
	return lexicon
}

// New resolves an edition against its form, and gives a Marker that speaks with the given voice, or every fault of the
// edition with its place.
func New(edition *criteria.Edition, form *Form, lexicon Lexicon, voice Voice) (*Marker, criteria.Faults) {
	c := newCompiler(edition, form, lexicon.Reader)
	m := &Marker{edition: edition, form: form, lexicon: lexicon, voice: voice}
	c.scale()
	c.define()
	c.cycles()
	c.distinct()
	c.measureAll()
	m.dimensions = c.dimensionsOf()
	m.criteria = c.criteriaOf(m.dimensions)
	m.cuts, m.lowestOf = c.overallOf()
	m.guards = c.guards(edition.Guards)
	m.overall = c.guards(edition.Overall.Guards)
	m.flags = c.flagRules()
	m.financing = c.financingOf()
	m.ways, m.recipients = c.ways()
	m.dac = c.dac()
	m.described = c.describedColumns()
	m.measures, m.links = c.measures, c.links
	m.fields, m.partners = fieldsOf(form), c.organisations
	m.prose = c.proseOf(m.fields)
	m.standard = sync.OnceValue(func() shingle.Set { return standardOf(edition, form) })
	m.asked = slices.Sorted(maps.Keys(c.fields))
	m.attributes = c.attributesOf()
	m.echoes = echoesOf(edition, form)
	if len(c.faults) > 0 {
		return nil, c.sorted()
	}
	m.prepareDecisions()
	return m, nil
}

// Form is the form that programmes must be read into.
func (m *Marker) Form() *Form { return m.form }

// Edition is the edition that is marked by.
func (m *Marker) Edition() *criteria.Edition { return m.edition }

// Voice is the voice that assessments are written with.
func (m *Marker) Voice() Voice { return m.voice }

// weights brings decimal weights to whole numbers in one unit, so that means are exact.
func weights(all []fact.Ratio) []int64 {
	unit := big.NewInt(1)
	for _, w := range all {
		den := big.NewInt(w.Den)
		common := new(big.Int).GCD(nil, nil, unit, den)
		unit.Mul(unit, den.Div(den, common))
	}
	whole := make([]int64, len(all))
	for i, w := range all {
		whole[i] = w.Num * (unit.Int64() / w.Den)
	}
	return whole
}
