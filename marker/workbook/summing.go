package workbook

import (
	"regexp"
	"strings"

	"locmark/marker/fact"
)

var (
	// function is SUM(…), or SUBTOTAL(9;…) and SUBTOTAL(109;…), which sum too.
	function = regexp.MustCompile(`(?i)^(SUM\(|SUBTOTAL\((?:10)?9,)(.*)\)$`)
	// rounded is what a sum or a part of it is rounded to: cents, or whole thousands.
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
// filtered table, O5+O6+O7, or subtotals O9+O13, rounded or not, as a whole or each. A sum of cells of the same row, or of another
// sheet, is somebody's amount.
func (w *walk) sumsItsColumn(text string) bool {
	return w.addends(strings.TrimPrefix(strings.Join(strings.Fields(text), ""), "+")) > 1
}

// addends counts what a sum adds, 0 where it does anything else than add. SUM of one cell counts as several, since it is the total
// of a budget of one line; a cell alone may say anything.
func (w *walk) addends(sum string) int {
	count := 0
	for _, term := range apart(sum, '+') {
		n := w.addendsOf(term)
		if n == 0 {
			return 0
		}
		count += n
	}
	return count
}

func (w *walk) addendsOf(term string) int {
	if whole := rounded.FindStringSubmatch(term); whole != nil {
		return w.addends(whole[1])
	}
	if sum := function.FindStringSubmatch(term); sum != nil {
		for _, part := range apart(sum[2], ',') {
			isColumn := strings.HasPrefix(strings.ToUpper(sum[1]), "SUBTOTAL") && tableColumn.MatchString(part)
			if !isColumn && !w.inItsColumn(part) && w.addends(part) == 0 {
				return 0
			}
		}
		return 2
	}
	if w.inItsColumn(term) {
		return 1
	}
	return 0
}

// apart parts a formula at a sign that stands in no brackets and no name of a sheet.
func apart(formula string, sign byte) []string {
	var all []string
	depth, quoted, from := 0, false, 0
	for i := range len(formula) {
		switch c := formula[i]; {
		case c == '\'':
			quoted = !quoted
		case quoted:
		case c == '(' || c == '[':
			depth++
		case c == ')' || c == ']':
			depth--
		case c == sign && depth == 0:
			all = append(all, formula[from:i])
			from = i + 1
		}
	}
	return append(all, formula[from:])
}

// inItsColumn reports whether what a term names are other cells of the formula's column.
func (w *walk) inItsColumn(name string) bool {
	if bang := strings.LastIndexByte(name, '!'); bang >= 0 {
		if strings.ReplaceAll(strings.Trim(name[:bang], "'"), "''", "'") != strings.Join(strings.Fields(w.sheet.Name), "") {
			return false
		}
		name = name[bang+1:]
	}
	area, ok := parseBlock(name)
	return ok && area.left == w.col && area.right == w.col && !area.holds(w.col, w.row)
}
