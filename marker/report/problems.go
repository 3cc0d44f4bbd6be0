package report

import (
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

var problemColumns = []string{"workbook", "sheet", "cell", "code", "message"}

// problems writes one row a problem: those of each programme, then the programmes that were met again.
type problems struct{ *table }

func newProblems(t Target) (Writer, error) {
	table, err := newTable(t.Folder, "problems.csv", problemColumns)
	return &problems{table}, err
}

func (p *problems) Write(a *marker.Assessment) error {
	for _, problem := range a.Problems {
		if err := p.row(a.Source.Workbook, problem); err != nil {
			return err
		}
	}
	return nil
}

func (p *problems) row(workbook string, problem marker.ProblemNote) error {
	sheet, cell := place(problem.Cell)
	return p.write(workbook, sheet, cell, problem.Code, problem.Message)
}

func (p *problems) Close(all *portfolio.Portfolio) error {
	for _, again := range all.Repeated() {
		if err := p.row(again.Workbook, again.Problem); err != nil {
			return err
		}
	}
	return p.close()
}

// place tells a cell's sheet and the cell within it; what is no cell is a sheet, or nothing.
func place(text string) (sheet, cell string) {
	if c, ok := fact.ParseCell(text); ok {
		return c.Sheet, c.Local()
	}
	if quoted, ok := strings.CutPrefix(text, "'"); ok && strings.HasSuffix(quoted, "'") {
		return strings.ReplaceAll(strings.TrimSuffix(quoted, "'"), "''", "'"), ""
	}
	return text, ""
}
