package main

import (
	"fmt"

	"locmark/marker/workbook"
)

// ofOne adds to what is wrong with an entry of --what-if, where a register holds several programmes and none was chosen, that
// one is to be: a row of the one is no row of the others.
func (e *explainer) ofOne(wrong error, reading *workbook.Reading) error {
	if e.settings.GetString("programme") != "" {
		return wrong
	}
	count := 0
	for range reading.Programmes("") {
		count++
	}
	if count < 2 {
		return wrong
	}
	return fmt.Errorf("%w; this workbook holds %d programmes, so name the one that is meant with --programme ID", wrong, count)
}
