package main

import (
	"fmt"
	"slices"
	"strings"

	"locmark/marker"
	"locmark/marker/workbook"
)

// ofOne adds to what is wrong with --what-if, where a workbook holds several programmes, which of them has each cell that was
// named: a row of the one is no row of the others.
func (e *explainer) ofOne(wrong error, m *marker.Marker, reading *workbook.Reading) error {
	var told []string
	several := 0
	for range reading.Programmes("") {
		several++
	}
	if several < 2 {
		return wrong
	}
	for _, change := range e.whatIf {
		if ids := owners(m, reading, change); len(ids) > 0 && len(ids) < several {
			told = append(told, fmt.Sprintf("%s is of %s", strings.TrimSpace(change), some(ids)))
		}
	}
	if len(told) == 0 {
		return fmt.Errorf("%w; no programme of this workbook has it", wrong)
	}
	return fmt.Errorf("%s; change one programme at a time, and name it with --programme ID", strings.Join(told, ", and "))
}

// owners are the ids of the programmes in which a change can be made, in the workbook's order.
func owners(m *marker.Marker, reading *workbook.Reading, change string) []string {
	var ids []string
	for programme := range reading.Programmes("") {
		id := marker.ProgrammeID(reading.Form, programme)
		if _, _, err := m.WhatIf(programme, []string{change}); err == nil && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// some names a few of many.
func some(ids []string) string {
	const most = 5
	if len(ids) <= most {
		return strings.Join(ids, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(ids[:most], ", "), len(ids)-most)
}
