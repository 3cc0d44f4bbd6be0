//go:build browser

package browsertest

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"locmark/marker"
	"locmark/marker/markertest"
)

const (
	many        = 5000
	mostBytes   = 8_000_000
	mostSeconds = 3
)

// TestManyProgrammes: the size of the page, the time to the first view, and rows far down that are drawn when they come into
// view.
func TestManyProgrammes(t *testing.T) {
	full := slices.DeleteFunc(real(t, "en"), func(a *marker.Assessment) bool { return a.Edition.ID != "lm-2.0" })
	file, _ := written(t, "en", markertest.Varied(t, full, many))
	info, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	if t.Logf("%d programmes: %.1f MB", many, float64(info.Size())/1e6); info.Size() > mostBytes {
		t.Errorf("the page has %d bytes", info.Size())
	}
	r := newReader(t)
	r.do(chromedp.Navigate("about:blank"))
	begun := time.Now()
	r.open(file, "")
	took := time.Since(begun)
	if t.Logf("first view after %v", took); took > mostSeconds*time.Second {
		t.Errorf("the first view took %v", took)
	}
	rows := find[int](r, `Number(document.querySelector("#list table").getAttribute("aria-rowcount")) - 1`)
	drawn := find[int](r, `document.querySelectorAll("#list tbody tr").length`)
	if rows < 1000 || drawn > 100 {
		t.Errorf("%d of %d rows are drawn", drawn, rows)
	}
	r.do(script(`document.querySelector("#list .frame").scrollTop = 1e9`))
	r.until(`[...document.querySelectorAll("#list tbody tr")].some((row) => Number(row.getAttribute("aria-rowindex")) === ` +
		`Number(document.querySelector("#list table").getAttribute("aria-rowcount")))`)
	r.do(script(`[...document.querySelectorAll("#list tbody button")].at(-1).click()`))
	r.until(`document.querySelectorAll("dialog[open] article").length > 0`)
}

// TestPaper: the printed page numbers its pages and names every programme.
func TestPaper(t *testing.T) {
	all := markertest.Varied(t, real(t, "en"), 210) // more than are drawn on a screen
	printed, _ := written(t, "en", all)
	r := newReader(t)
	r.open(printed, "")
	pdf, err := chromedp.Run(r.ctx, chromedp.PrintToPDF(chromedp.PDFPrintBackground(), chromedp.PDFPreferCSSPageSize()))
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "page.pdf")
	if err := os.WriteFile(file, pdf, 0o666); err != nil {
		t.Fatal(err)
	}
	text, err := exec.Command("pdftotext", "-layout", file, "-").Output()
	if err != nil {
		t.Fatalf("pdftotext, of Debian's package poppler-utils: %v", err)
	}
	for _, a := range all {
		if a.Edition.ID == "lm-2.0" && strings.Count(string(text), a.Programme.ID) < 2 {
			t.Errorf("%s is not both in the heatmap and in the list", a.Programme.ID)
		}
	}
	if !regexp.MustCompile(`(?m)\b2 ?/ ?\d+\s*$`).Match(text) {
		t.Error("the pages have no numbers")
	}
	for sheet := range strings.SplitSeq(string(text), "\f") {
		if strings.Contains(sheet, "Dimensions") && !strings.Contains(sheet, "Country") {
			t.Error("the headings of the list are not repeated on every page")
		}
	}
	for _, sums := range []string{"money.reaching", "money.by_donor", "money.dac"} {
		if title := voice(t, "en").Say(sums); !strings.Contains(string(text), title) {
			t.Errorf("the sums that are folded on a screen are not on paper: %s", title)
		}
	}
	if strings.Contains(string(text), "Clear all choices") {
		t.Error("buttons are printed")
	}
	keep(t, "paper.pdf", pdf)
}

// TestTelephone: nothing makes the page wider than a telephone, nor the justification.
func TestTelephone(t *testing.T) {
	file, _ := written(t, "en", real(t, "en"))
	for _, width := range []int64{320, 360, 390} {
		r := newReader(t)
		r.do(chromedp.EmulateViewport(width, 780, chromedp.EmulateMobile, chromedp.EmulatePortrait))
		for _, state := range []string{"", "#edition=x&p=JP-BO-2026-03"} {
			r.open(file, state)
			time.Sleep(100 * time.Millisecond)
			if wide := find[int](r, "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"); wide > int(width) {
				t.Errorf("%d pixels of %d%s", wide, width, state)
			}
		}
	}
}

// TestWithoutScript: where no script may run, the numbers are there.
func TestWithoutScript(t *testing.T) {
	file, sums := written(t, "en", real(t, "en"))
	r := newReader(t)
	command(r, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	r.do(chromedp.Navigate("file://" + file))
	text, err := chromedp.Run(r.ctx, chromedp.TextContent(chromedp.CSS("body")))
	if err != nil {
		t.Fatal(err)
	}
	money := sums.Summaries()[0].Tally.Money[0]
	for _, want := range []string{"This is the summary alone.", "Programmes scored", voice(t, "en").Amount(*money.Total, ""), "JP-GH-2026-01", "Method and limits"} {
		if !strings.Contains(text, want) {
			t.Errorf("without a script the page does not say %q", want)
		}
	}
}

// keep puts what a test made where people can look at it, if they say where.
func keep(t *testing.T, name string, data []byte) {
	t.Helper()
	if dir := os.Getenv("LOCMARK_LOOK"); dir != "" {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}
