package workbook

import (
	"path"
	"strings"
)

// outline is what a workbook says of itself: its sheets and the parts that hold them.
type outline struct {
	date1904 bool
	strings  string // the part of the shared strings; "" where there is none
	sheets   []sheetPart
	names    []definedName
}

// sheetPart is one sheet of the outline. Kind is worksheet, chartsheet, dialogsheet or xlMacrosheet; "" where the
// workbook does not say where the sheet is.
type sheetPart struct {
	name, kind, part string
	hidden           bool
}

// definedName is a formula that has a name of its own.
type definedName struct {
	Name    string `xml:"name,attr"`
	Formula string `xml:",chardata"`
}

type workbookXML struct {
	Properties struct {
		Date1904 string `xml:"date1904,attr"`
	} `xml:"workbookPr"`
	Sheets []struct {
		Name     string `xml:"name,attr"`
		State    string `xml:"state,attr"`
		Relation string `xml:"id,attr"`
	} `xml:"sheets>sheet"`
	Names []definedName `xml:"definedNames>definedName"`
}

type relationsXML struct {
	Relations []struct {
		ID     string `xml:"Id,attr"`
		Type   string `xml:"Type,attr"`
		Target string `xml:"Target,attr"`
	} `xml:"Relationship"`
}

// readOutline reads the part that names the sheets, and the relations that say where each of them is.
func readOutline(a *archive) (outline, error) {
	var book workbookXML
	if err := a.decode(a.main, &book); err != nil {
		return outline{}, err
	}
	relations := a.relations(a.main)
	o := outline{date1904: isTrue(book.Properties.Date1904), names: book.Names, strings: relations.ofKind("sharedStrings")}
	for _, s := range book.Sheets {
		r := relations.named(s.Relation)
		o.sheets = append(o.sheets, sheetPart{s.Name, r.kind, r.part, s.State == "hidden" || s.State == "veryHidden"})
	}
	if o.strings == "" && a.has("xl/sharedStrings.xml") {
		o.strings = "xl/sharedStrings.xml"
	}
	return o, nil
}

// mainPart is the part that the package calls its document: xl/workbook.xml, unless the program that wrote it differs.
func (a *archive) mainPart() string {
	if part := a.relations("").ofKind("officeDocument"); a.has(part) {
		return part
	}
	return "xl/workbook.xml"
}

// relation is where a part points to: by which name, what kind of thing, and in which part.
type relation struct{ id, kind, part string }

type relations []relation

// ofKind gives the part of the first relation of a kind, or "".
func (all relations) ofKind(kind string) string {
	for _, r := range all {
		if r.kind == kind {
			return r.part
		}
	}
	return ""
}

// named gives the relation of an id; the zero relation where there is none.
func (all relations) named(id string) relation {
	for _, r := range all {
		if r.id == id {
			return r
		}
	}
	return relation{}
}

// relations gives the relations of a part; none where they are not given or cannot be read.
func (a *archive) relations(part string) relations {
	folder, file := path.Split(part)
	var read relationsXML
	if err := a.decode(folder+"_rels/"+file+".rels", &read); err != nil {
		return nil
	}
	var all relations
	for _, r := range read.Relations {
		target := strings.ReplaceAll(r.Target, `\`, "/")
		if !strings.HasPrefix(target, "/") {
			target = folder + target
		}
		all = append(all, relation{r.ID, path.Base(r.Type), target})
	}
	return all
}

// isTrue reads a yes or no of XML.
func isTrue(value string) bool { return value == "1" || value == "true" }
