package report

import "locmark/marker"

// handbookPage is the page of a criterion in a handbook: what the criterion asks, how that is counted, and whose it is.
func handbookPage(m *marker.Marker, criterion int) View {
	voice := m.Voice()
	page := Criterion(m, criterion)
	page.add(Heading{2, voice.Say("handbook.measures")}, counting(m, criterion))
	page.add(Paragraph{Label: voice.Say("reports.edition"), Text: phrases{voice}.edition(m.EditionRef())})
	return page
}

// counting lists the measures that a ladder names, each with the rows that count for it.
func counting(m *marker.Marker, criterion int) List {
	list := List{}
	for _, c := range m.CountingOf(criterion) {
		item := Item{Label: c.Title, Text: c.How}
		item.Items = append(rowsWhere(m.Voice(), "counts_where", c.Where), rowsWhere(m.Voice(), "whole_where", c.Whole)...)
		list.Items = append(list.Items, item)
	}
	return list
}

// rowsWhere is what is asked of rows, or nothing where all rows will do.
func rowsWhere(voice marker.Voice, key string, asks []string) []Item {
	if len(asks) == 0 {
		return nil
	}
	return []Item{{Label: voice.Say("handbook." + key), Items: plainItems(asks)}}
}
