package workbook

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// commenting adds our comments to those of a sheet. Where people said something, ours stands under it.
type commenting struct {
	data    []byte
	edits   *edits
	texts   map[address]string // still to be written
	ours    int                // our number among the authors
	at      address            // the cell of the comment being read
	known   map[address]bool   // the cells that have a comment of people
	added   bool               // ours is added to the comment being read
	invalid bool
}

const noComments = declaration + `<comments xmlns="` + mainSpace + `"><authors></authors><commentList></commentList></comments>`

// comment writes comments into a part, and gives the cells that have had one.
func comment(data []byte, texts map[address]string) ([]byte, map[address]bool, error) {
	var e edits
	c := &commenting{data: data, edits: &e, texts: maps.Clone(texts), known: map[address]bool{}}
	err := scan(data, c.visit)
	if err == nil && (c.invalid || len(c.texts) > 0) {
		err = errMarkup
	}
	return e.apply(data), c.known, err
}

func (c *commenting) visit(t tag) {
	switch {
	case t.depth == 2 && t.name == "authors" && t.ends:
		c.edits.within(c.data, t, "<"+t.prefix+"author>"+author+"</"+t.prefix+"author>")
	case t.depth == 3 && t.name == "author" && t.begins:
		c.ours++
	case t.depth == 3 && t.name == "comment" && t.begins:
		c.begin(attribute(t.attr, "ref"))
	case t.depth >= 4 && c.texts[c.at] != "":
		c.under(t)
	case t.depth == 2 && t.name == "commentList" && t.ends:
		c.rest(t)
	}
}

func (c *commenting) begin(ref string) {
	col, row, ok := parseReference(strings.ReplaceAll(ref, "$", ""))
	c.at = address{row, col}
	c.invalid = c.invalid || !ok || c.known[c.at]
	c.known[c.at], c.added = true, false
}

// under adds our text after that of people: what is one text becomes one run, so that another can stand beside it, and
// what says how words are pronounced stays last.
func (c *commenting) under(t tag) {
	runs := "\n\n"
	switch {
	case t.depth == 5 && t.name == "t":
		if t.begins {
			c.edits.insert(t.from, "<"+t.prefix+"r>")
		}
		if t.ends {
			c.edits.insert(t.to, "</"+t.prefix+"r>")
		}
	case t.depth == 5 && t.begins && (t.name == "rPh" || t.name == "phoneticPr") && !c.added:
		c.edits.insert(t.from, richText(t.prefix, runs, c.texts[c.at]))
		c.added = true
	case t.depth == 4 && t.name == "text" && t.ends:
		if !c.added {
			c.edits.within(c.data, t, richText(t.prefix, runs, c.texts[c.at]))
		}
		delete(c.texts, c.at)
	}
}

// rest writes the comments of cells that have had none.
func (c *commenting) rest(t tag) {
	var b strings.Builder
	for _, at := range slices.SortedFunc(maps.Keys(c.texts), address.compare) {
		b.WriteString("<" + t.prefix + `comment ref="` + at.String() + `" authorId="` + strconv.Itoa(c.ours) + `"><` + t.prefix + "text>")
		b.WriteString(richText(t.prefix, "", c.texts[at]))
		b.WriteString("</" + t.prefix + "text></" + t.prefix + "comment>")
	}
	clear(c.texts)
	c.edits.within(c.data, t, b.String())
}

// richText writes who says it, and then what.
func richText(prefix, before, text string) string {
	run := func(bold, text string) string {
		return withPrefix("<r><rPr>"+bold+`<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>`, prefix) +
			"<" + prefix + `t xml:space="preserve">` + quoteText(text) + withPrefix("</t></r>", prefix)
	}
	return run("<b/>", before+author+":\n") + run("", text)
}

// quoteText writes text of a cell or comment, in which Excel would otherwise take _x0041_ for a letter.
func quoteText(text string) string {
	return quoteXML(strings.ReplaceAll(text, "_x", "_x005F_x"))
}
