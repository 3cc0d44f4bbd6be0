package report

import (
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
)

// Influences is a table of what each criterion's weight comes to: its share of its dimension, at each stage at which other
// criteria apply; and below it what keeps some from deciding.
func Influences(m *marker.Marker) View {
	p := phrases{m.Voice()}
	all := m.Influences()
	var view View
	table := Table{Columns: []Column{{Title: p.Say("influences.criterion")}, {p.Say("influences.weight"), true}}}
	if len(all) == 0 {
		return view
	}
	for _, stage := range all[0].Stages {
		title := p.Say("influences.share")
		if len(all[0].Stages) > 1 {
			title = m.NamesOfStages(stage.Stages)
		}
		table.Columns = append(table.Columns, Column{title, true})
	}
	for _, i := range all {
		table.Rows = append(table.Rows, texts(p.influence(&i)...))
	}
	view.add(Paragraph{Text: p.Say("influences.what")}, table.filled())
	if remarks := p.remarks(all); len(remarks) > 0 {
		view.add(List{Items: remarks})
	}
	return view
}

func (p phrases) influence(i *marker.Influence) []string {
	row := []string{i.Criterion, p.Number(recorded(i.Weight))}
	for _, stage := range i.Stages {
		share := unknown
		if stage.InDimension != nil {
			share = p.PercentInColumn(recordedShare(*stage.InDimension))
		}
		row = append(row, share)
	}
	return row
}

// remarks says once what is true of several criteria.
func (p phrases) remarks(all []marker.Influence) []Item {
	var items []Item
	for i := range all {
		text := p.decides(&all[i])
		if text == "" {
			continue
		}
		same := slices.IndexFunc(items, func(item Item) bool { return item.Text == text })
		if same < 0 {
			items = append(items, Item{Label: all[i].Criterion, Text: text})
		} else {
			items[same].Label += p.Say("numbers.comma") + all[i].Criterion
		}
	}
	return items
}

// recordedShare reads a share to the millionth, which is enough for a column.
func recordedShare(share float64) fact.Ratio {
	return fact.Ratio{Num: int64(share*marker.Whole + 0.5), Den: marker.Whole}
}

// decides says what keeps a criterion from moving levels by its weight; nothing where it may.
func (p phrases) decides(i *marker.Influence) string {
	guards := p.List(slices.Clone(i.Guards))
	switch {
	case !i.Decisive && len(i.Guards) == 0:
		return p.Say("influences.not_decisive")
	case !i.Decisive:
		return p.Say("influences.by_guards", "guards", guards)
	case i.Overall:
		return ""
	case len(i.Guards) == 0:
		return p.Say("influences.not_overall")
	}
	return p.Say("influences.not_overall_guards", "guards", guards)
}
