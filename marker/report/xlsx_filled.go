package report

import "slices"

// filled leaves out the fields in which no row has a value. Without rows there is nothing to tell them by.
func filled(fields []field, rows [][]any) ([]field, [][]any) {
	if len(rows) == 0 {
		return fields, rows
	}
	var kept []field
	short := make([][]any, len(rows))
	for i, f := range fields {
		if !slices.ContainsFunc(rows, func(row []any) bool { return safe(row[i]) != nil }) {
			continue
		}
		kept = append(kept, f)
		for k, row := range rows {
			short[k] = append(short[k], row[i])
		}
	}
	return kept, short
}

func titlesOf(fields []field) []string {
	titles := make([]string, len(fields))
	for i, f := range fields {
		titles[i] = f.title
	}
	return titles
}
