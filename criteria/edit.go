package criteria

import (
	"cmp"
	"slices"
	"strings"
)

// Edit puts another text in the place of a value of a file.
type Edit struct {
	Position Position
	Old, New string
}

// Edited is a file of an edition before and after edits.
type Edited struct{ File, Before, After string }

// Edited gives the files that edits change, in the order of their names. Nothing is written: whether to adopt a change is for
// people to say.
func (e *Edition) Edited(edits []Edit) []Edited {
	byFile := map[string][]Edit{}
	for _, edit := range edits {
		byFile[edit.Position.File] = append(byFile[edit.Position.File], edit)
	}
	var all []Edited
	for file, own := range byFile {
		before := string(e.files[file])
		all = append(all, Edited{file, before, edited(before, own)})
	}
	slices.SortFunc(all, func(a, b Edited) int { return strings.Compare(a.File, b.File) })
	return all
}

// edited changes the last first, so that the places of the others stay what they are.
func edited(text string, edits []Edit) string {
	slices.SortFunc(edits, func(a, b Edit) int {
		return cmp.Or(b.Position.Line-a.Position.Line, b.Position.Column-a.Position.Column)
	})
	lines := strings.SplitAfter(text, "\n")
	for _, edit := range edits {
		line := []rune(lines[edit.Position.Line-1])
		before, after := string(line[:edit.Position.Column-1]), string(line[edit.Position.Column-1:])
		lines[edit.Position.Line-1] = before + strings.Replace(after, edit.Old, edit.New, 1)
	}
	return strings.Join(lines, "")
}
