package workbook

import (
	"regexp"
	"strings"

	"locmark/marker/fact"
)

var (
	// summed is one term of a sum: SUM(…), or SUBTOTAL(9;…) and SUBTOTAL(109;…), which sum too, or a cell.
	summed = regexp.MustCompile(`(?i)^(?:(SUM\(|SUBTOTAL\((?:10)?9,)([^()]*)\)|([^()+]+))(?:\+|$)`)
	// rounded is what a sum is rounded to: cents, or whole thousands.
	rounded = regexp.MustCompile(`(?i)^ROUND(?:UP|DOWN)?\((.+),[+-]?\d*\)$`)
	// tableColumn is a column of an Excel table, as the row of totals below the table names it.
	tableColumn = regexp.MustCompile(`^[^\[\]]*\[(?:#Data,)?[^#@\[\]]+\]$`)
)

// summed is the flag of a cell whose formula is a sum of its column. Cells that share a formula are alike: it moves with them.
func (w *walk) summed(c content) fact.How {
	if !c.hasFormula {
		return 0
	}
	sums := w.sums[c.shared]
	if c.formula != "" {
		sums = w.sumsItsColumn(c.formula)
	}
	if c.shared != "" && sums {
		if w.sums == nil {
			w.sums = map[string]bool{}
		}
		w.sums[c.shared] = true
	}
	if sums {
		return fact.Summed
	}
	return 0
}

// sumsItsColumn reports whether a formula adds up other cells of its own column and nothing else: SUM(O5:O13), SUBTOTAL of a
// filtered table, O5+O6+O7, or subtotals O9+O13, rounded or not. A sum of cells of the same row, or of another sheet, is somebody's amount.
func (w *walk) sumsItsColumn(text string) bool {
	rest := strings.TrimPrefix(strings.Join(strings.Fields(text), ""), "+")
	if whole := rounded.FindStringSubmatch(rest); whole != nil {
		rest = whole[1]
	}
	cells := 0
	for rest != "" {
		term := summed.FindStringSubmatch(rest)
		if term == nil || strings.HasSuffix(term[0], "+") && len(term[0]) == len(rest) {
			return false
		}
		if term[1] == "" {
			cells++
		} else {
			cells += 2 // SUM of one cell is the total of a budget of one line; a cell alone may say anything
		}
		if !w.inItsColumn(strings.ToUpper(term[1]), term[2]+term[3]) {
			return false
		}
		rest = rest[len(term[0]):]
	}
	return cells > 1
}

// inItsColumn reports whether all that a term names are other cells of the formula's column.
func (w *walk) inItsColumn(function, names string) bool {
	for name := range strings.SplitSeq(names, ",") {
		if bang := strings.LastIndexByte(name, '!'); bang >= 0 {
			if strings.ReplaceAll(strings.Trim(name[:bang], "'"), "''", "'") != strings.Join(strings.Fields(w.sheet.Name), "") {
				return false
			}
			name = name[bang+1:]
		}
		area, ok := parseBlock(name)
		if !ok && strings.HasPrefix(function, "SUBTOTAL") && tableColumn.MatchString(name) {
			continue
		}
		if !ok || area.left != w.col || area.right != w.col || area.holds(w.col, w.row) {
			return false
		}
	}
	return true
}
