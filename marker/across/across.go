// Package across looks at what several programmes say alike. What it finds needs the whole portfolio, so it stands in no
// assessment and changes no score: a programme is judged by its own evidence alone.
package across

import (
	"cmp"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/shingle"
)

// Portfolio gathers the free text of programmes, one after another. Of each different text it keeps the words once, and of
// every cell that holds it the place.
type Portfolio struct {
	programmes []programme
	ids        map[string]bool
	texts      map[string]*held
}

// programme is one that was added.
type programme struct {
	id     string
	source marker.Source
}

// held is a text and where it stands.
type held struct {
	text   shingle.Text
	places []place
}

// place is a cell of a programme, by its index.
type place struct {
	programme int
	cell      fact.Cell
}

// New is an empty portfolio.
func New() *Portfolio {
	return &Portfolio{ids: map[string]bool{}, texts: map[string]*held{}}
}

// Add takes the free text of one programme. A programme that is met again with the same evidence must not be added.
func (p *Portfolio) Add(id string, source marker.Source, prose []marker.Prose) {
	number := len(p.programmes)
	p.programmes = append(p.programmes, programme{id, source})
	p.ids[id] = true
	for _, one := range prose {
		if !one.Text.Comparable() {
			continue
		}
		h := p.texts[one.Key]
		if h == nil {
			h = &held{text: one.Text}
			p.texts[one.Key] = h
		} else if one.Text.String() < h.text.String() {
			h.text = one.Text // the same words in other letters: which of them is quoted must not depend on who came first
		}
		h.places = append(h.places, place{number, one.Cell})
	}
}

// Len is how many programmes were added; versions of one programme count once.
func (p *Portfolio) Len() int { return len(p.ids) }

// less orders places by programme, workbook, row of the register, and cell: an order that no argument and no worker changes.
func (p *Portfolio) less(a, b place) int {
	one, other := p.programmes[a.programme], p.programmes[b.programme]
	return cmp.Or(
		cmp.Compare(one.id, other.id), cmp.Compare(one.source.Workbook, other.source.Workbook), cmp.Compare(row(one.source), row(other.source)),
		cmp.Compare(a.cell.Sheet, b.cell.Sheet), cmp.Compare(a.cell.Row, b.cell.Row), cmp.Compare(a.cell.Col, b.cell.Col),
	)
}

func row(source marker.Source) int {
	if source.Row == nil {
		return 0
	}
	return *source.Row
}

// inOrder are the texts by the letters they are compared by.
func (p *Portfolio) inOrder() []*held {
	keys := make([]string, 0, len(p.texts))
	for key := range p.texts {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	all := make([]*held, len(keys))
	for i, key := range keys {
		all[i] = p.texts[key]
	}
	return all
}
