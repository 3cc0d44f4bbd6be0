package report

import "slices"

// View is a report as people read it, whatever the format: blocks of plain text in the report's language, without any
// markup. A format only lays them out, and makes safe what its own syntax would mistake for markup.
type View []Block

// Block is a Heading, Paragraph, Table, List, Findings or Verbatim.
type Block interface{ block() }

// Heading begins a part. Depth 1 is the title of the whole.
type Heading struct {
	Depth int
	Text  string
}

// Paragraph is running text, with a label before it where there is one. A strong paragraph stands out.
type Paragraph struct {
	Label  string
	Text   string
	Strong bool
}

// Table has a header and rows of as many entries.
type Table struct {
	Columns []Column
	Rows    [][]Entry
}

// Column is the header of a table's column. Numbers stand to the right.
type Column struct {
	Title  string
	Number bool
}

// Entry is one cell of a table, and the file of ours that it leads to, if any. A page may lay a shade behind a number, from 0 (none)
// to darkest, and frame it; both only repeat what the number and its place say.
type Entry struct {
	Text   string
	Link   string
	Shade  int
	Framed bool
}

// darkest is the shade of the largest number.
const darkest = 4

// List is items, numbered where their order is what people speak of.
type List struct {
	Numbered bool
	Items    []Item
}

// Item is one item of a list: a label, a text, the cells it rests on (and how many more there are), and items of its own.
type Item struct {
	Label string
	Text  string
	Cells []string
	More  string
	Items []Item
}

// Verbatim is lines that stand as they are: a change of files, to be copied.
type Verbatim struct{ Text string }

func (Verbatim) block()  {}
func (Heading) block()   {}
func (Paragraph) block() {}
func (Table) block()     {}
func (List) block()      {}

func (v *View) add(blocks ...Block) { *v = append(*v, blocks...) }

// filled is the table without the columns in which no row says anything.
func (t Table) filled() Table {
	says := func(column int) bool {
		return slices.ContainsFunc(t.Rows, func(row []Entry) bool { return row[column].Text != "" && row[column].Text != unknown })
	}
	kept := Table{Rows: make([][]Entry, len(t.Rows))}
	for i, column := range t.Columns {
		if len(t.Rows) > 0 && !says(i) {
			continue
		}
		kept.Columns = append(kept.Columns, column)
		for k, row := range t.Rows {
			kept.Rows[k] = append(kept.Rows[k], row[i])
		}
	}
	return kept
}

// unknown stands where a number would, if it were known.
const unknown = "–"

func texts(cells ...string) []Entry {
	row := make([]Entry, len(cells))
	for i, cell := range cells {
		row[i].Text = cell
	}
	return row
}

// columns makes headers of texts.
func columns(titles ...string) []Column {
	all := make([]Column, len(titles))
	for i, title := range titles {
		all[i].Title = title
	}
	return all
}

// numbers makes the columns from this one on columns of numbers.
func numbers(from int, columns []Column) []Column {
	for i := from; i < len(columns); i++ {
		columns[i].Number = true
	}
	return columns
}
