package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"locmark/marker"
)

// guards are those on dimensions and on the overall level; the others stand with their criterion. Those that changed no
// level share one line: a reader looks for what did.
func (j *justification) guards() {
	if len(j.Guards) == 0 {
		return
	}
	list, held := List{}, []string{}
	for _, guard := range j.Guards {
		if guard.Changed {
			list.Items = append(list.Items, j.guard(guard))
		} else {
			held = append(held, j.held(guard))
		}
	}
	if len(held) > 0 {
		list.Items = append(list.Items, Item{Label: j.Say("reports.guards_held"), Text: strings.Join(held, " ")})
	}
	j.view.add(Heading{2, j.Say("reports.guards")}, list)
}

func (j *justification) findingGuards(f *marker.Finding) []Item {
	var items []Item
	for _, guard := range f.Guards {
		item := Item{Label: j.Say("reports.guard"), Text: sentences(guard.Because, j.guardDid(guard)+".")}
		items = append(items, j.resting(item, guard.Cells))
	}
	return items
}

func (j *justification) guard(g marker.GuardResult) Item {
	return j.resting(Item{Label: j.guardDid(g), Text: g.Because}, g.Cells)
}

// held is a guard that found the level as low already.
func (j *justification) held(g marker.GuardResult) string {
	return j.Say("reports.guard_held", "target", upperFirst(j.target(g.Target)), "level", standing(g.Cap), "because", g.Because)
}

// guardDid says what a guard did to what.
func (j *justification) guardDid(g marker.GuardResult) string {
	target := upperFirst(j.target(g.Target))
	switch {
	case g.Status != nil:
		return j.Say("reports.guard_sets_aside", "target", target, "status", j.status(*g.Status, nil))
	case g.Changed:
		return j.Say("reports.guard_caps", "target", target, "level", standing(g.Cap))
	}
	return j.Say("reports.guard_caps_no_change", "target", target, "level", standing(g.Cap))
}

func (j *justification) target(target string) string {
	for _, d := range j.Dimensions {
		if d.ID == target {
			return j.Say("reports.target_dimension", "id", target)
		}
	}
	if target == "overall" {
		return j.Say("reports.overall")
	}
	return j.Say("reports.target_criterion", "id", target)
}

func upperFirst(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// absences tells apart the three kinds of nothing.
func (j *justification) absences() {
	var notEvidenced, noneFound, notApplicable []string
	for _, f := range j.Criteria {
		name := f.ID + " " + f.Title
		switch {
		case f.Status == marker.NotEvidenced:
			notEvidenced = append(notEvidenced, name)
		case f.Status == marker.NotApplicable:
			notApplicable = append(notApplicable, name)
		case f.Level != nil && *f.Level == 0:
			noneFound = append(noneFound, name)
		}
	}
	list := List{Items: []Item{
		{Label: j.Say("reports.absence_not_evidenced"), Text: j.named(notEvidenced)},
		{Label: j.Say("reports.absence_none_found"), Text: j.named(noneFound)},
		{Label: j.Say("reports.absence_not_applicable"), Text: j.named(notApplicable)},
	}}
	j.view.add(Heading{2, j.Say("reports.absences")}, list)
}

func (j *justification) named(names []string) string {
	if len(names) == 0 {
		return j.Say("reports.none")
	}
	return strings.Join(names, "; ") + "."
}
