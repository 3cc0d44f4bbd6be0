package report

import (
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

var problemColumns = []string{"workbook", "sheet", "cell", "code", "message"}

// problems writes one row a problem of a workbook: those of each programme, then what the portfolio alone shows: programmes that were
// met again, and donors that are nearly another.
type problems struct {
	*table
	once  once
	voice marker.Voice
	told  map[string]bool // of donors: what was said of a workbook
}

func newProblems(t Target) (Writer, error) {
	table, err := newTable(t.Folder, "problems.csv", problemColumns)
	return &problems{table: table, voice: t.Voice, told: map[string]bool{}}, err
}

func (p *problems) Write(a *marker.Assessment) error {
	for _, problem := range a.Problems {
		if err := p.row(a.Source.Workbook, problem); err != nil {
			return err
		}
		if problem.Code == marker.DonorDoubtful {
			p.told[a.Source.Workbook+"\n"+problem.Message] = true
		}
	}
	return nil
}

func (p *problems) row(workbook string, problem marker.ProblemNote) error {
	if !p.once.first(workbook, problem) {
		return nil
	}
	sheet, cell := place(problem.Cell)
	return p.write(workbook, sheet, cell, problem.Code, problem.Message)
}

func (p *problems) Close(all *portfolio.Portfolio) error {
	for _, notice := range all.Notices() {
		if err := p.row(notice.Workbook, notice.Problem); err != nil {
			return err
		}
	}
	for _, again := range all.Repeated() {
		if err := p.row(again.Workbook, again.Problem); err != nil {
			return err
		}
	}
	for _, donor := range all.DoubtfulDonors() {
		problem := marker.DoubtfulDonor(p.voice, donor.Cell, donor.Written, donor.Meant)
		if p.told[donor.Workbook+"\n"+problem.Message] {
			continue
		}
		if err := p.row(donor.Workbook, problem); err != nil {
			return err
		}
	}
	return p.close()
}

// once tells what several programmes of a workbook have in common, such as a sheet that is missing for all of them, from
// what is new. Programmes come workbook by workbook, so it only remembers one.
type once struct {
	workbook string
	told     map[marker.ProblemNote]bool
}

func (o *once) first(workbook string, problem marker.ProblemNote) bool {
	if o.told == nil || o.workbook != workbook {
		o.workbook, o.told = workbook, map[marker.ProblemNote]bool{}
	}
	if o.told[problem] {
		return false
	}
	o.told[problem] = true
	return true
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
