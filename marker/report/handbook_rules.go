package report

import "slices"

// rules are the order of marking, from a criterion to the whole.
func (h *handbook) rules() {
	rules := List{Numbered: true}
	add := func(text string) {
		if text != "" {
			rules.Items = append(rules.Items, Item{Text: text})
		}
	}
	add(h.say("rule_ladder"))
	add(h.say("rule_not_evidenced"))
	add(h.say("rule_not_applicable"))
	add(h.say("rule_guards"))
	add(h.say("rule_mean"))
	add(h.cuts(h.marker.EditionRef()))
	add(h.overall())
	add(h.others())
	h.part("rules")
	h.view.add(rules)
}

// lowest are the ids of the dimensions that make the overall level.
func (h *handbook) lowest() []string {
	var ids []string
	for _, node := range h.edition.Overall.LowestOf {
		ids = append(ids, node.Text)
	}
	return ids
}

func (h *handbook) overall() string {
	key, ids := "rule_lowest", h.lowest()
	if len(ids) == 1 {
		key = "rule_only"
	}
	return h.say(key, "dimensions", h.List(ids))
}

// others are the dimensions that the overall level does not come from.
func (h *handbook) others() string {
	var ids []string
	for _, d := range h.edition.Dimensions {
		if !slices.Contains(h.lowest(), d.Name) {
			ids = append(ids, d.Name)
		}
	}
	if len(ids) == 0 {
		return ""
	}
	return h.say("rule_others", "dimensions", h.List(ids))
}

func (h *handbook) guards() {
	list := List{}
	for _, note := range h.marker.EditionGuards() {
		item := Guarded(note, h.Voice)
		item.Items = append([]Item{{Text: note.Because}}, item.Items...)
		list.Items = append(list.Items, item)
	}
	h.list("guards", list)
}

// list is a part that is left out where it has nothing to list.
func (h *handbook) list(key string, list List) {
	if len(list.Items) > 0 {
		h.part(key)
		h.view.add(list)
	}
}

func (h *handbook) definitions() {
	list := List{}
	for _, d := range h.marker.Definitions() {
		list.Items = append(list.Items, Item{Label: d.Name, Items: plainItems(d.Asks)})
	}
	h.list("definitions", list)
}

func (h *handbook) flags() {
	list := List{}
	for _, f := range h.marker.FlagNotes() {
		list.Items = append(list.Items, Item{Label: f.Code + " (" + h.severity(f.Severity) + ")", Text: f.Because, Items: plainItems(f.When)})
	}
	h.list("flags", list)
	if len(list.Items) > 0 {
		h.view.add(Paragraph{Text: h.Say("reports.flags_change_nothing")})
	}
}

// limits are what the edition infers and what it cannot see.
func (h *handbook) limits() {
	if columns := h.marker.InferredColumns(); len(columns) > 0 {
		h.view.add(Heading{2, h.say("inferred")}, Paragraph{Text: h.say("inferred_body", "columns", h.List(columns))})
	}
	list := List{}
	for _, text := range h.edition.CannotSee {
		list.Items = append(list.Items, Item{Text: h.in(text)})
	}
	if len(list.Items) > 0 {
		h.view.add(Heading{2, h.Say("reports.cannot_see")}, list)
	}
}
