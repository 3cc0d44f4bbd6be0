package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
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

// readRates reads the file of --rates; what is wrong with it is told in the report's language, all at once.
func (h *house) readRates(file string) (*portfolio.Rates, error) {
	opened, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New(h.voice.Say("rates.not_found", "file", file))
	}
	if err != nil {
		return nil, errors.New(h.voice.Say("rates.unreadable", "file", file))
	}
	defer opened.Close()
	rates, err := portfolio.ReadRates(opened, h.voice)
	if faults := (portfolio.RateFaults)(nil); errors.As(err, &faults) {
		return nil, fmt.Errorf("%s\n%w", h.voice.Say("rates.unusable", "file", file), faults)
	}
	if err != nil {
		return nil, errors.New(h.voice.Say("rates.unreadable", "file", file))
	}
	return rates, nil
}
