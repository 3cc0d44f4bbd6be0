package workbook

import (
	"slices"
	"strings"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/actors"
	"locmark/marker/fact"
)

// Catalog is everything needed to understand a workbook: forms, layouts and word lists. It is made once, and does not
// change; several goroutines may use it at the same time.
type Catalog struct {
	layouts []*layout
	reader  *fact.Reader
	actors  *actors.Types
}

// NewCatalog makes a catalog of forms, the layouts in YAML, word lists, and a reader of values. The faults are all that the
// layouts and word lists have wrong.
func NewCatalog(forms []*marker.Form, layouts []*criteria.Layout, lists *criteria.Lists, reader *fact.Reader) (*Catalog, criteria.Faults) {
	c := &Catalog{reader: reader}
	var faults criteria.Faults
	for _, form := range forms {
		if !isExported(form.ID, layouts) {
			c.layouts = append(c.layouts, implied(form))
		}
	}
	for _, source := range layouts {
		form, wrong := checkLayout(source, forms)
		if faults = append(faults, wrong...); len(wrong) == 0 {
			c.layouts = append(c.layouts, newLayout(source, form))
		}
	}
	types, wrong := actors.New(lists.Types)
	c.actors, faults = types, append(faults, wrong...)
	rows := newRowWords(lists)
	for _, l := range c.layouts {
		l.rowWords = rows
	}
	return c, faults
}

// isExported reports whether a layout brings headers of its own for a form. Such a form is written by a program; nobody
// fills in a template of it.
func isExported(form string, layouts []*criteria.Layout) bool {
	return slices.ContainsFunc(layouts, func(l *criteria.Layout) bool { return l.Form == form && len(l.Fields) > 0 })
}

// Layouts are the ids of the layouts, in the order in which they are tried.
func (c *Catalog) Layouts() []string {
	ids := make([]string, len(c.layouts))
	for i, l := range c.layouts {
		ids[i] = l.id
	}
	return ids
}

// Understand finds the layout of a book, or lays the one named on it ("" for none), and gives a Reading. A problem is why
// the book could not be understood. Columns that the layout never reads are taken out of the book.
func (c *Catalog) Understand(book *Book, layout string) (*Reading, *fact.Problem) {
	pages := newPages(book)
	chosen, problem := c.choose(book, pages, layout)
	if problem != nil {
		return nil, problem
	}
	return c.read(book, chosen)
}

func (c *Catalog) choose(book *Book, pages []*page, layout string) (*candidate, *fact.Problem) {
	if layout == "" {
		return c.detect(book, pages)
	}
	i := slices.Index(c.Layouts(), layout)
	if i < 0 {
		return nil, &fact.Problem{Code: "LAYOUT_NO_SUCH", Args: []string{"layout", layout, "known", strings.Join(c.Layouts(), ", ")}}
	}
	chosen := c.layouts[i].lay(pages)
	if !chosen.fits {
		return nil, unknownLayout("LAYOUT_DOES_NOT_FIT", book, chosen)
	}
	chosen.language = chosen.layout.speaks(pages)
	return chosen, nil
}
