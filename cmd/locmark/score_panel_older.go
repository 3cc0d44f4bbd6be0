package main

import (
	"cmp"
	"fmt"
	"slices"

	"locmark/marker/panel"
)

// tellOlder names, in one line for each programme, the levels that were settled beside computed ones that are others now.
func (p *panelFile) tellOlder(h *house, io stdio) {
	older := p.Older()
	for i := 0; i < len(older); {
		var levels []string
		programme := older[i].Programme
		for ; i < len(older) && older[i].Programme == programme; i++ {
			levels = append(levels, h.olderLevel(&older[i]))
		}
		slices.Sort(levels)
		fmt.Fprintln(io.err, h.voice.Say("panel.settled_older", "file", p.input.Name, "programme", programme, "levels", h.voice.List(levels)))
	}
}

func (h *house) olderLevel(older *panel.Older) string {
	criterion := older.Criterion
	if criterion == panel.Overall {
		criterion = h.voice.Say("panel.overall")
	}
	return h.voice.Say("panel.settled_older_level", "criterion", criterion, "was", older.Was, "is", cmp.Or(older.Is, "–"))
}
