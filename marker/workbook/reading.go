package workbook

import (
	"iter"

	"locmark/marker"
	"locmark/marker/fact"
)

// Reading is a workbook understood: its layout, and the way to the facts of its programmes. It holds the raw text of the
// workbook alone; facts are made one programme at a time. One goroutine uses it at a time.
type Reading struct {
	Form     *marker.Form
	Layout   string         // the layout's id
	Problems []fact.Problem // of the workbook as a whole

	book       *Book
	catalog    *Catalog
	candidate  *candidate
	programmes programmes
}

// programmes are the programmes of a workbook in one kind of layout.
type programmes interface {
	count() int
	id(i int) found
	fill(m *maker, i int)
}

// read makes a Reading of a book and the layout chosen for it.
func (c *Catalog) read(book *Book, chosen *candidate) (*Reading, *fact.Problem) {
	r := &Reading{Form: chosen.layout.form, Layout: chosen.layout.id, book: book, catalog: c, candidate: chosen}
	r.Problems = append(r.Problems, book.Problems...)
	r.Problems = append(r.Problems, chosen.problems()...)
	switch {
	case !chosen.layout.rows:
		r.programmes = newProposal(chosen)
	case chosen.layout.export != nil:
		r.programmes = newWorkPlan(chosen)
	case chosen.lists[0].columns[chosen.layout.form.Programme.Column("id")] == 0:
		return nil, &fact.Problem{Code: "REGISTER_WITHOUT_IDS", Sheet: chosen.lists[0].Name}
	default:
		register, problems := newRegister(chosen, c.reader)
		r.programmes, r.Problems = register, append(r.Problems, problems...)
	}
	if r.programmes.count() == 0 {
		return nil, chosen.nothing()
	}
	return r, nil
}

// Count is how many programmes the workbook holds.
func (r *Reading) Count() int { return r.programmes.count() }

// Programmes gives the facts of the programmes in row order, or of those with one id alone ("" for all): written exactly
// so, or where none is, the same but for case and punctuation.
func (r *Reading) Programmes(only string) iter.Seq[*fact.Programme] {
	return func(yield func(*fact.Programme) bool) {
		wanted := r.wanted(only)
		for i := range r.programmes.count() {
			if wanted(i) && !yield(r.programme(i)) {
				return
			}
		}
	}
}

func (r *Reading) programme(i int) *fact.Programme {
	m := &maker{Reading: r, programme: &fact.Programme{
		Form: r.Form.ID, Workbook: r.book.Path, SHA256: r.book.SHA256, Layout: r.Layout,
		Tables: make([][]fact.Row, len(r.Form.Tables)), Sheets: r.candidate.tables.sheets(),
	}}
	r.programmes.fill(m, i)
	m.identify()
	m.currencies()
	return m.programme
}

// stage is the stage of a programme: what its field says, or proposal.
func stage(form *marker.Form, p *fact.Programme) string {
	if i := form.Programme.Column("stage"); i >= 0 && p.Fields[i].Given {
		return p.Fields[i].Key
	}
	return "proposal"
}
