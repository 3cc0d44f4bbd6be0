package report

import (
	"strconv"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// programmes is one row a programme, of every edition.
func (w *workbook) programmes(summaries []portfolio.Summary, _ *portfolio.Portfolio) error {
	s := w.styles
	fields := []field{
		{w.Say("reports.programme"), 16, s.text},
		{w.Say("reports.title"), 36, s.wrapped},
		{w.Say("reports.country"), 15, s.wrapped},
		{w.Say("reports.stage"), 14, s.text},
		{w.Say("reports.level"), 8, s.centred},
		{w.Say("reports.label"), 14, s.text},
		{w.Say("reports.profile"), 17, s.text},
		{w.Say("reports.at_most"), 9, s.centred},
		{w.Say("reports.self_level"), 11, s.centred},
		{w.Say("reports.coverage"), 11, s.percent[1]},
		{w.Say("reports.currency"), 10, s.text},
		{w.Say("money.all"), 14, s.amount},
		{w.Say("reports.local"), 14, s.amount},
		{w.Say("reports.local_share"), 9, s.percent[1]},
		{w.Say("reports.local_set_aside"), 14, s.amount},
		{w.Say("reports.required"), 14, s.amount},
		{w.Say("reports.lead_agency"), 16, s.text},
		{w.Say("reports.donors"), 20, s.wrapped},
		{w.Say("reports.transitions"), 24, s.wrapped},
		{w.Say("reports.flag_count"), 10, s.count},
		{w.Say("reports.problem_count"), 12, s.count},
		{w.Say("reports.edition"), 20, s.text},
		{w.Say("reports.workbook"), 30, s.link},
		{w.Say("reports.row"), 7, s.count},
	}
	fields = append(fields, w.settledFields()...)
	if w.target.Rank {
		fields = append(fields, field{w.Say("reports.rank"), 8, s.count})
	}
	var rows [][]any
	for i := range summaries {
		for _, row := range w.target.rows(summaries[i]) {
			rows = append(rows, w.programme(row, summaries[i].Edition))
		}
	}
	sheet, err := w.list(w.Say("reports.sheet_programmes"), 1, fields, rows)
	if err != nil {
		return err
	}
	sheet.shadeLevels(longestScale(summaries), w.Say("reports.level"))
	w.printBefore(sheet, w.Say("reports.edition"))
	return sheet.close()
}

func (w *workbook) programme(row portfolio.Row, edition marker.EditionRef) []any {
	p, f, coverage := row.Programme, row.Financing, row.Coverage
	values := []any{
		p.ID, oneLine(p.Title), countries(p), stageName(p), row.Level, label(row.Level, edition.Scale),
		profile(row.Level, row.Dimensions), row.LevelAtMost, row.SelfLevel, w.percentCell(&coverage),
		f.Currency, w.amountCell(f.Total), w.amountCell(f.Local), w.percentCell(f.LocalShare),
		w.amountCell(f.LocalSetAside), w.amountCell(f.Required), p.LeadAgency, listed(p.Donors), listed(p.Transitions), row.Flags, row.Problems, edition.ID + " " + edition.Version,
		w.link(row.Source.Workbook, "", row.Source.Workbook), row.Source.Row,
	}
	values = append(values, settledCells(row.Panel)...)
	switch {
	case !w.target.Rank:
		return values
	case row.Rank == 0:
		return append(values, nil)
	}
	return append(values, row.Rank)
}

func label(level *int, scale []string) string {
	if level == nil || *level < 0 || *level >= len(scale) {
		return ""
	}
	return scale[*level]
}

// criteria counts each criterion over the programmes of its edition.
func (w *workbook) criteria(summaries []portfolio.Summary, _ *portfolio.Portfolio) error {
	s := w.styles
	fields := []field{
		{w.Say("reports.edition"), 14, s.wrapped},
		{w.Say("reports.criterion"), 10, s.text},
		{w.Say("reports.title"), 34, s.wrapped},
		{w.Say("reports.question"), 48, s.wrapped},
	}
	scale := longestScale(summaries)
	for level := range scale {
		fields = append(fields, field{w.Say("reports.level") + " " + strconv.Itoa(level), 9, s.count})
	}
	fields = append(fields,
		field{w.Say("reports.status_not_evidenced"), 14, s.count},
		field{w.Say("reports.status_not_applicable"), 14, s.count},
		field{w.Say("reports.low"), 16, s.count},
		field{w.Say("reports.helps"), 16, s.count},
		field{w.Say("reports.example"), 60, s.wrapped},
	)
	sheet, err := w.open(w.Say("reports.sheet_criteria"), 3, fields...)
	if err != nil {
		return err
	}
	for i := range summaries {
		for _, c := range summaries[i].Criteria {
			sheet.add(w.criterion(c, summaries[i].Edition, scale)...)
		}
	}
	return sheet.close()
}

func (w *workbook) criterion(c portfolio.Criterion, edition marker.EditionRef, scale int) []any {
	values := []any{edition.ID + " " + edition.Version, c.ID, c.Title, c.Question}
	for level := range scale {
		if level < len(c.Levels) {
			values = append(values, c.Levels[level])
		} else {
			values = append(values, nil)
		}
	}
	example := ""
	if c.Steps > 0 {
		example = oneLine(w.example(c.Example))
	}
	return append(values, c.NotEvidenced, c.NotApplicable, c.Low(), c.Steps, example)
}
