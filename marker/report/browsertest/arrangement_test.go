//go:build browser

package browsertest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"locmark/criteria"
	"locmark/marker"
)

// telephone is a reader with a narrow screen.
func telephone(t *testing.T, file string) *reader {
	t.Helper()
	r := newReader(t)
	r.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulatePortrait))
	r.open(file, "")
	return r
}

// TestListOnATelephone: a programme, its country and its level are seen without scrolling.
func TestListOnATelephone(t *testing.T) {
	file, _ := written(t, "fr", real(t, "fr"))
	r := telephone(t, file)
	right := find[float64](r, `document.querySelector("#list td.level .label").getBoundingClientRect().right`)
	if right > 390 {
		t.Errorf("the level ends at %.0f pixels", right)
	}
	if first := find[string](r, `document.querySelector("#list tbody th").innerText`); !strings.Contains(first, "JP-BJ-2025-06") || !strings.Contains(first, "Bénin") {
		t.Errorf("the first column says %q", first)
	}
	if shown := find[bool](r, `document.querySelector("#list td.country").offsetWidth > 0`); shown {
		t.Error("the country stands in a column, too")
	}
	wide := newReader(t)
	wide.open(file, "")
	if first := find[string](wide, `document.querySelector("#list tbody th").innerText`); strings.Contains(first, "Bénin") {
		t.Errorf("on a wide screen the country stands twice: %q", first)
	}
}

// TestFlowOnATelephone: the flow needs no scrolling: its sums stand one under another, and say the same.
func TestFlowOnATelephone(t *testing.T) {
	file, _ := written(t, "es", real(t, "es"))
	r := telephone(t, file)
	if wide := find[bool](r, `[...document.querySelectorAll("#flow .drawing, #flow .drawing *")].some((e) => e.getBoundingClientRect().right > innerWidth)`); wide {
		t.Error("the flow is wider than the screen")
	}
	amounts := find[[]string](r, `[...document.querySelectorAll("#flow .drawing .value")].map((e) => e.textContent)`)
	desktop := newReader(t)
	desktop.open(file, "")
	want := find[[]string](desktop, `[...document.querySelectorAll("#flow .amount")].map((e) => e.textContent)`)
	if !slices.Equal(amounts, want) || len(want) < 15 {
		t.Errorf("the telephone shows %q, the screen %q", amounts, want)
	}
}

// TestFlowLabelsStandWhole: in every language the names of the boxes are not cut, lie within the drawing, and stand whole in
// their titles; one that is too long is cut there alone.
func TestFlowLabelsStandWhole(t *testing.T) {
	for _, language := range criteria.Languages {
		file, _ := written(t, language, real(t, language))
		r := newReader(t)
		r.open(file, "")
		for _, box := range find[[][]string](r, flowLabels) {
			if !strings.HasPrefix(box[1], box[0]) || box[2] != "inside" {
				t.Errorf("%s: %q is the label of %q, %s", language, box[0], box[1], box[2])
			}
		}
	}
	all := real(t, "en")
	endless := strings.Repeat("endless name ", 8) + "end"
	for _, a := range all {
		for i := range a.Financing.Contributions {
			a.Financing.Contributions[i].Donor, a.Financing.Contributions[i].ID = endless, ""
		}
	}
	file, _ := written(t, "en", all)
	r := newReader(t)
	r.open(file, "")
	first := find[[][]string](r, flowLabels)[0]
	if !strings.HasSuffix(first[0], "…") || first[2] != "inside" || !strings.HasPrefix(first[1], endless) {
		t.Errorf("an endless name is shown as %q, and %q in the title", first[0], first[1])
	}
	r.do(click("#flow summary"))
	r.until(fmt.Sprintf(`document.querySelector("#flow tbody th")?.textContent === %q`, endless+" *"))
}

// flowLabels are label, title and whether it lies inside, of each box.
const flowLabels = `[...document.querySelectorAll("svg.flow g")].map((g) => {
	const lines = [...g.querySelectorAll(".label")];
	const room = document.querySelector("svg.flow").getBoundingClientRect().right;
	const inside = lines.every((line) => line.getBoundingClientRect().right <= room);
	return [lines.map((line) => line.textContent).join(" "), g.querySelector("title").textContent, inside ? "inside" : "outside"];
})`

// TestBarsBeginWithWhatSaysSomething: not with countries, of which each has one programme; and with what was chosen.
func TestBarsBeginWithWhatSaysSomething(t *testing.T) {
	chosen := `document.querySelector("#groups select").value`
	r := opened(t, "")
	if by := find[string](r, chosen); by != "transition" {
		t.Errorf("the bars begin by %s", by)
	}
	if title := r.text("#groups h2"); title != "Programmes by group: Transition" {
		t.Errorf("the bars are headed %q", title)
	}
	r.choose("Bars by", "Country")
	r.until(`location.hash.includes("by=country") && ` + chosen + ` === "country"`)
	alone, _ := written(t, "en", []*marker.Assessment{real(t, "en")[0]})
	r.open(alone, "")
	if by := find[string](r, chosen); by != "country" {
		t.Errorf("of one programme the bars begin by %s", by)
	}
}

// TestSumsStandOpen: whoever looks at a wide screen sees the sums of money without a click; a narrow one has them folded.
func TestSumsStandOpen(t *testing.T) {
	file, _ := written(t, "en", real(t, "en"))
	wide := newReader(t)
	wide.open(file, "")
	narrow := telephone(t, file)
	for _, key := range []string{"reports.money", "money.reaching", "money.by_year", "money.by_donor", "money.dac"} {
		seen := fmt.Sprintf(`(() => {
			const part = [...document.querySelectorAll("#sums details")].find((d) => d.querySelector("h3").textContent === %q);
			return part.querySelector("table").checkVisibility({contentVisibilityAuto: true});
		})()`, voice(t, "en").Say(key))
		if !find[bool](wide, seen) || find[bool](narrow, seen) {
			t.Errorf("%s: on a wide screen %v, on a narrow one %v", key, find[bool](wide, seen), find[bool](narrow, seen))
		}
	}
}

// TestPaperCutsNothing: rows that are drawn for paper neither cut nor stick, which would take a browser minutes where there are
// thousands; afterwards all is as it was.
func TestPaperCutsNothing(t *testing.T) {
	r := opened(t, "")
	heavy := `[...document.querySelectorAll(".frame tbody *")].filter((e) => {
		const style = getComputedStyle(e);
		return style.overflow !== "visible" || style.position !== "static";
	}).length`
	if before := find[int](r, heavy); before == 0 {
		t.Error("nothing is cut on a screen")
	}
	open := `document.querySelectorAll("#sums details[open]").length`
	were := find[int](r, open)
	r.do(script(`dispatchEvent(new Event("beforeprint"))`))
	if n := find[int](r, heavy); n > 0 {
		t.Errorf("%d boxes cut or stick on paper", n)
	}
	if folded := find[int](r, `document.querySelectorAll("#sums details:not([open])").length`); folded > 0 {
		t.Errorf("%d sums are folded on paper", folded)
	}
	r.do(script(`dispatchEvent(new Event("afterprint"))`))
	if n := find[int](r, open); n != were || find[int](r, heavy) == 0 {
		t.Errorf("%d sums are open that were %d", n, were)
	}
}
