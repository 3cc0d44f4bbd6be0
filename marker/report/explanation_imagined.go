package report

import (
	"cmp"

	"locmark/marker"
)

// WhatIf says what each cell is taken to say instead of what it says, and which one was not meant where a name could be either's.
func WhatIf(imagined []marker.Imagined, voice marker.Voice) View {
	p := phrases{voice}
	list := List{}
	for _, one := range imagined {
		item := Item{Text: p.imagined(one)}
		if one.Other != "" {
			item.Items = plainItems([]string{p.Say("explain.taken", "name", one.Name, "cell", one.Other)})
		}
		list.Items = append(list.Items, item)
	}
	return View{Heading{2, p.Say("explain.what_if")}, list}
}

func (p phrases) imagined(one marker.Imagined) string {
	nothing := p.Say("explain.nothing")
	args := []string{"cell", one.Cell, "column", one.Label, "from", cmp.Or(one.From, nothing), "to", cmp.Or(one.To, nothing)}
	if one.Cell == "" {
		return p.Say("explain.imagined_field", args...)
	}
	return p.Say("explain.imagined", args...)
}
