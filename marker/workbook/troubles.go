package workbook

import (
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// problems are what a workbook has wrong with its sheets and headers, whatever its programmes say.
func (c *candidate) problems() []fact.Problem {
	var all []fact.Problem
	for i, sheet := range c.labels {
		if i > 0 {
			all = append(all, sheetTwice(c.labels[0].page, sheet.page))
		}
	}
	if len(c.labels) > 0 {
		all = append(all, headersTwice(c.labels[0].twice)...)
	}
	all = append(all, gridsTwice(c.lists)...)
	for _, grids := range c.tables.found {
		all = append(all, gridsTwice(grids)...)
	}
	for _, p := range c.tables.headless {
		if len(p.Rows) > 0 {
			all = append(all, fact.Problem{Code: "SHEET_WITHOUT_HEADERS", Sheet: p.Name, Args: []string{"sheet", p.Name}})
		}
	}
	return all
}

func gridsTwice(grids []grid) []fact.Problem {
	var all []fact.Problem
	for i := range grids {
		if i == 0 {
			all = headersTwice(grids[0].twice)
		} else {
			all = append(all, sheetTwice(grids[0].page, grids[i].page))
		}
	}
	return all
}

func sheetTwice(read, other *page) fact.Problem {
	return fact.Problem{Code: "SHEET_TWICE", Sheet: other.Name, Args: []string{"read", read.Name, "other", other.Name}}
}

func headersTwice(twice []doubled) []fact.Problem {
	var all []fact.Problem
	for _, d := range twice {
		all = append(all, fact.Problem{Code: "HEADER_TWICE", Cell: d.other, Args: []string{
			"header", d.text, "read", d.first.String(), "other", d.other.String(),
		}})
	}
	return all
}

// nothing says that no programme stands in a workbook whose layout is known.
func (c *candidate) nothing() *fact.Problem {
	if !c.layout.rows {
		return &fact.Problem{Code: "FORM_NOT_FILLED", Args: []string{"layout", c.layout.id}}
	}
	sheet := c.lists[0].Name
	return &fact.Problem{Code: "PROGRAMMES_NONE", Sheet: sheet, Args: []string{"sheet", sheet}}
}

// speaks is the language in which most sheets of the workbook bear the form's own names: in it the workbook is told what
// is missing.
func (l *layout) speaks(pages []*page) string {
	best, most := criteria.Languages[0], 0
	for _, language := range criteria.Languages {
		if n := l.named(language, pages); n > most {
			best, most = language, n
		}
	}
	return best
}

func (l *layout) named(language string, pages []*page) int {
	n := 0
	for _, p := range pages {
		for i := range l.form.Tables {
			if strings.EqualFold(p.Name, l.form.Tables[i].Label.In(language)) {
				n++
			}
		}
	}
	return n
}
