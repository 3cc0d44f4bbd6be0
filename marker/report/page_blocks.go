package report

import "strconv"

// encodedView writes a view as the script of a page reads it: each block an array that begins with what it is. Texts are one
// line, without what steers the text around them.
func encodedView(view View) []any {
	all := make([]any, len(view))
	for i, block := range view {
		all[i] = encodedBlock(block)
	}
	return all
}

func encodedBlock(block Block) []any {
	switch b := block.(type) {
	case Heading:
		return []any{"heading", strconv.Itoa(b.Depth), oneLine(b.Text)}
	case Paragraph:
		return []any{"paragraph", oneLine(b.Label), oneLine(b.Text), b.Strong}
	case Table:
		return []any{"table", encodedColumns(b.Columns), encodedRows(b.Rows)}
	case List:
		return []any{"list", b.Numbered, encodedItems(b.Items)}
	case Findings:
		return []any{"findings", encodedFindings(b)}
	case Verbatim:
		return []any{"paragraph", "", oneLine(b.Text), false}
	}
	return []any{}
}

func encodedColumns(columns []Column) []any {
	all := make([]any, len(columns))
	for i, column := range columns {
		all[i] = []any{oneLine(column.Title), column.Number}
	}
	return all
}

func encodedRows(rows [][]Entry) []any {
	all := make([]any, len(rows))
	for i, row := range rows {
		entries := make([]any, len(row))
		for k, entry := range row {
			entries[k] = oneLine(entry.Text)
		}
		all[i] = entries
	}
	return all
}

func encodedFindings(f Findings) []any {
	all := make([]any, len(f.Rows))
	for i, row := range f.Rows {
		items := make([]Item, len(row.Items))
		for k, placed := range row.Items {
			items[k] = placed.Item
		}
		all[i] = []any{oneLine(row.Criterion), oneLine(row.Question), oneLine(row.Level), encodedItems(items)}
	}
	return all
}

// encodedItems leaves out what an item does not have at its end.
func encodedItems(items []Item) []any {
	all := make([]any, len(items))
	for i, item := range items {
		cells := make([]any, len(item.Cells))
		for k, cell := range item.Cells {
			cells[k] = oneLine(cell)
		}
		fields := []any{oneLine(item.Label), oneLine(item.Text), cells, oneLine(item.More), encodedItems(item.Items)}
		all[i] = fields[:item.said()]
	}
	return all
}

// said is how many of an item's fields there are up to the last that says something.
func (i Item) said() int {
	switch {
	case len(i.Items) > 0:
		return 5
	case i.More != "":
		return 4
	case len(i.Cells) > 0:
		return 3
	}
	return 2
}
