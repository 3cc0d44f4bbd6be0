package report

import "strings"

// widest is how many columns fit a telephone, whatever their words; a table of more scrolls within its own frame.
const widest = 2

// table writes a table whose first column names its rows.
func (p *htmlPage) table(t Table) {
	scrolls := len(t.Columns) > widest
	if scrolls { // a frame that scrolls must be within reach of the keyboard, and have a name
		p.put("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"", escaped(p.heading), "\">\n")
	}
	p.put("<table>\n<thead>\n<tr>")
	for _, column := range t.Columns {
		p.put("<th scope=\"col\"", aligned(column), ">", escaped(column.Title), "</th>")
	}
	p.put("</tr>\n</thead>\n<tbody>\n")
	for _, row := range t.Rows {
		p.row(t.Columns, row)
	}
	p.put("</tbody>\n</table>\n")
	if scrolls {
		p.put("</div>\n")
	}
}

func (p *htmlPage) row(columns []Column, row []Entry) {
	p.put("<tr>")
	for i, entry := range row {
		open, end := "<td", "</td>"
		if i == 0 && entry.Text != "" { // a header must say something; the rows of other currencies go on from the one above
			open, end = "<th scope=\"row\"", "</th>"
		}
		p.put(open, entry.class(columns[i]), ">", entry.html(), end)
	}
	p.put("</tr>\n")
}

func aligned(column Column) string { return Entry{}.class(column) }

// class is how an entry looks in a column.
func (e Entry) class(column Column) string {
	var looks []string
	if column.Number {
		looks = append(looks, "number")
	}
	if e.Shade > 0 {
		looks = append(looks, "shade"+number(e.Shade))
	}
	if e.Framed {
		looks = append(looks, "framed")
	}
	if len(looks) == 0 {
		return ""
	}
	return " class=\"" + strings.Join(looks, " ") + "\""
}

func (e Entry) html() string {
	if e.Link == "" {
		return escaped(e.Text)
	}
	return "<a href=\"" + escaped(reference(e.Link)) + "\">" + escaped(e.Text) + "</a>"
}

// findings writes the table of findings. On a telephone its rows are laid out below each other, by which browsers forget
// that it is a table: the roles say so again.
func (p *htmlPage) findings(f Findings) {
	p.put("<table class=\"findings\" role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">")
	for _, title := range f.Columns {
		p.put("<th scope=\"col\" role=\"columnheader\">", escaped(title), "</th>")
	}
	p.put("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n")
	for _, row := range f.Rows {
		p.put("<tr role=\"row\"", height(f.tall(row)), ">\n")
		for i, items := range f.cells(row) {
			open, end := "<td role=\"cell\"", "</td>\n"
			if i == criterionColumn {
				open, end = "<th scope=\"row\" role=\"rowheader\"", "</th>\n"
			}
			p.put(open, " data-label=\"", escaped(f.Columns[i]), "\">")
			p.cell(items)
			p.put(end)
		}
		p.put("</tr>\n")
	}
	p.put("</tbody>\n</table>\n")
}

// height marks a row that may be broken by the end of a printed page.
func height(tall bool) string {
	if tall {
		return " class=\"tall\""
	}
	return ""
}

// cell writes the items of a cell below each other, and those within them as lists.
func (p *htmlPage) cell(items []Item) {
	for _, item := range items {
		p.put("<p>", p.said(item), "</p>")
		p.items(item.Items)
	}
}
