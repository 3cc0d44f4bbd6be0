package marker

// Annotation is what an annotated copy of a workbook says beside what stands in it: remarks at its cells, and a sheet
// before all others. All texts are in the report's language.
type Annotation struct {
	Language string
	Remarks  []Remark
	Lines    []Line
	More     string // stands at the end of a comment that would be too long otherwise
}

// Effect is what cells did to a level.
type Effect int

// The effects, from the one that asks for nothing to the one to look at first: a cell with several shows the last.
const (
	NoEffect Effect = iota
	Earned          // the cell counts for a level that is reached
	Lost            // it does not count, or not enough
	Blocked         // it holds a level down, or could not be read
)

// Effects are all effects that have a colour.
var Effects = []Effect{Earned, Lost, Blocked}

// Remark is what is said of one cell, or of each of a run of cells, as records cite them: Budget!M5:M22.
type Remark struct {
	Cells  string
	Effect Effect
	Text   string
}

// Line is one line of the sheet put before all others: texts in its columns, the effect whose colour it shows, and the
// cells or sheets that it links to.
type Line struct {
	Look   Look
	Effect Effect
	Texts  [AnnotationColumns]string
	Links  []string
}

// AnnotationColumns is how many columns of text the sheet has: what it is about, a level, and the sentence.
const AnnotationColumns = 3

// Look is how a line is set.
type Look int

// The looks of a line.
const (
	Plain   Look = iota
	Strong       // stands out
	Header       // of a table
	Title        // of the sheet, or of one programme
	Heading      // of a part
	Blank        // nothing stands there
)

// InTable reports whether the texts of such a line stand in their columns, and not as a heading over all of them.
func (l Look) InTable() bool { return l != Title && l != Heading && l != Blank }
