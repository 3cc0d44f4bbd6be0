package main

import (
	"fmt"
	"strconv"

	"locmark/marker"
	"locmark/marker/batch"
)

// mostTwins is how many programmes that stand twice are told of one by one: two results that overlap may share hundreds.
const mostTwins = 10

// tellTwins tells a person what the files of results say as well: which programmes stand twice, and whether both count. That the
// records of one contradict each other is told in any case, since one of them was taken.
func tellTwins(io stdio, results *batch.Results, quiet bool, voice marker.Voice) {
	var notes []string
	for _, again := range results.Portfolio.Repeated() {
		if again.Problem.Code == batch.RecordsDiffer {
			fmt.Fprintln(io.err, again.Problem.Message)
		} else {
			notes = append(notes, again.Problem.Message)
		}
	}
	if quiet {
		return
	}
	notes = append(results.Twice(), notes...)
	for _, note := range notes[:min(mostTwins, len(notes))] {
		fmt.Fprintln(io.err, note)
	}
	if left := len(notes) - mostTwins; left > 0 {
		fmt.Fprintln(io.err, voice.Say("asked.more_twins", "count", strconv.Itoa(left)))
	}
}
