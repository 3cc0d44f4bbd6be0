//go:build browser

package browsertest

import (
	"testing"

	"github.com/chromedp/chromedp"

	"locmark/marker/portfolio"
)

// compared writes a page on which most programmes stood one level lower before, and those at level 0 were not there.
func compared(t *testing.T, language string) string {
	t.Helper()
	previous := portfolio.New(portfolio.Options{})
	for i, a := range real(t, language) {
		if a.Level != nil && *a.Level == 0 {
			continue
		}
		if before := *a; a.Level != nil && i%50 > 0 {
			lower := *a.Level - 1
			before.Level = &lower
			a = &before
		}
		previous.Add(a)
	}
	return writtenInto(t, language, real(t, language), portfolio.New(portfolio.Options{Previous: previous}))
}

// TestChanges: what changed stands between the figures and the groups, with a matrix of levels in which each count is a number and its
// shade repeats it; a long list of programmes is folded, and open on paper.
func TestChanges(t *testing.T) {
	r := newReader(t)
	r.open(compared(t, "en"), "")
	if order := find[string](r, `[...document.querySelectorAll("#flow, #changes, #groups")].map((e) => e.id).join()`); order != "flow,changes,groups" {
		t.Errorf("the parts stand as %s", order)
	}
	matrix := find[[][]string](r, `[...document.querySelectorAll("#changes table:has(.framed)")].slice(0, 1).flatMap((t) => [...t.tBodies[0].rows].map((row) =>
		[...row.cells].slice(1).map((c) => c.textContent + " " + c.className)))`)
	if len(matrix) < 5 {
		t.Fatalf("there is no matrix: %q", matrix)
	}
	for i, row := range matrix[:4] {
		for k, cell := range row {
			if framed := len(cell) > 6 && cell[len(cell)-6:] == "framed"; framed != (i == k) {
				t.Errorf("level %d, then %d: %s", i, k, cell)
			}
		}
	}
	shades := find[[]string](r, `[...new Set([...document.querySelectorAll("#changes td:not(.framed)")].map((c) => getComputedStyle(c).backgroundColor))]`)
	if len(shades) < 3 {
		t.Errorf("only these shades are seen: %q", shades)
	}
	list := `document.querySelector("#changes details")`
	if find[bool](r, list+`.open`) {
		t.Error("the long list of programmes is not folded")
	}
	r.do(script(`dispatchEvent(new Event("beforeprint"))`))
	open := find[bool](r, list+`.open`)
	r.do(script(`dispatchEvent(new Event("afterprint"))`))
	if !open || find[bool](r, list+`.open`) {
		t.Error("on paper the list is folded, or on the screen afterwards it is not")
	}
}

// TestChangesOnATelephone: the matrix scrolls within its own frame, which the keyboard reaches.
func TestChangesOnATelephone(t *testing.T) {
	r := telephone(t, compared(t, "es"))
	r.do(chromedp.EmulateViewport(320, 780, chromedp.EmulateMobile, chromedp.EmulatePortrait))
	if wide := find[[]string](r, tooWide); len(wide) > 0 {
		t.Errorf("%q", wide)
	}
	if frames := find[int](r, `document.querySelectorAll("#changes .scroll:not([tabindex='0'])").length`); frames > 0 {
		t.Errorf("the keyboard does not reach %d tables", frames)
	}
}
