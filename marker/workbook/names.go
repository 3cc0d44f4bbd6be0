package workbook

import (
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
)

// headers are the names of one sheet's columns, or of the programme's fields, folded, and the index each stands for.
type headers map[string]int

// add gives an index more names. The first to take a name keeps it; add gives the names that were taken.
func (h headers) add(index int, names ...string) (taken []string) {
	for _, name := range names {
		folded := fact.Fold(trimHeader(name))
		if other, ok := h[folded]; ok && other != index {
			taken = append(taken, name)
		} else if folded != "" {
			h[folded] = index
		}
	}
	return taken
}

// headersOf are the headers of a table's columns.
func headersOf(table *marker.Table) headers {
	known := headers{}
	for i := range table.Columns {
		known.add(i, columnNames(&table.Columns[i])...)
	}
	return known
}

// find gives the index a header stands for. What people add to a header is passed over where the header as a whole is not
// known: a remark in brackets, "Amount (in USD)", or a second language, "Amount / Montant".
func (h headers) find(text, folded string) (int, bool) {
	if index, ok := h[folded]; ok {
		return index, true
	}
	if before, _, ok := strings.Cut(text, "("); ok {
		index, known := h[fact.Fold(trimHeader(before))]
		return index, known
	}
	if first, second, ok := strings.Cut(text, "/"); ok {
		return h.both(first, second)
	}
	return 0, false
}

// both gives the index of a header in two languages; where they stand for different things it stands for neither.
func (h headers) both(first, second string) (int, bool) {
	a, known := h[fact.Fold(trimHeader(first))]
	b, also := h[fact.Fold(trimHeader(second))]
	switch {
	case known && also:
		return a, a == b
	case known:
		return a, true
	}
	return b, also
}

// trimHeader drops what people put round a header that is no part of it: the colon of a label, the star of "required".
func trimHeader(text string) string {
	return strings.Trim(text, " *:：\u00a0\t\r\n")
}

// columnNames are all the names of a column: its id, its labels in every language and its synonyms.
func columnNames(column *marker.Column) []string {
	names := append([]string{column.ID, strings.ReplaceAll(column.ID, "_", " ")}, column.Label.All()...)
	return append(names, column.Also...)
}

// sheetNames are all the names of a table's sheet.
func sheetNames(table *marker.Table) []string {
	return append(append([]string{table.ID}, table.Label.All()...), table.Also...)
}

// foldedSet is a set of names, folded.
func foldedSet(names []string) map[string]bool {
	set := make(map[string]bool, len(names))
	for _, name := range names {
		set[fact.Fold(trimHeader(name))] = true
	}
	return set
}
