package main

import (
	"slices"

	"locmark/marker/batch"
	"locmark/marker/portfolio"
)

// otherRates reports whether some of several results were shown in USD by other rates than these, or by some where there are none
// now. Their records hold money as the workbooks have it, so it stands here as if nobody had converted it.
func otherRates(earlier *batch.Earlier, rates *portfolio.Rates) bool {
	return slices.ContainsFunc(earlier.RatesSHA256(), func(before string) bool {
		return before != "" && (rates == nil || before != rates.SHA256)
	})
}
