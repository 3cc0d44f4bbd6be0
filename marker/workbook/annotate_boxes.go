package workbook

import (
	"regexp"
	"strconv"
)

// What is looked for in the boxes of comments. The language they are in is not always XML that can be read as such, and its
// prefixes are those of the program that wrote it.
var (
	oneShape    = regexp.MustCompile(`(?s)<(?:\w+:)?shape\s[^>]*>.*?</(?:\w+:)?shape>`)
	shapeRow    = regexp.MustCompile(`<(?:\w+:)?Row>\s*(\d+)\s*</`)
	shapeColumn = regexp.MustCompile(`<(?:\w+:)?Column>\s*(\d+)\s*</`)
	clientData  = regexp.MustCompile(`<(\w+:)?ClientData\b[^>]*[^/]>`)
)

// enlarged gives a drawing in which the boxes of people's comments have room for our text under theirs.
func enlarged(drawing string, texts map[address]string, size *sizes) string {
	return oneShape.ReplaceAllStringFunc(drawing, func(shape string) string {
		row, column := shapeRow.FindStringSubmatch(shape), shapeColumn.FindStringSubmatch(shape)
		if row == nil || column == nil {
			return shape
		}
		at := address{1 + digits(row[1]), 1 + digits(column[1])}
		text, ours := texts[at]
		switch {
		case !ours:
			return shape
		case shapeAnchor.MatchString(shape):
			return larger(shape, text, size)
		}
		return anchored(shape, size.anchor(at, furtherLines(text)))
	})
}

// furtherLines are how many lines our text takes under one of people, whose own number is not known.
func furtherLines(text string) int { return linesOf(text, boxLetters/2) + 3 }

// larger gives the box of a comment that our text stands under as many rows more as it takes.
func larger(shape, text string, size *sizes) string {
	return shapeAnchor.ReplaceAllStringFunc(shape, func(anchor string) string {
		parts := shapeAnchor.FindStringSubmatch(anchor)
		end, _ := along(digits(parts[2])+1, furtherLines(text)*boxLine, finalRow, size.rowHeight)
		return parts[1] + strconv.Itoa(end)
	})
}

// anchored gives a box a place among the cells that had a size alone, as openpyxl writes it.
func anchored(shape, anchor string) string {
	return clientData.ReplaceAllString(shape, "${0}<${1}Anchor>"+anchor+"</${1}Anchor>")
}

// digits reads a number that was found as nothing but digits.
func digits(text string) int {
	number, _ := strconv.Atoi(text)
	return number
}
