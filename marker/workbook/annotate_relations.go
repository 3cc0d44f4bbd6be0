package workbook

import (
	"strings"
)

const (
	packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
	officeSpace      = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	mainSpace        = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	declaration      = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	contentTypes     = "[Content_Types].xml"
)

// The content types of the parts that are added.
const (
	sheetType    = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
	commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
	stylesType   = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
	drawingType  = "application/vnd.openxmlformats-officedocument.vmlDrawing"
)

// relate adds a relation of a kind from one part to another, and gives its id.
func (p *parcel) relate(from, kind, to string) (string, error) {
	id := "rIdLocmark" + strings.ToUpper(kind[:1]) + kind[1:]
	relation := `Relationship Id="` + id + `" Type="` + officeSpace + "/" + kind + `" Target="/` + quoteXML(to) + `"/>`
	part := relationsPart(from)
	if !p.holds(part) {
		p.write(part, []byte(declaration+`<Relationships xmlns="`+packageRelations+`"><`+relation+`</Relationships>`))
		return id, nil
	}
	return id, p.append(part, "Relationships", func(prefix string) string { return "<" + prefix + relation })
}

// declare says of what type a part is that was added.
func (p *parcel) declare(part, contentType string) error {
	return p.append(contentTypes, "Types", func(prefix string) string {
		return "<" + prefix + `Override PartName="/` + quoteXML(part) + `" ContentType="` + contentType + `"/>`
	})
}

// append puts an element at the end of the outermost element of a part.
func (p *parcel) append(part, root string, element func(prefix string) string) error {
	return p.change(part, func(data []byte, e *edits) error {
		err := scan(data, func(t tag) {
			if t.depth == 1 && t.ends && t.name == root {
				e.within(data, t, element(t.prefix))
			}
		})
		if err == nil && len(*e) != 1 {
			err = errMarkup
		}
		return err
	})
}
