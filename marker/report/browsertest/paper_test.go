//go:build browser

package browsertest

import (
	"bytes"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"locmark/criteria"
)

// printed is a page on paper, and where words stand on each sheet.
func printed(r *reader) (pdf []byte, sheets []string) {
	r.Helper()
	pdf, err := chromedp.Run(r.ctx, chromedp.PrintToPDF(chromedp.PDFPrintBackground(), chromedp.PDFPreferCSSPageSize()))
	if err != nil {
		r.Fatal(err)
	}
	convert := exec.Command("pdftotext", "-bbox", "-", "-")
	convert.Stdin = bytes.NewReader(pdf)
	text, err := convert.Output()
	if err != nil {
		r.Fatalf("pdftotext, of Debian's package poppler-utils: %v", err)
	}
	return pdf, strings.Split(string(text), "<page ")[1:]
}

// Where words end, in points from the top of a sheet of 595; the number of the sheet stands below lastLine.
var wordEnds = regexp.MustCompile(`yMax="([0-9.]+)"`)

const (
	firstLine = 40.0
	lastLine  = 550.0
)

// TestPaperIsFilled: no sheet but the last ends more than a third empty, in any language, though a chart that is one drawing may have to
// begin a sheet.
func TestPaperIsFilled(t *testing.T) {
	for _, language := range criteria.Languages {
		file, _ := written(t, language, real(t, language))
		r := newReader(t)
		r.open(file, "")
		pdf, sheets := printed(r)
		keep(t, "paper "+language+".pdf", pdf)
		filled(t, language, sheets)
	}
}

// TestPrintedJustificationIsFilled: a justification that is printed breaks the findings on a criterion rather than leave a sheet empty.
func TestPrintedJustificationIsFilled(t *testing.T) {
	file, _ := written(t, "en", real(t, "en"))
	r := newReader(t)
	for _, id := range []string{"JP-CO-2025-03", "JP-GH-2026-01", "JP-JO-2025-04", "SEED-02"} {
		r.do(chromedp.Navigate("file://" + filepath.Join(filepath.Dir(file), "justifications", id+".html")))
		_, sheets := printed(r)
		filled(t, id, sheets)
	}
}

// TestTablesStandWithTheirText: on paper, what is said of a table is on the sheet on which the table begins. In Spanish these
// tables would begin a sheet of their own.
func TestTablesStandWithTheirText(t *testing.T) {
	file, _ := written(t, "es", real(t, "es"))
	r := newReader(t)
	r.open(file, "")
	_, sheets := printed(r)
	said := 0
	for i, sheet := range sheets {
		if !strings.Contains(sheet, ">confunda<") { // "para que nadie las confunda con ellas"
			continue
		}
		if said++; !strings.Contains(sheet, ">Vía,<") {
			t.Errorf("sheet %d of %d says what the table on ways holds, and does not hold it", i+1, len(sheets))
		}
	}
	if said == 0 {
		t.Error("nothing is said of the ways of money")
	}
}

func filled(t *testing.T, name string, sheets []string) {
	t.Helper()
	for i, sheet := range sheets[:len(sheets)-1] {
		lowest := 0.0
		for _, end := range wordEnds.FindAllStringSubmatch(sheet, -1) {
			if y, err := strconv.ParseFloat(end[1], 64); err == nil && y < lastLine {
				lowest = max(lowest, y)
			}
		}
		if share := (lowest - firstLine) / (lastLine - firstLine); share < 0.67 {
			t.Errorf("%s: sheet %d of %d is filled to %.0f %%", name, i+1, len(sheets), 100*share)
		}
	}
}

// TestPaperHoldsEveryChart: on paper, where nobody can choose, the groups of every field stand, each with all its bars; on the screen
// there is the chosen one alone.
func TestPaperHoldsEveryChart(t *testing.T) {
	r := opened(t, "#by=donor&as=total")
	command(r, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	title := r.text("#groups h2")
	r.do(script(`dispatchEvent(new Event("beforeprint"))`))
	charts := find[map[string]int](r, `Object.fromEntries([...document.querySelectorAll("#groups .sheet h3")].map((h) => [h.textContent, h.parentElement.querySelectorAll(".bar").length]))`)
	whole := voice(t, "en").Say("page.of_whole_programmes", "title", "Total budget, USD")
	for _, name := range []string{"Country", "Transition", "Lead agency", "Donor – " + whole, "Stage"} {
		options := fmt.Sprintf(`[...document.querySelectorAll("#choices label")].find((l) => l.firstChild.textContent === %q).querySelectorAll("option").length - 1`, strings.SplitN(name, " – ", 2)[0])
		if want := find[int](r, options); charts[name] != want || want == 0 {
			t.Errorf("%s has %d bars of %d: %v", name, charts[name], want, charts)
		}
	}
	if heading := r.text("#groups h2"); heading != "Programmes by group – Total budget, USD" {
		t.Errorf("the charts are headed %q", heading)
	}
	if find[bool](r, `document.querySelector("#groups .screen").checkVisibility()`) {
		t.Error("the chosen chart stands twice on paper")
	}
	r.do(script(`dispatchEvent(new Event("afterprint"))`))
	if left := find[int](r, `document.querySelectorAll("#groups .sheet *").length`); left > 0 || r.text("#groups h2") != title {
		t.Errorf("%d parts of the charts stay on the screen, headed %q", left, r.text("#groups h2"))
	}
}

// TestFlowLabelsAreClear: no label of the flow lies over a band, nor over another label, on a screen and on paper.
func TestFlowLabelsAreClear(t *testing.T) {
	for _, language := range criteria.Languages {
		file, _ := written(t, language, real(t, language))
		r := newReader(t)
		r.open(file, "")
		for _, where := range []string{"screen", "paper"} {
			for _, over := range find[[]string](r, overlapping) {
				t.Errorf("%s, %s: %s", language, where, over)
			}
			r.do(script(`dispatchEvent(new Event("beforeprint"))`))
		}
	}
}

// overlapping names the labels that lie over a band or another box's ground, whose rectangles may touch.
const overlapping = `(() => {
	const box = (e) => e.getBBox();
	const over = (a, b) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;
	const others = [...document.querySelectorAll(".flow .band, .flow .ground")];
	return [...document.querySelectorAll(".flow g text")].filter((text) => others.some((other) =>
		other.parentElement !== text.parentElement && over(box(text), box(other)))).map((text) => text.textContent);
})()`
