package report

import (
	"locmark/criteria"
	"locmark/marker"
)

// Handbook is the first page of an edition's handbook: the scale, the dimensions with a link to the page of each criterion,
// how levels come about, the guards, the definitions, and what the edition cannot see. Pages are the files of the criteria,
// in their order.
func Handbook(m *marker.Marker, pages []string) View {
	h := &handbook{phrases: phrases{m.Voice()}, marker: m, edition: m.Edition(), pages: pages}
	h.opening()
	h.scale()
	h.dimensions()
	h.rules()
	h.guards()
	h.definitions()
	h.flags()
	h.limits()
	return h.view
}

type handbook struct {
	phrases
	marker  *marker.Marker
	edition *criteria.Edition
	pages   []string
	view    View
}

func (h *handbook) say(key string, args ...string) string { return h.Say("handbook."+key, args...) }

func (h *handbook) in(text criteria.Text) string { return text.In(h.Language) }

// part begins a part of the page with a sentence about it, if there is one to say.
func (h *handbook) part(key string) {
	h.view.add(Heading{2, h.say(key)})
	if h.Has("handbook." + key + "_body") {
		h.view.add(Paragraph{Text: h.say(key + "_body")})
	}
}

func (h *handbook) opening() {
	ref := h.marker.EditionRef()
	h.view.add(
		Heading{1, h.say("heading", "title", h.in(h.edition.Title))},
		Paragraph{Text: h.say("intro")},
		Paragraph{Label: h.Say("reports.edition"), Text: h.phrases.edition(ref)},
		Paragraph{Label: h.Say("reports.edition_hash"), Text: ref.SHA256},
	)
}

func (h *handbook) scale() {
	table := Table{Columns: columns(h.Say("reports.level"), h.say("level_name"))}
	for _, level := range h.edition.Scale {
		table.Rows = append(table.Rows, texts(level.Name, h.in(level.Value)))
	}
	h.part("scale")
	h.view.add(table)
	if len(h.edition.Scale) > 3 { // a scale of fewer steps is not the one of which the Marker says so
		h.view.add(Paragraph{Text: h.say("equal_merit")})
	}
	h.view.add(
		Heading{2, h.say("stages")},
		Paragraph{Text: h.say("stages_body", "stages", h.List(h.marker.StageNames()))},
	)
}

// dimensions are tables of their criteria, each of which leads to its page.
func (h *handbook) dimensions() {
	h.part("dimensions")
	for i, d := range h.edition.Dimensions {
		table := Table{Columns: columns(h.Say("reports.criterion"), h.say("question"), h.say("weight"))}
		table.Columns[2].Number = true
		for _, index := range h.marker.CriteriaOf(i) {
			c := &h.edition.Criteria[index]
			row := texts(c.ID+" "+h.in(c.Title), h.in(c.Question), h.Number(h.marker.Weight(index)))
			row[0].Link = h.pages[index]
			table.Rows = append(table.Rows, row)
		}
		h.view.add(Heading{3, h.say("dimension", "id", d.Name, "title", h.in(d.Value.Title))}, table)
	}
}
