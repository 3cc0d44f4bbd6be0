package workbook

import (
	"slices"
	"strings"
	"unicode/utf8"

	"locmark/marker"
	"locmark/marker/fact"
)

// Bounds of what is said at cells. The first sheet says the rest.
const (
	mostComments   = 4_000   // of a workbook
	mostColoured   = 100_000 // cells of a workbook
	longestComment = 1_000   // letters
	longestRun     = 25      // cells of a run that have a comment each; of a longer run the first has one
)

// author is who our comments are by.
const author = "locmark"

// notes are what is said at the cells of one sheet.
type notes struct {
	effects map[address]marker.Effect
	remarks map[address][]string
}

// notesOf sorts remarks by their sheets. What is said of a sheet or of the workbook has no cell to stand at.
func notesOf(a *marker.Annotation) map[string]*notes {
	all := map[string]*notes{}
	comments, coloured := mostComments, mostColoured
	for _, remark := range a.Remarks {
		sheet, b, ok := parseCited(remark.Cells)
		if !ok || coloured < b.size() {
			continue
		}
		if all[sheet] == nil {
			all[sheet] = &notes{map[address]marker.Effect{}, map[address][]string{}}
		}
		coloured -= b.size()
		all[sheet].take(b, remark, &comments)
	}
	return all
}

// take notes a remark at its cells. A cell that has something said of it already may have more, whatever the bound.
func (n *notes) take(b block, remark marker.Remark, comments *int) {
	text, long := remark.Text, b.size() > longestRun
	if _, run, _ := strings.Cut(remark.Cells[strings.LastIndexByte(remark.Cells, '!'):], "!"); long {
		text = run + ": " + text
	}
	for row := b.top; row <= b.bottom; row++ {
		for col := b.left; col <= b.right; col++ {
			at := address{row, col}
			n.effects[at] = max(n.effects[at], remark.Effect)
			first := row == b.top && col == b.left
			if said := n.remarks[at]; (first || !long) && (said != nil || *comments > 0) && !slices.Contains(said, text) {
				if said == nil {
					*comments--
				}
				n.remarks[at] = append(said, text)
			}
		}
	}
}

// merge moves what is said of a cell within a merged area to the cell that shows it.
func (n *notes) merge(areas []block) {
	for _, area := range areas {
		if area.size() == 1 || area.size() > mostColoured {
			continue
		}
		top := address{area.top, area.left}
		for row := area.top; row <= area.bottom; row++ {
			for col := area.left; col <= area.right; col++ {
				n.move(address{row, col}, top)
			}
		}
	}
}

func (n *notes) move(from, to address) {
	effect, coloured := n.effects[from]
	if from == to || !coloured {
		return
	}
	n.effects[to] = max(n.effects[to], effect)
	for _, text := range n.remarks[from] {
		if !slices.Contains(n.remarks[to], text) {
			n.remarks[to] = append(n.remarks[to], text)
		}
	}
	delete(n.effects, from)
	delete(n.remarks, from)
}

// texts are the comments to write, none too long.
func (n *notes) texts(more string) map[address]string {
	all := map[address]string{}
	for at, remarks := range n.remarks {
		all[at] = joined(remarks, more)
	}
	return all
}

// joined joins remarks as long as there is room, and says where there are more.
func joined(remarks []string, more string) string {
	text := clipped(remarks[0], longestComment)
	for _, remark := range remarks[1:] {
		if utf8.RuneCountInString(text)+utf8.RuneCountInString(remark) > longestComment {
			return text + "\n" + more
		}
		text += "\n" + remark
	}
	return text
}

func clipped(text string, longest int) string {
	if utf8.RuneCountInString(text) <= longest {
		return text
	}
	return string([]rune(text)[:longest-1]) + "…"
}

// parseCited reads a cell or a run as records cite it: Budget!M5:M22.
func parseCited(text string) (sheet string, b block, ok bool) {
	mark := strings.LastIndexByte(text, '!')
	if mark < 0 {
		return "", block{}, false
	}
	first, _, _ := strings.Cut(text[mark:], ":")
	cell, ok := fact.ParseCell(text[:mark] + first)
	b, also := parseBlock(text[mark+1:])
	return cell.Sheet, b, ok && also && b.bottom <= finalRow && b.right <= finalColumn
}
