package main

import (
	"fmt"
	"strconv"
)

// mostSameNames is how many workbooks of one name are told of one by one.
const mostSameNames = 5

// tellSameNames tells of workbooks of one name that are different files, here and in what is passed on, where links to both lead to
// one place.
func (r *portfolioRun) tellSameNames() {
	all := r.earlier.SameNames(r.house.voice)
	for i, same := range all {
		r.results.Portfolio.Notice(same.Workbook, same.Problem)
		if i < mostSameNames {
			fmt.Fprintln(r.io.err, same.Problem.Message)
		}
	}
	if left := len(all) - mostSameNames; left > 0 {
		fmt.Fprintln(r.io.err, r.house.voice.Say("asked.more_names", "count", strconv.Itoa(left)))
	}
}
