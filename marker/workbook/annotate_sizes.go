package workbook

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// How large a comment's box is, in pixels of a screen, and how much text a line of it takes.
const (
	boxWidth    = 340
	boxLine     = 15
	boxMargin   = 12
	boxLetters  = 54
	usualWidth  = 64
	usualHeight = 20
)

// sizes are the widths of a sheet's columns and the heights of its rows in pixels, as far as the sheet says: a comment's
// box is given by the cells that it covers.
type sizes struct {
	width, height int
	spans         []columnSize
	heights       map[int]int
}

type columnSize struct{ from, to, width int }

func newSizes() *sizes {
	return &sizes{width: usualWidth, height: usualHeight, heights: map[int]int{}}
}

func (s *sizes) standard(attr []xml.Attr) {
	if width, err := strconv.ParseFloat(attribute(attr, "defaultColWidth"), 64); err == nil {
		s.width = inLetters(width)
	}
	if height, err := strconv.ParseFloat(attribute(attr, "defaultRowHeight"), 64); err == nil {
		s.height = inPoints(height)
	}
}

func (s *sizes) columns(from, to int, attr []xml.Attr) {
	width, err := strconv.ParseFloat(attribute(attr, "width"), 64)
	switch {
	case isTrue(attribute(attr, "hidden")):
		s.spans = append(s.spans, columnSize{from, to, 0})
	case err == nil:
		s.spans = append(s.spans, columnSize{from, to, inLetters(width)})
	}
}

func (s *sizes) row(number int, attr []xml.Attr) {
	height, err := strconv.ParseFloat(attribute(attr, "ht"), 64)
	switch {
	case isTrue(attribute(attr, "hidden")):
		s.heights[number] = 0
	case err == nil:
		s.heights[number] = inPoints(height)
	}
}

// inLetters gives the pixels of a width in letters, and inPoints those of a height in points.
func inLetters(width float64) int { return max(0, min(int(width*7+0.5), 2000)) }
func inPoints(height float64) int { return max(0, min(int(height*4/3+0.5), 1000)) }

func (s *sizes) columnWidth(col int) int {
	for _, span := range s.spans {
		if span.from <= col && col <= span.to {
			return span.width
		}
	}
	return s.width
}

func (s *sizes) rowHeight(row int) int {
	if height, ok := s.heights[row]; ok {
		return height
	}
	return s.height
}

// anchor says which cells the box of a comment covers, from its left top to its right bottom: column, pixels, row, pixels,
// counted from 0. The box stands to the right of its cell, large enough for so many lines.
func (s *sizes) anchor(at address, lines int) string {
	left, top := min(at.col+1, finalColumn), max(at.row-1, 1)
	right, over := along(left, boxWidth, finalColumn, s.columnWidth)
	bottom, under := along(top, lines*boxLine+boxMargin, finalRow, s.rowHeight)
	return fmt.Sprintf("%d, 10, %d, 4, %d, %d, %d, %d", left-1, top-1, right-1, over, bottom-1, under)
}

// along goes a distance from the beginning of a column or row, and gives where it comes to and how far into that.
func along(from, distance, final int, size func(int) int) (at, rest int) {
	for at = from; at < final && distance >= size(at); at++ {
		distance -= size(at)
	}
	return at, min(distance, max(size(at)-1, 0))
}

// linesOf is how many lines a text takes in the box of a comment.
func linesOf(text string, letters int) int {
	lines, from := 0, 0
	for i := 0; i <= len(text); i++ {
		if i == len(text) || text[i] == '\n' {
			lines += max(1, (utf8.RuneCountInString(text[from:i])+letters-1)/letters)
			from = i + 1
		}
	}
	return lines
}
