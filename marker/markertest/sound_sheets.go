package markertest

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

// The limits of Excel.
const (
	mostInCell       = 32767
	mostInSheetName  = 31
	mostInValidation = 255
	mostLinks        = 65530
	mostStyles       = 64000
)

type soundSheet struct {
	Rows []struct {
		Cells []soundCell `xml:"c"`
	} `xml:"sheetData>row"`
	Links       []struct{} `xml:"hyperlinks>hyperlink"`
	Validations []struct {
		First string `xml:"formula1"`
	} `xml:"dataValidations>dataValidation"`
}

type soundCell struct {
	At      string    `xml:"r,attr"`
	Type    string    `xml:"t,attr"`
	Style   int       `xml:"s,attr"`
	Formula *string   `xml:"f"`
	Value   *string   `xml:"v"`
	Inline  soundText `xml:"is"`
}

type soundText struct {
	Text string   `xml:"t"`
	Runs []string `xml:"r>t"`
}

func (s soundText) all() string { return s.Text + strings.Join(s.Runs, "") }

// sheets checks the sheets by name, and what stands in each.
func (b *soundBook) sheets() {
	var book struct {
		Sheets []struct {
			Name string `xml:"name,attr"`
			ID   string `xml:"http://schemas.openxmlformats.org/officeDocument/2006/relationships id,attr"`
		} `xml:"sheets>sheet"`
	}
	b.in("xl/workbook.xml", &book)
	looks := b.looks()
	taken, tables := map[string]bool{}, map[string]bool{}
	for _, sheet := range book.Sheets {
		length := len(utf16.Encode([]rune(sheet.Name)))
		if key := strings.ToLower(sheet.Name); taken[key] || length == 0 || length > mostInSheetName || strings.ContainsAny(sheet.Name, `[]:*?/\`) ||
			strings.HasPrefix(sheet.Name, "'") || strings.HasSuffix(sheet.Name, "'") {
			b.fault("the name of the sheet %q is taken, or not allowed", sheet.Name)
		}
		taken[strings.ToLower(sheet.Name)] = true
		for _, r := range b.relations("xl/workbook.xml") {
			if r.ID == sheet.ID {
				b.tables(r.Target, b.sheet(r.Target, looks), tables)
			}
		}
	}
}

// soundLooks is how many styles and shared texts there are.
type soundLooks struct {
	styles int
	texts  []soundText
}

func (b *soundBook) looks() soundLooks {
	var styles struct {
		Looks []struct{} `xml:"cellXfs>xf"`
	}
	b.in("xl/styles.xml", &styles)
	if len(styles.Looks) > mostStyles {
		b.fault("there are %d styles", len(styles.Looks))
	}
	var shared struct {
		Texts []soundText `xml:"si"`
	}
	if b.parts["xl/sharedStrings.xml"] != nil {
		b.in("xl/sharedStrings.xml", &shared)
	}
	return soundLooks{len(styles.Looks), shared.Texts}
}

// sheet checks one sheet, and gives its texts by cell.
func (b *soundBook) sheet(name string, looks soundLooks) map[string]string {
	var sheet soundSheet
	b.in(name, &sheet)
	if len(sheet.Links) > mostLinks {
		b.fault("%s has %d links", name, len(sheet.Links))
	}
	for _, v := range sheet.Validations {
		if len(utf16.Encode([]rune(v.First))) > mostInValidation {
			b.fault("%s: a list of choices is too long", name)
		}
	}
	texts := map[string]string{}
	for _, row := range sheet.Rows {
		for _, c := range row.Cells {
			text := b.text(name, c, looks)
			if texts[c.At] = text; len(utf16.Encode([]rune(text))) > mostInCell {
				b.fault("%s!%s holds too much text", name, c.At)
			}
			if c.Style < 0 || c.Style >= looks.styles {
				b.fault("%s!%s has a style that is not there", name, c.At)
			}
			if c.Formula != nil && c.Value == nil {
				b.fault("%s!%s is a formula without a value", name, c.At)
			}
		}
	}
	return texts
}

// text is what a cell shows.
func (b *soundBook) text(sheet string, c soundCell, looks soundLooks) string {
	switch {
	case c.Type == "inlineStr":
		return c.Inline.all()
	case c.Value == nil:
		return ""
	case c.Type != "s":
		return *c.Value
	}
	index, err := strconv.Atoi(*c.Value)
	if err != nil || index < 0 || index >= len(looks.texts) {
		b.fault("%s!%s shows a text that is not there", sheet, c.At)
		return ""
	}
	return looks.texts[index].all()
}
