package workbook

import (
	"bytes"
	"slices"
)

// beforeBoxes are the elements of a sheet after the last of which the one for the boxes of comments belongs.
var beforeBoxes = []string{"sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter",
	"sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
	"hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties",
	"cellWatches", "ignoredErrors", "smartTags", "drawing"}

// sheetEdit is one sheet on the way to its copy.
type sheetEdit struct {
	*copying
	part   string
	notes  *notes
	texts  map[address]string
	size   *sizes
	boxes  string // the relation to the drawing of its comments, or ""
	after  int    // where that relation would stand
	prefix string
}

// annotateSheet colours the cells of a sheet and comments on them.
func (c *copying) annotateSheet(part string, n *notes) error {
	s := &sheetEdit{copying: c, part: part, notes: n}
	data, err := c.read(part)
	if err != nil {
		return err
	}
	areas, err := mergedAreas(data)
	if err != nil {
		return err
	}
	n.merge(areas)
	s.texts = n.texts(c.annotation.More)
	return c.change(part, s.edit)
}

func (s *sheetEdit) edit(data []byte, e *edits) error {
	colours := newColouring(data, e, s.styles, s.notes.effects)
	err := scan(data, func(t tag) {
		colours.visit(t)
		s.visit(data, e, t)
	})
	if err != nil || colours.disorder || len(colours.left) > 0 || s.after == 0 {
		return errMarkup
	}
	s.size = colours.size
	return s.comments(e)
}

func (s *sheetEdit) visit(data []byte, e *edits, t tag) {
	switch {
	case t.depth == 2 && t.ends && slices.Contains(beforeBoxes, t.name):
		s.after, s.prefix = t.to, t.prefix
	case t.depth == 2 && t.begins && t.name == "legacyDrawing":
		s.boxes = attribute(t.attr, "id")
	case t.depth == 3 && t.begins && t.name == "sheetView":
		unselect(data, e, t)
	}
}

// unselect lets our sheet alone be selected: what is typed into one of several selected sheets goes into all of them.
func unselect(data []byte, e *edits, t tag) {
	if isTrue(attribute(t.attr, "tabSelected")) {
		e.replace(t.from, t.to, withoutAttribute(string(data[t.from:t.to]), "tabSelected"))
	}
}

// unselectSheet does so on a sheet that has nothing else changed.
func (c *copying) unselectSheet(part string) error {
	return c.change(part, func(data []byte, e *edits) error {
		if !bytes.Contains(data, []byte("tabSelected")) {
			return nil
		}
		return scan(data, func(t tag) {
			if t.depth == 3 && t.begins && t.name == "sheetView" {
				unselect(data, e, t)
			}
		})
	})
}

// mergedAreas are the areas of a sheet that show one cell.
func mergedAreas(data []byte) ([]block, error) {
	if !bytes.Contains(data, []byte("mergeCell")) {
		return nil, nil
	}
	var areas []block
	err := scan(data, func(t tag) {
		if area, ok := parseBlock(attribute(t.attr, "ref")); ok && t.name == "mergeCell" {
			areas = append(areas, area)
		}
	})
	return areas, err
}
