package criteria

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Fault is one thing wrong with a YAML file, in the words of whoever writes criteria.
type Fault struct {
	Position
	Message string
	Source  string // the line as it stands in the file, for the caret
}

// Faults are all the faults of an edition, form or layout, in the order of their places.
type Faults []Fault

// Error gives every fault as file:line:column, the line, and a caret.
func (f Faults) Error() string {
	var b strings.Builder
	for i, fault := range f {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(fault.String())
	}
	return b.String()
}

// String gives the fault with its place, the line and a caret under the column.
func (f Fault) String() string {
	if f.Line == 0 {
		return fmt.Sprintf("%s: %s", f.File, f.Message)
	}
	place := fmt.Sprintf("%s:%d:%d: %s", f.File, f.Line, f.Column, f.Message)
	if f.Source == "" {
		return place
	}
	line, caret := quoted(f.Source, f.Column)
	return place + "\n    " + line + "\n    " + caret
}

// withLines orders the faults by place and gives each its line from the files they stand in.
func (f Faults) withLines(files map[string][]byte) Faults {
	slices.SortStableFunc(f, func(a, b Fault) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Line-b.Line, a.Column-b.Column)
	})
	lines := map[string][]string{}
	for i := range f {
		file := f[i].File
		if lines[file] == nil {
			lines[file] = linesOf(files[file])
		}
		if n := f[i].Line; n > 0 && n <= len(lines[file]) && !isUTF16(files[file]) {
			f[i].Source = lines[file][n-1]
		}
	}
	return f
}
