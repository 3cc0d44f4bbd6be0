package report

import "github.com/xuri/excelize/v2"

// layout puts on a sheet, among its parts, what other reports say in words: which programmes were taken, what is not counted,
// rates of exchange, what changed.
func (w *workbook) layout(sheet *sheet, view View) {
	for _, block := range view {
		switch b := block.(type) {
		case Heading:
			sheet.part(b.Text, "")
		case Paragraph:
			sheet.sentence(w.labelled(b.Label, b.Text))
		case List:
			for _, item := range b.Items {
				sheet.sentence(w.labelled(item.Label, item.Text))
			}
		case Table:
			w.layoutTable(sheet, b.filled())
		}
	}
}

func (w *workbook) layoutTable(sheet *sheet, t Table) {
	fields := make([]field, len(t.Columns))
	for i, column := range t.Columns {
		fields[i] = field{title: column.Title, style: sheet.fields[min(i, len(sheet.fields)-1)].style}
		if column.Number {
			fields[i].style = w.styles.count
		}
	}
	var rows [][]any
	for _, row := range t.Rows {
		values := make([]any, len(row))
		for i, entry := range row {
			values[i] = excelize.Cell{StyleID: fields[i].style, Value: entry.Text}
		}
		rows = append(rows, values)
	}
	sheet.block(fields, rows)
}

func (w *workbook) labelled(label, text string) string {
	if label == "" {
		return text
	}
	return label + w.Say("reports.colon") + " " + text
}
