package report

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"locmark/marker/fact"
)

// percentCell is a share with one decimal in sight, as all of its column. One that a spreadsheet would round up to a multiple
// of 5 %, where thresholds lie, shows as many more as it takes not to.
func (w *workbook) percentCell(share *float64) any {
	if share == nil {
		return nil
	}
	decimals := 1
	if roundsUpToThreshold(recorded(*share)) {
		_, digits, _ := strings.Cut(w.phrases.share(share), w.Say("numbers.decimal"))
		decimals = len(digits) - len(strings.TrimLeft(digits, "0123456789"))
	}
	return excelize.Cell{StyleID: w.styles.percent[min(decimals, len(w.styles.percent)-1)], Value: *share}
}

// roundsUpToThreshold reports whether one decimal of a percentage would show a multiple of 5 % that the share is below.
func roundsUpToThreshold(share fact.Ratio) bool {
	if share.IsZero() {
		return false
	}
	tenths := (share.Num*2000 + share.Den) / (2 * share.Den)
	return tenths%50 == 0 && tenths*share.Den > share.Num*1000
}
