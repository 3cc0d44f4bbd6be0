package report

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/xuri/excelize/v2"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// weighedDimension is a dimension and its criteria, which stand side by side from a column on.
type weighedDimension struct {
	id       string
	criteria []portfolio.Criterion
	weights  []*big.Rat // theirs
	column   int
}

// weighedDimensions gives each dimension its criteria: those whose ids begin with its own, and with no longer one.
func weighedDimensions(s *portfolio.Summary) []weighedDimension {
	all := make([]weighedDimension, len(s.Dimensions))
	for i, d := range s.Dimensions {
		all[i].id = d.ID
	}
	for _, c := range s.Criteria {
		best := -1
		for i, d := range all {
			if strings.HasPrefix(c.ID, d.id) && (best < 0 || len(d.id) > len(all[best].id)) {
				best = i
			}
		}
		if best >= 0 {
			all[best].criteria = append(all[best].criteria, c)
			all[best].weights = append(all[best].weights, exactly(c.Weight))
		}
	}
	column := firstDimension + ofDimension*len(all)
	for i := range all {
		all[i].column = column
		column += len(all[i].criteria)
	}
	return all
}

// mean is the weighted mean of a programme's levels, exactly; nil where no criterion applies. What is not evidenced counts 0.
func (d weighedDimension) mean(row portfolio.Row) *big.Rat {
	sum, weights := new(big.Rat), new(big.Rat)
	for i, c := range d.criteria {
		for _, own := range row.Criteria {
			if own.ID != c.ID || own.Status == marker.NotApplicable || own.Level == nil {
				continue
			}
			weights.Add(weights, d.weights[i])
			sum.Add(sum, new(big.Rat).Mul(d.weights[i], big.NewRat(int64(*own.Level), 1)))
		}
	}
	if weights.Sign() == 0 {
		return nil
	}
	return sum.Quo(sum, weights)
}

// exactly is the decimal that a number of the record stands for.
func exactly(f float64) *big.Rat {
	r := recorded(f)
	return big.NewRat(r.Num, max(r.Den, 1))
}

// exactCuts are the cuts of an edition.
func exactCuts(cuts []float64) []*big.Rat {
	exact := make([]*big.Rat, len(cuts))
	for i, cut := range cuts {
		exact[i] = exactly(cut)
	}
	return exact
}

// cutLevel is the level that a mean gives.
func cutLevel(mean *big.Rat, cuts []*big.Rat) int {
	level := 0
	for level < len(cuts) && mean.Cmp(cuts[level]) >= 0 {
		level++
	}
	return level
}

// programme is one row: means and levels as formulas with their values, the levels as marked, and those of the criteria.
func (e *weighed) programme(row portfolio.Row) {
	values := make([]any, len(e.fields))
	values[0], values[1] = row.Programme.ID, shortened(oneLine(row.Programme.Title), 60)
	marks := map[string]any{}
	for i, mark := range e.heat(row, e.summary) {
		marks[e.summary.Criteria[i].ID] = mark
	}
	for i, d := range e.dimensions {
		place := firstDimension + i*ofDimension - 1
		copy(values[place:], e.decided(d, row, place+1))
		for k, c := range d.criteria {
			values[d.column+k-1] = marks[c.ID]
		}
	}
	e.add(values...)
}

// decided is a dimension's mean and level, as formulas, and its level as marked.
func (e *weighed) decided(d weighedDimension, row portfolio.Row, column int) []any {
	none := e.Say("reports.mark_not_applicable")
	marked := any(none)
	for _, own := range row.Dimensions {
		if own.ID == d.id && own.Level != nil {
			marked = *own.Level
		}
	}
	mean := d.mean(row)
	if mean == nil {
		return []any{none, none, marked}
	}
	value, _ := mean.Float64()
	meanFormula, levelFormula := e.formulas(d, column)
	return []any{
		excelize.Cell{StyleID: e.workbook.styles.mean, Formula: meanFormula, Value: value},
		excelize.Cell{StyleID: e.workbook.styles.centred, Formula: levelFormula, Value: cutLevel(mean, e.cuts)},
		marked,
	}
}

// formulas are those of the next row, of functions that every spreadsheet has. A mean is rounded before it is cut: what Excel
// divides may end in a digit of its own.
func (e *weighed) formulas(d weighedDimension, column int) (mean, level string) {
	row, last := e.row+1, d.column+len(d.criteria)-1
	weights := fixedAt(d.column, e.weightRow) + ":" + fixedAt(last, e.weightRow)
	levels := cellAt(d.column, row) + ":" + cellAt(last, row)
	weightOf := func(what string) string { return "SUMIF(" + levels + "," + what + "," + weights + ")" }
	whole := "SUM(" + weightOf(`">=0"`) + "," + weightOf(literal(e.Say("reports.mark_not_evidenced"))) + ")"
	mean = fmt.Sprintf(`IF(%s=0,"",SUMPRODUCT(%s,%s)/%s)`, whole, weights, levels, whole)
	cuts := fixedAt(firstDimension, e.firstCut) + ":" + fixedAt(firstDimension, e.firstCut+len(e.summary.Edition.Cuts)-1)
	at := cellAt(column, row)
	return mean, fmt.Sprintf(`IF(%s="","",COUNTIF(%s,"<="&ROUND(%s,9)))`, at, cuts, at)
}

// differFormula counts the levels that differ from those marked, and differ does the same.
func (e *weighed) differFormula() string {
	var parts []string
	for i := range e.dimensions {
		column := firstDimension + i*ofDimension + 1
		side := func(column int) string {
			return cellAt(column, e.weightRow+2) + ":" + cellAt(column, max(e.lastRow, e.weightRow+2))
		}
		parts = append(parts, "SUMPRODUCT(--("+side(column)+"<>"+side(column+1)+"))")
	}
	return strings.Join(parts, "+")
}

func (e *weighed) differ() int {
	count := 0
	for _, row := range e.summary.Rows {
		for _, d := range e.dimensions {
			cells := e.decided(d, row, firstDimension)
			level := cells[1]
			if cell, computed := level.(excelize.Cell); computed {
				level = cell.Value
			}
			if level != cells[2] {
				count++
			}
		}
	}
	return count
}
