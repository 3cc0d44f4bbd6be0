package report

import (
	"io"
	"strings"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// layout writes a view in one format.
type layout func(io.Writer, View, marker.Voice) error

// documents writes a page on the portfolio and a justification of each programme, all in one layout. The ending of their names
// says which.
type documents struct {
	Target
	ending string
	lay    layout
}

func newMarkdown(t Target) (Writer, error) { return &documents{t, ".md", WriteMarkdown}, nil }
func newDOCX(t Target) (Writer, error)     { return &documents{t, ".docx", WriteDOCX}, nil }

func (p *documents) Write(a *marker.Assessment) error {
	return p.file(p.named(a.Justification), Justification(a, p.Voice))
}

func (p *documents) Close(all *portfolio.Portfolio) error {
	return p.file("portfolio"+p.ending, p.linked(Portfolio(all, p.Target)))
}

// named is the name of a justification in this layout: the record knows them by their Markdown.
func (p *documents) named(justification string) string {
	if name, ok := strings.CutSuffix(justification, ".md"); ok {
		return name + p.ending
	}
	return justification
}

// linked leads the tables of a view to the justifications of this layout.
func (p *documents) linked(view View) View {
	for _, block := range view {
		table, ok := block.(Table)
		if !ok {
			continue
		}
		for _, row := range table.Rows {
			for i := range row {
				row[i].Link = p.named(row[i].Link)
			}
		}
	}
	return view
}

func (p *documents) file(name string, view View) error {
	file, err := p.Folder.Create(name)
	if err != nil {
		return err
	}
	if err := p.lay(file, view, p.Voice); err != nil {
		return err
	}
	return file.Close()
}
