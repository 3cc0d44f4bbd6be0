package workbook

import (
	"path"
	"strconv"
)

// frontPart is the name of the part of our sheet.
const frontPart = "worksheets/locmark.xml"

// putFirst names our sheet before all others. Names that belong to one sheet count sheets from 0, so each moves on by one;
// the workbook opens on ours.
func (p *parcel) putFirst(name string, front []byte) error {
	part := path.Join(path.Dir(p.main), frontPart)
	p.write(part, front)
	if err := p.declare(part, sheetType); err != nil {
		return err
	}
	id, err := p.relate(p.main, "worksheet", part)
	if err != nil {
		return err
	}
	return p.change(p.main, func(data []byte, e *edits) error { return nameSheet(data, e, name, id) })
}

func nameSheet(data []byte, e *edits, name, relation string) error {
	at, highest, prefix := 0, 0, ""
	err := scan(data, func(t tag) {
		switch {
		case !t.begins:
		case t.depth == 2 && t.name == "sheets":
			at, prefix = t.to, t.prefix
		case t.depth == 3 && t.name == "sheet":
			number, _ := strconv.Atoi(attribute(t.attr, "sheetId"))
			highest = max(highest, number)
		case t.name == "definedName" && attribute(t.attr, "localSheetId") != "":
			number, _ := strconv.Atoi(attribute(t.attr, "localSheetId"))
			e.set(data, t, "localSheetId", strconv.Itoa(number+1))
		case t.depth == 3 && t.name == "workbookView":
			view := withoutAttribute(withoutAttribute(string(data[t.from:t.to]), "activeTab"), "firstSheet")
			e.replace(t.from, t.to, view)
		}
	})
	if highest == 0 || highest >= mostSheets {
		return errMarkup
	}
	e.insert(at, "<"+prefix+`sheet xmlns:r="`+officeSpace+`" name="`+quoteXML(name)+`" sheetId="`+strconv.Itoa(highest+1)+`" r:id="`+relation+`"/>`)
	return err
}

// mostSheets is the highest number that a sheet may have.
const mostSheets = 65_534
