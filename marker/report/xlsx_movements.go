package report

import (
	"github.com/xuri/excelize/v2"

	"locmark/marker/portfolio"
)

// summaryMovements is a table an edition: how many programmes went from which level to which. Levels that stayed are in bold.
func (w *workbook) summaryMovements(sheet *sheet, c *portfolio.Comparison, editions []sides) {
	for _, m := range c.Movements {
		g := w.grid(c, m)
		fields := []field{{w.Say("asked.movement_corner"), 0, w.styles.wrapped}}
		for _, name := range g.columns {
			fields = append(fields, field{name, 0, w.styles.count})
		}
		var rows [][]any
		for i, name := range g.rows {
			row := []any{name}
			for to, n := range g.counts[i] {
				if row = append(row, n); i == to && i < m.NoLevel() {
					row[to+1] = excelize.Cell{StyleID: w.styles.kept, Value: n}
				}
			}
			rows = append(rows, row)
		}
		sheet.add()
		sheet.sentence(w.movementTitle(m, editions) + ". " + w.Say("sheets.kept_level"))
		sheet.block(fields, rows)
	}
}
