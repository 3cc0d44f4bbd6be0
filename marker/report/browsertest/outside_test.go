//go:build browser

package browsertest

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestLightOrDark: the button turns the page from the one to the other, and back.
func TestLightOrDark(t *testing.T) {
	r := opened(t, "")
	paper := func() string { return find[string](r, "getComputedStyle(document.documentElement).backgroundColor") }
	before := paper()
	r.do(click("#theme"))
	if after := paper(); after == before || find[string](r, `document.querySelector("#theme").ariaPressed`) != "true" {
		t.Errorf("the page stays %s", after)
	}
	r.do(click("#theme"))
	if after := paper(); after != before {
		t.Errorf("the page was %s and is %s", before, after)
	}
}

// TestSkipLink: the first key leads past the title, and leaves what was chosen.
func TestSkipLink(t *testing.T) {
	r := opened(t, "#edition=x&level=2")
	r.do(chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter))
	if id := find[string](r, "document.activeElement.id"); id != "main" {
		t.Errorf("the keyboard stands at %q", id)
	}
	if state := find[string](r, "location.hash"); state != "#edition=x&level=2" {
		t.Errorf("the address became %q", state)
	}
}
