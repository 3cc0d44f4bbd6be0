//go:build browser

package browsertest

import (
	"bytes"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"locmark/criteria"
)

// TestReflow: with everything open, in every language and with hostile text, nothing makes a page or a dialog wider than the
// screen (WCAG 2.2, 1.4.10).
func TestReflow(t *testing.T) {
	for _, language := range criteria.Languages {
		file, _ := written(t, language, real(t, language))
		narrow(t, language, file, "#by=donor&as=total&p=JP-BO-2026-03")
	}
	file, _ := written(t, "en", made(t))
	narrow(t, "hostile", file, "#p=JP-001")
}

// narrow opens all parts of a page on small screens, and then one programme.
func narrow(t *testing.T, name, file, programme string) {
	t.Helper()
	r := newReader(t)
	for _, width := range []int64{390, 320} {
		r.do(chromedp.EmulateViewport(width, 780, chromedp.EmulateMobile, chromedp.EmulatePortrait))
		for _, state := range []string{"", programme} {
			r.open(file, state)
			r.do(script(`document.querySelectorAll("details").forEach((d) => (d.open = true))`))
			if state != "" {
				r.until(`document.querySelectorAll("dialog[open] article").length > 0`)
			}
			time.Sleep(50 * time.Millisecond)
			for _, wide := range find[[]string](r, tooWide) {
				t.Errorf("%s, %d pixels%s: %s", name, width, state, wide)
			}
		}
	}
}

// tooWide names the page and the dialog where they scroll sideways, and what makes them.
const tooWide = `[document.scrollingElement, document.querySelector("dialog")].filter((e) => e.scrollWidth > e.clientWidth).map((e) =>
	e.tagName + " " + e.scrollWidth + " of " + e.clientWidth + ": " + [...e.querySelectorAll("*")].filter((inner) =>
	!inner.closest(".scroll, .frame") && inner.getBoundingClientRect().right > innerWidth).slice(0, 3).map((inner) => inner.outerHTML.slice(0, 120)).join(" | "))`

// TestStaleLink: what a link asks for that the page does not have is told and left out; what it has is shown.
func TestStaleLink(t *testing.T) {
	r := opened(t, "#edition=gone&level=77&country=Nowhere&donor=ES&p=JP-0&bogus=1&q=a")
	boxes := find[[]string](r, `[...document.querySelectorAll("#choices label:not([hidden]) select")].filter((s) => s.selectedIndex < 0).map((s) => s.outerHTML)`)
	if len(boxes) > 0 {
		t.Errorf("boxes without a choice: %q", boxes)
	}
	want := `The link asks for what this page does not have; it was left out: Edition: gone; Level: 77; Country: Nowhere; Programme: JP-0; bogus: 1`
	if got := r.text("#left-out"); got != want {
		t.Errorf("the page says %q", got)
	}
	shown := find[int](r, `document.querySelectorAll("#list tbody tr:not(.spacer)").length`)
	donor := find[string](r, `[...document.querySelectorAll("#choices select")].map((s) => s.value).join()`)
	if shown == 0 || find[bool](r, `document.querySelector("dialog").open`) {
		t.Errorf("%d programmes are shown of %s", shown, donor)
	}
	r.do(click("#list th.share button"))
	r.until(`document.querySelector("#left-out").textContent === "" && !location.hash.includes("Nowhere") && location.hash.includes("donor=ES")`)
}

// TestWholeMoneyOfDonors: wherever a donor's row holds all money of its programmes, the heading and the column say so; the number
// of programmes needs no such word.
func TestWholeMoneyOfDonors(t *testing.T) {
	for _, language := range criteria.Languages {
		file, _ := written(t, language, real(t, language))
		r := newReader(t)
		r.open(file, "#by=donor&as=total")
		says := voice(t, language)
		whole := says.Say("page.of_whole_programmes", "title", says.Say("page.by_total", "currency", "USD"))
		r.do(click("#groups summary"))
		seen := fmt.Sprintf(`[...document.querySelectorAll("#groups h2, #groups thead th, #groups option")].filter((e) => e.textContent.endsWith(%q)).length`, whole)
		r.until(`document.querySelectorAll("#groups tbody tr").length > 0`)
		if n := find[int](r, seen); n != 3 {
			t.Errorf("%s: %q stands in %d of three places", language, whole, n)
		}
		r.do(script(`location.hash = "#by=donor"`))
		r.until(fmt.Sprintf(`!document.querySelector("#groups h2").textContent.includes(%q)`, whole))
	}
}

// TestPaperShowsListsOnce: what is drawn on paper is not printed again as a table; lists of other editions, which are drawn
// nowhere, are; and the screen keeps all.
func TestPaperShowsListsOnce(t *testing.T) {
	r := opened(t, "")
	shown := `[...document.querySelectorAll("#sums td, #sums th")].filter((e) => e.textContent === %q && e.checkVisibility()).length`
	r.do(script(`document.querySelectorAll("#sums details").forEach((d) => (d.open = true))`))
	command(r, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	for id, want := range map[string]int{"JP-GH-2026-01": 0, "100001": 2} {
		before := find[int](r, fmt.Sprintf(shown, id))
		r.do(script(`dispatchEvent(new Event("beforeprint"))`))
		on := find[int](r, fmt.Sprintf(shown, id))
		r.do(script(`dispatchEvent(new Event("afterprint"))`))
		if after := find[int](r, fmt.Sprintf(shown, id)); before != 2 || after != 2 || on != want {
			t.Errorf("%s stands %d times on paper, %d and %d times on a screen", id, on, before, after)
		}
	}
}

// TestPaperKeepsTogether: a note stands on the sheet of its chart, and a heading on that of what it heads.
func TestPaperKeepsTogether(t *testing.T) {
	r := opened(t, "")
	pdf, err := chromedp.Run(r.ctx, chromedp.PrintToPDF(chromedp.PDFPrintBackground(), chromedp.PDFPreferCSSPageSize()))
	if err != nil {
		t.Fatal(err)
	}
	convert := exec.Command("pdftotext", "-layout", "-", "-")
	convert.Stdin = bytes.NewReader(pdf)
	text, err := convert.Output()
	if err != nil {
		t.Fatalf("pdftotext, of Debian's package poppler-utils: %v", err)
	}
	together := map[string]string{
		"From funders to local actors": "Local firm", "What a Marker counts as": "Local firm",
		"of these programmes have more": "Digital connectivity", "Where evidence is missing": "B5 Results", "What would help most": "A5 Fit with local plans",
	}
	sheets := strings.Split(string(text), "\f")
	for one, other := range together {
		i := slices.IndexFunc(sheets, func(sheet string) bool { return strings.Contains(sheet, one) })
		if i < 0 || !strings.Contains(sheets[i], other) {
			t.Errorf("%q is not on the sheet of %q", one, other)
		}
	}
}
