package marker

import (
	"slices"

	"locmark/marker/fact"
)

// title is what people read as the programme's title. What was written there and says nothing ("{{.}}", "N/A") is shown as it
// stands, for whoever has to find it; what nobody can see goes by the workbook's name.
func (m *Marking) title() string {
	v := m.field(m.marker.fields.title)
	if v.Text == "" && v.Raw != "" {
		return UnnamedID(m.programme)
	}
	return v.Text
}

// checkTitle: a title of signs alone, or of characters that nobody sees. Of words such as "tbd" there is a flag.
func (m *Marking) checkTitle() {
	v := m.field(m.marker.fields.title)
	if v.Given || v.Raw == "" || v.How&fact.Filler != 0 || m.isTroubled(v.Cell) {
		return
	}
	if v.Text == "" {
		m.problem("TITLE_UNSEEN", v.Cell, "shown", m.title())
		return
	}
	m.problem("TITLE_SAYS_NOTHING", v.Cell, "raw", clip(v.Text))
}

// isTroubled reports whether a problem names a cell.
func (m *Marking) isTroubled(cell fact.Cell) bool {
	return slices.ContainsFunc(m.programme.Problems, func(p fact.Problem) bool { return p.Cell == cell })
}
