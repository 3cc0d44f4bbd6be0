package report

import "strings"

func (p *htmlPage) list(l List) {
	kind := "ul"
	if l.Numbered {
		kind = "ol"
	}
	p.put("<", kind, ">\n")
	for _, item := range l.Items {
		p.item(item)
	}
	p.put("</", kind, ">\n")
}

// items writes the items within another, where there are any.
func (p *htmlPage) items(items []Item) {
	if len(items) > 0 {
		p.list(List{Items: items})
	}
}

func (p *htmlPage) item(item Item) {
	p.put("<li>", p.said(item))
	p.items(item.Items)
	p.put("</li>\n")
}

// said is an item without those within it: label, text, and cells as code, so that they can be copied into a
// spreadsheet's name box.
func (p *htmlPage) said(item Item) string {
	var cells []string
	for _, cell := range item.Cells {
		cells = append(cells, "<code>"+escaped(cell)+"</code>")
	}
	if item.More != "" {
		cells = append(cells, escaped(item.More))
	}
	rests := strings.Join(cells, ", ")
	said := p.label(item.Label, item.Text+rests) + escaped(item.Text)
	switch {
	case rests == "":
		return said
	case item.Text == "":
		return said + rests
	}
	return said + " (" + rests + ")"
}
