package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"locmark/marker"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// ratings reads the sheet of a panel on programmes that were marked. Rows that cannot be used are given with the reason.
func (h *house) ratings(ctx context.Context, io stdio, file string, markings []*marker.Marking) ([]panel.Rating, []panel.Dropped, error) {
	if info, err := os.Stat(file); err != nil || info.IsDir() {
		return nil, nil, fmt.Errorf("there is no workbook %s with the panel's levels", file)
	}
	book, problem := workbook.Open(ctx, file, filepath.Base(file))
	if problem != nil {
		return nil, nil, h.refuse(io, filepath.Base(file), *problem)
	}
	rows, problem := workbook.Ratings(book, h.ratingHeaders())
	if problem != nil {
		return nil, nil, h.refuse(io, filepath.Base(file), *problem)
	}
	ids := make([]string, len(markings))
	for i, marking := range markings {
		ids[i] = marking.ProgrammeID()
	}
	reader := panel.NewReader(markings[0].Marker(), ids, h.voice.All("panel.overall"))
	ratings, dropped := reader.Read(rows)
	return ratings, dropped, nil
}

// ratingHeaders are what the columns are called in any of the languages.
func (h *house) ratingHeaders() workbook.RatingHeaders {
	all := func(column string) []string { return h.voice.All("panel.header_" + column) }
	return workbook.RatingHeaders{
		Programme: all("programme"), Criterion: all("criterion"), Level: all("level"), Reason: all("reason"),
		Reviewer: append(all("reviewer"), all("settled_by")...), Conflict: all("conflict"), When: all("when"), Round: all("round"),
		Computed: h.voice.All("panel.computed"), Ladder: h.voice.All("panel.ladder"), Evidence: h.voice.All("panel.evidence"),
	}
}
