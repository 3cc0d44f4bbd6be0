package report

import (
	"testing"

	"github.com/xuri/excelize/v2"

	"locmark/criteria"
)

// TestPercentsInOneColumn: a share shows one decimal, as in other reports, and more only where one would show a threshold that
// it is below; its value is never rounded.
func TestPercentsInOneColumn(t *testing.T) {
	for _, language := range criteria.Languages {
		w := &workbook{phrases: phrases{voice(t, language)}}
		for i := range w.styles.percent {
			w.styles.percent[i] = i + 1
		}
		for share, decimals := range map[float64]int{
			0: 1, 1: 1, 0.25: 1, 0.1102: 1, 0.283: 1, 0.10526315789473684: 1, 0.052631578947368: 1, 0.2503: 1, 0.1: 1, 2.0 / 3: 1,
			0.2497: 2, 0.24999: 3, 0.9996: 2, 0.9994: 1, 0.04999999: 6,
		} {
			cell := w.percentCell(&share).(excelize.Cell)
			if cell.StyleID != decimals+1 || cell.Value != share {
				t.Errorf("%s: %v shows %d decimals, not %d, of %v", language, share, cell.StyleID-1, decimals, cell.Value)
			}
		}
	}
	if (&workbook{}).percentCell(nil) != nil {
		t.Error("what is not known shows a share")
	}
}
