//go:build browser

package browsertest

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestOpenByKeyboard: a programme is opened by Enter, names its cells, and Escape gives the keyboard back.
func TestOpenByKeyboard(t *testing.T) {
	r := opened(t, "")
	r.do(chromedp.Focus(chromedp.CSS("#list tbody button")), chromedp.KeyEvent(kb.Enter))
	r.until(`document.querySelectorAll("dialog[open] article").length >= 15`)
	text := r.text("dialog")
	for _, want := range []string{"JP-BJ-2025-06", "C1 Money that reaches local actors", "Budget!O5:O7", "What level 3 still asks for", "Next step, to level 3", "Move USD 16,325.45"} {
		if !strings.Contains(text, want) {
			t.Errorf("the justification does not say %q", want)
		}
	}
	if inside := find[bool](r, `document.querySelector("dialog").contains(document.activeElement)`); !inside {
		t.Error("the keyboard stays outside the dialog")
	}
	r.do(chromedp.KeyEvent(kb.Escape))
	r.until(`!document.querySelector("dialog").open`)
	r.until(`document.activeElement === document.querySelector("#list tbody button")`)
}

// TestJustificationIsPartOfTheLink: a link opens it, the back button closes it, and the next programme is one step away.
func TestJustificationIsPartOfTheLink(t *testing.T) {
	r := opened(t, "#edition=x&p=JP-GH-2026-01")
	r.until(`document.querySelector("dialog[open] h2")?.textContent.startsWith("JP-GH-2026-01") ?? false`)
	r.do(script(`[...document.querySelectorAll("dialog button")].find((b) => b.textContent === "Next programme").click()`))
	r.until(`document.querySelector("dialog[open] h2")?.textContent.startsWith("JP-GT-2026-05") ?? false`)
	r.do(script("history.back()"))
	r.until(`document.querySelector("dialog[open] h2")?.textContent.startsWith("JP-GH-2026-01") ?? false`)
	r.do(chromedp.KeyEvent(kb.Escape))
	r.until(`document.activeElement.textContent.startsWith("Cocoa districts")`)
}

// TestWalkTheHeatmap: arrow keys go from cell to cell, and Enter opens the programme of the row.
func TestWalkTheHeatmap(t *testing.T) {
	r := opened(t, "")
	r.do(chromedp.Focus(chromedp.CSS("#heatmap tbody button")),
		chromedp.KeyEvent(kb.ArrowDown), chromedp.KeyEvent(kb.ArrowRight), chromedp.KeyEvent(kb.ArrowRight))
	place := find[[]int](r, `[document.activeElement.parentElement.rowIndex, document.activeElement.cellIndex]`)
	if place[1] != 2 {
		t.Errorf("the keyboard stands at %v", place)
	}
	id := find[string](r, `document.activeElement.parentElement.querySelector("button").textContent`)
	r.do(chromedp.KeyEvent(kb.Enter))
	r.until(`document.querySelector("dialog[open] h2")?.textContent.startsWith("` + id + `") ?? false`)
}

// TestHostileTextRunsNothing: names that are markup, formulas or marks stay text.
func TestHostileTextRunsNothing(t *testing.T) {
	all := made(t)
	all[0].Programme.Title = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>" + strings.Repeat("long ", 2000)
	all[0].Programme.Donors, all[0].Fields = []string{"<b>bold</b>", "a\u202eb"}, nil
	all[0].Criteria[0].Because = "<script>document.title='run'</script>"
	file, _ := written(t, "en", all)
	r := newReader(t)
	r.open(file, "#edition=x&by=donor&p=JP-001")
	r.until(`document.querySelectorAll("dialog[open] article").length > 0`)
	if title := find[string](r, "document.title"); title == "run" {
		t.Error("a proposal ran a script")
	}
	if found := find[int](r, `document.querySelectorAll("main img, main script, main b, main iframe").length`); found > 0 {
		t.Errorf("%d elements come from a proposal", found)
	}
	for _, want := range []string{"<script>document.title='run'</script>", strings.TrimSpace(strings.Repeat("long ", 2000))} {
		if !strings.Contains(r.text("dialog"), want) {
			t.Errorf("the justification does not show %.60q as text", want)
		}
	}
	if !strings.Contains(r.text("#groups .bars"), "<b>bold</b>") || strings.Contains(r.text("body"), "\u202e") {
		t.Error("a donor's name is not shown as text alone")
	}
	if wide := find[bool](r, "document.documentElement.scrollWidth > innerWidth"); wide {
		t.Error("a long title makes the page wider than the window")
	}
}
