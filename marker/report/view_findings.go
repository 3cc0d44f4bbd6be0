package report

// Findings is what is found by several criteria, in the columns that reviewers of the Fund know: criterion, formulation,
// level, findings and explanation, evidence or means of verification, action. A wide page shows a table, any other a part
// for each criterion (View.narrow).
type Findings struct {
	Columns [findingColumns]string
	Rows    []Found
}

// The columns of Findings.
const (
	criterionColumn = iota
	questionColumn
	levelColumn
	explanationColumn
	evidenceColumn
	actionColumn
	findingColumns
)

// Found is one criterion's row. Heading names the criterion with its level, as a part of its own would be headed.
type Found struct {
	Heading   string
	Criterion string
	Question  string
	Level     string
	Items     []Placed
}

// Placed is an item of a finding, in the order of reading, and the column it stands in where there are columns.
type Placed struct {
	Item
	Column int
}

func (Findings) block() {}

// put adds items to a row, in a column.
func (f *Found) put(column int, items ...Item) {
	for _, item := range items {
		f.Items = append(f.Items, Placed{item, column})
	}
}

// cells are the items of a row, column by column. What names a column already is not named again.
func (f Findings) cells(row Found) [findingColumns][]Item {
	cells := [findingColumns][]Item{
		criterionColumn: {{Label: row.Criterion}}, questionColumn: {{Text: row.Question}}, levelColumn: {{Label: row.Level}},
	}
	for _, placed := range row.Items {
		item := placed.Item
		if item.Label == f.Columns[placed.Column] {
			item.Label = ""
		}
		if !item.silent() {
			cells[placed.Column] = append(cells[placed.Column], item)
		}
	}
	return cells
}

// silent reports an item that says nothing.
func (i Item) silent() bool {
	return i.Label == "" && i.Text == "" && i.More == "" && len(i.Cells) == 0 && len(i.Items) == 0
}

// narrow is the view for a page that is too narrow for a table of findings: a heading and a list for each.
func (v View) narrow() View {
	var narrow View
	for _, block := range v {
		findings, ok := block.(Findings)
		if !ok {
			narrow.add(block)
			continue
		}
		for _, row := range findings.Rows {
			list := List{}
			for _, placed := range row.Items {
				list.Items = append(list.Items, placed.Item)
			}
			narrow.add(Heading{3, row.Heading}, Paragraph{Label: findings.Columns[questionColumn], Text: row.Question}, list)
		}
	}
	return narrow
}
