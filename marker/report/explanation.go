package report

import (
	"slices"

	"locmark/marker"
)

// Explanation is the full trace of one assessment, or of one of its criteria: what was met, what was not, from which cells,
// what would raise it and how much may be lost. A criterion is its id, or "" for all.
func Explanation(a *marker.Assessment, criterion string, voice marker.Voice) View {
	j := &justification{phrases: phrases{voice}, Assessment: a}
	j.view.add(Heading{1, j.heading()})
	if criterion == "" {
		j.verdict()
		j.dimensions()
		j.actions()
		j.criteria()
		j.guards()
		return j.view
	}
	i := slices.IndexFunc(a.Criteria, func(f marker.Finding) bool { return f.ID == criterion })
	j.findings(a.Criteria[i : i+1])
	return j.view
}

// BeforeAndAfter is what other entries in some cells would change: every level that is another one then.
func BeforeAndAfter(before, after *marker.Assessment, voice marker.Voice) View {
	p := phrases{voice}
	table := Table{Columns: numbers(1, columns("", p.Say("explain.before"), p.Say("explain.after")))}
	add := func(what string, one, other *int) {
		if standing(one) != standing(other) {
			table.Rows = append(table.Rows, texts(what, standing(one), standing(other)))
		}
	}
	add(p.Say("explain.overall"), before.Level, after.Level)
	for i, d := range before.Dimensions {
		add(d.ID+". "+d.Title, d.Level, after.Dimensions[i].Level)
	}
	for i, f := range before.Criteria {
		add(f.ID+" "+f.Title, f.Level, after.Criteria[i].Level)
	}
	var view View
	if len(table.Rows) == 0 {
		view.add(Paragraph{Text: p.Say("explain.no_change")})
	} else {
		view.add(table)
	}
	list := List{}
	for i, f := range before.Criteria {
		if now := after.Criteria[i]; now.Because != f.Because {
			list.Items = append(list.Items, Item{Label: f.ID, Items: plainItems([]string{
				p.Say("explain.was", "because", f.Because), p.Say("explain.is", "because", now.Because),
			})})
		}
	}
	if len(list.Items) > 0 {
		view.add(list)
	}
	return view
}

// Title names a programme.
func Title(a *marker.Assessment) View {
	j := &justification{Assessment: a}
	return View{Heading{1, j.heading()}}
}
