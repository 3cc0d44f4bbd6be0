package report

import (
	"cmp"

	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// changes is one row a programme in which something changed, before beside now: who moved is a filter. Without a comparison,
// or where nothing changed, there is no such sheet.
func (w *workbook) changes(_ []portfolio.Summary, all *portfolio.Portfolio) error {
	c := all.Comparison()
	if c == nil || len(c.Changes) == 0 {
		return nil
	}
	name := w.Say("sheets.changes")
	if err := w.insert(name, w.Say("reports.sheet_programmes")); err != nil {
		return err
	}
	editions := editionsOf(c)
	var rows [][]any
	for _, change := range c.Changes {
		rows = append(rows, w.changed(change, w.changeKind(c, change), editions))
	}
	sheet, err := w.list(name, 1, w.changeFields(), rows)
	if err != nil {
		return err
	}
	for _, title := range []string{w.before(w.Say("reports.level")), w.now(w.Say("reports.level"))} {
		sheet.shadeLevels(max(longestScale(c.Before), longestScale(c.Now)), title)
	}
	w.unchanged(sheet, c)
	w.printBefore(sheet, w.Say("reports.edition"))
	return sheet.close()
}

// unchanged says beneath the table how many programmes are not in it, because nothing changed in them.
func (w *workbook) unchanged(sheet *sheet, c *portfolio.Comparison) {
	if c.Same == 0 {
		return
	}
	sheet.endTable()
	sheet.add()
	sheet.sentence(w.Say("sheets.unchanged", "count", w.Count(c.Same)))
}

func (w *workbook) before(what string) string { return w.Say("sheets.before", "what", what) }
func (w *workbook) now(what string) string    { return w.Say("sheets.now", "what", what) }

func (w *workbook) changeFields() []field {
	s := w.styles
	level, total, local, share := w.Say("reports.level"), w.Say("money.all"), w.Say("reports.local"), w.Say("reports.local_share")
	return []field{
		{w.Say("reports.programme"), 16, s.text}, {w.Say("reports.title"), 36, s.wrapped}, {w.Say("sheets.change"), 15, s.wrapped},
		{w.before(level), 9, s.centred}, {w.now(level), 9, s.centred}, {w.Say("sheets.steps"), 12, s.centred},
		{w.Say("asked.criteria_change"), 34, s.wrapped}, {w.Say("reports.currency"), 12, s.text},
		{w.before(total), 14, s.amount}, {w.now(total), 14, s.amount}, {w.before(local), 16, s.amount}, {w.now(local), 16, s.amount},
		{w.before(share), 14, s.percent[1]}, {w.now(share), 14, s.percent[1]},
		{w.Say("reports.edition"), 24, s.text}, {w.Say("reports.workbook"), 30, s.link},
	}
}

// changed is one programme. A side on which it is not there is empty.
func (w *workbook) changed(c portfolio.Change, kind string, editions map[*portfolio.Row]string) []any {
	said := overview{phrases: w.phrases}
	of, before, now := cmp.Or(c.Now, c.Before), side(c.Before), side(c.Now)
	edition := said.moved(editions[cmp.Or(c.Before, c.Now)], editions[of])
	values := []any{of.Programme.ID, oneLine(of.Programme.Title), kind, before.Level, now.Level, nil, said.criteriaChange(c), w.currencies(c)}
	if moved := c.Moved(); moved != 0 {
		values[5] = moved
	}
	for _, sums := range [][2]*fact.Money{{before.Financing.Total, now.Financing.Total}, {before.Financing.Local, now.Financing.Local}} {
		values = append(values, w.amountCell(sums[0]), w.amountCell(sums[1]))
	}
	return append(values, w.percentCell(before.Financing.LocalShare), w.percentCell(now.Financing.LocalShare), edition,
		w.link(of.Source.Workbook, "", of.Source.Workbook))
}

// side is a programme before or now, and nothing known where it is not there.
func side(row *portfolio.Row) portfolio.Row {
	if row == nil {
		return portfolio.Row{}
	}
	return *row
}

// changeKind says in a word to filter by what happened to a programme; the counts of the summary are of these words.
func (w *workbook) changeKind(of *portfolio.Comparison, c portfolio.Change) string {
	switch kind := c.Kind(); kind {
	case portfolio.ChangeNew:
		return w.changeName(newWord(of))
	case portfolio.ChangeGone:
		return w.changeName(goneWord(of))
	default:
		return w.changeName(string(kind))
	}
}

// currencies is the currency of the amounts of a row; both where it changed.
func (w *workbook) currencies(c portfolio.Change) string {
	said := overview{phrases: w.phrases}
	if c.Before == nil || c.Now == nil {
		return w.currency(cmp.Or(c.Now, c.Before).Financing.Currency)
	}
	return said.moved(w.currency(c.Before.Financing.Currency), w.currency(c.Now.Financing.Currency))
}

// editionsOf names the criteria by which each row was scored.
func editionsOf(c *portfolio.Comparison) map[*portfolio.Row]string {
	editions := map[*portfolio.Row]string{}
	for _, change := range c.Changes { // also of those outside the slice, which are in no sums
		for _, row := range []*portfolio.Row{change.Before, change.Now} {
			if row != nil {
				editions[row] = row.EditionName
			}
		}
	}
	all := sidesOf(c)
	for _, both := range all {
		for _, s := range []*portfolio.Summary{both.before, both.now} {
			if s == nil {
				continue
			}
			for i := range s.Rows {
				editions[&s.Rows[i]] = shortNameOf(all, both)
			}
		}
	}
	return editions
}
