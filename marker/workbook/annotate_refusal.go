package workbook

import (
	"path"
	"slices"
	"strings"

	"locmark/marker/fact"
)

// The reasons why a workbook has no annotated copy. The last three are said of one sheet, the one before them of the workbook.
const (
	RefusedChanged   = "changed"   // the file is not the one that was scored
	RefusedStrict    = "strict"    // written in the strict kind of the format
	RefusedSigned    = "signed"    // a change would break its signature
	RefusedTracked   = "tracked"   // shared, with a history of changes
	RefusedExtension = "extension" // its name says another kind of workbook than it is
	RefusedAnnotated = "annotated" // it is an annotated copy
	RefusedStyles    = "styles"    // more formats than Excel opens
	RefusedLarge     = "large"
	RefusedDoubt     = "doubt" // it cannot be shown that the copy would open and hold the same
	RefusedCells     = "cells"
	RefusedComments  = "comments"
	RefusedThreads   = "threads" // conversations, which newer versions of Excel keep beside comments
)

// Refusals are all reasons.
var Refusals = []string{RefusedChanged, RefusedStrict, RefusedSigned, RefusedTracked, RefusedExtension, RefusedAnnotated,
	RefusedStyles, RefusedLarge, RefusedDoubt, RefusedCells, RefusedComments, RefusedThreads}

// kinds are the content types of workbooks, and the ending that Excel asks of each.
var kinds = map[string]string{
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": ".xlsx",
	"application/vnd.ms-excel.sheet.macroEnabled.main+xml":                       ".xlsm",
}

// refuses says what stands against a copy before anything is tried.
func (p *parcel) refuses(name string, o *outline) string {
	names := map[string]bool{}
	for _, file := range p.zip.File {
		folded := partName(file.Name)
		if names[folded] || strings.Contains(file.Name, `\`) || file.Method != 0 && file.Method != 8 {
			return RefusedDoubt
		}
		names[folded] = true
		switch {
		case strings.HasPrefix(folded, "_xmlsignatures/"):
			return RefusedSigned
		case strings.Contains(folded, "/revisions/"):
			return RefusedTracked
		}
	}
	if slices.ContainsFunc(o.sheets, func(s sheetPart) bool { return isFront(s.name) }) {
		return RefusedAnnotated
	}
	return p.refusesKind(name)
}

// isFront reports whether a sheet of that name is the one that annotated copies begin with.
func isFront(name string) bool {
	return slices.ContainsFunc(frontSheet.All(), func(own string) bool { return fact.Fold(own) == fact.Fold(name) })
}

func (p *parcel) refusesKind(name string) string {
	main, err := p.read(p.main)
	if err != nil {
		return RefusedDoubt
	}
	strict := false
	if err := scan(main, func(t tag) {
		for _, a := range t.attr {
			strict = strict || t.depth == 1 && strings.HasPrefix(a.Value, "http://purl.oclc.org/ooxml/")
		}
	}); err != nil {
		return RefusedDoubt
	}
	if strict {
		return RefusedStrict
	}
	if ending := kinds[p.typeOf(p.main)]; ending != strings.ToLower(path.Ext(name)) {
		return RefusedExtension
	}
	return ""
}

// typeOf is the content type of a part, as the workbook declares it by name or by ending.
func (p *parcel) typeOf(part string) string {
	var types struct {
		Overrides []struct {
			Part string `xml:"PartName,attr"`
			Type string `xml:"ContentType,attr"`
		} `xml:"Override"`
		Defaults []struct {
			Extension string `xml:"Extension,attr"`
			Type      string `xml:"ContentType,attr"`
		} `xml:"Default"`
	}
	if p.decode(contentTypes, &types) != nil {
		return ""
	}
	for _, o := range types.Overrides {
		if partName(o.Part) == partName(part) {
			return o.Type
		}
	}
	for _, d := range types.Defaults {
		if strings.EqualFold("."+d.Extension, path.Ext(part)) {
			return d.Type
		}
	}
	return ""
}
