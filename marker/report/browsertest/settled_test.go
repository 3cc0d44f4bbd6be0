//go:build browser

package browsertest

import (
	"strings"
	"testing"

	"locmark/marker"
)

// TestSettledLevels: what a panel settled stands beside what is computed, in the list and in the heatmap, and the justification
// says who settled it, when and why.
func TestSettledLevels(t *testing.T) {
	all := real(t, "en")
	one := all[0]
	one.Panel = &marker.PanelLevel{Level: 3, By: "Ana and Koffi", On: "2026-03-31", Reason: "the council decided it in March"}
	one.Criteria[1].Panel = &marker.PanelLevel{Level: 0, By: "Koffi", On: "2026-04-01", Reason: "the minutes are not signed"}
	file, _ := written(t, "en", all)
	r := newReader(t)
	r.open(file, "")
	star := func(cell string) string {
		return find[string](r, `document.querySelector('`+cell+` .settled')?.innerText ?? ""`)
	}
	row := `#heatmap tr[data-programme="0"]`
	if list, overall, cell := star("#list tbody tr:not(.spacer) td.level"), star(row+" td:nth-child(2)"), star(row+" td:nth-child(4)"); list != "*3" || overall != "*3" || cell != "*0" {
		t.Errorf("settled are %q in the list, %q and %q in the heatmap", list, overall, cell)
	}
	if computed := find[string](r, `document.querySelector("#list tbody tr:not(.spacer) td.level .badge").innerText`); computed != "2" {
		t.Errorf("the computed level became %q", computed)
	}
	if stars := find[int](r, `document.querySelectorAll("main .settled").length`); stars != 3 {
		t.Errorf("%d levels are settled", stars)
	}
	if note := voice(t, "en").Say("page.settled_beside"); !strings.Contains(r.text("#heatmap"), note) || !strings.Contains(r.text("#list"), note) {
		t.Error("nothing says what a star means")
	}
	r.do(click(row + " td:nth-child(4) .settled"))
	r.until(`document.querySelectorAll("dialog[open] article").length > 0`)
	for _, want := range []string{"Ana and Koffi", "2026-03-31", "the council decided it in March", "Koffi", "2026-04-01", "the minutes are not signed"} {
		if !strings.Contains(r.text("dialog"), want) {
			t.Errorf("the justification does not say %q", want)
		}
	}
	r.open(file, "#edition=x&q=JP-BO")
	if notes := find[int](r, `[...document.querySelectorAll("#heatmap .note, #list .note")].filter((n) => !n.hidden && n.innerText.includes("*")).length`); notes > 0 {
		t.Error("a star is explained where there is none")
	}
}
