//go:build browser

package browsertest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"locmark/marker"
)

func click(selector string) step { return chromedp.Click(chromedp.CSS(selector)) }

func sorted(texts []string) string {
	texts = slices.Clone(texts)
	slices.Sort(texts)
	return strings.Join(texts, "|")
}

// opened is a reader who looks at the real portfolio.
func opened(t *testing.T, state string) *reader {
	t.Helper()
	file, _ := written(t, "en", real(t, "en"))
	r := newReader(t)
	r.open(file, state)
	return r
}

const column = `[...document.querySelectorAll("#list tbody tr:not(.spacer):not(.group)")].map((row) => row.cells[%d].innerText.trim())`

// TestDonorChangesAllFigures: Spain's own slice, by one choice; the number of programmes is announced.
func TestDonorChangesAllFigures(t *testing.T) {
	r := opened(t, "")
	parts := []string{"#figures", "#glance .bars", "#groups .bars", "#flow .drawing", "#helps .bars", "#heatmap tbody", "#list tbody"}
	before := map[string]string{}
	for _, part := range parts {
		before[part] = find[string](r, fmt.Sprintf("document.querySelector(%q).innerHTML", part))
	}
	r.choose("Donor", "Spain")
	r.until(`location.hash.includes("donor=ES") || location.hash.includes("donor=spain")`)
	count := 0
	for _, a := range real(t, "en") {
		if a.Edition.ID == "lm-2.0" && slices.Contains(a.Programme.Donors, "Spain") {
			count++
		}
	}
	r.until(fmt.Sprintf(`document.querySelector("#status").textContent === "%d of 22 programmes shown"`, count))
	if role := find[string](r, `document.querySelector("#status").getAttribute("role")`); role != "status" || count == 0 {
		t.Errorf("the number of programmes has the role %q and is %d", role, count)
	}
	for _, part := range parts {
		if find[string](r, fmt.Sprintf("document.querySelector(%q).innerHTML", part)) == before[part] {
			t.Errorf("%s did not change", part)
		}
	}
	r.do(script("history.back()"))
	r.until(`document.querySelector("#status").textContent.startsWith("All 22")`)
}

func TestSort(t *testing.T) {
	r := opened(t, "")
	levels := func() []string { return find[[]string](r, fmt.Sprintf(column, 1)) }
	r.do(click("#list th.level button"))
	r.until(`document.querySelector("#list th.level").getAttribute("aria-sort") === "descending"`)
	if got := levels(); !slices.IsSortedFunc(got, func(a, b string) int { return strings.Compare(b, a) }) || len(got) < 10 {
		t.Errorf("the levels stand as %q", got)
	}
	if !find[bool](r, `document.activeElement.closest("th")?.classList.contains("level") ?? false`) {
		t.Error("the keyboard lost the heading that was pressed")
	}
	r.do(click("#list th.level button"))
	r.until(`document.querySelector("#list th.level").getAttribute("aria-sort") === "ascending"`)
	if got := levels(); !slices.IsSorted(got) {
		t.Errorf("the levels stand as %q", got)
	}
	r.do(click("#list th.total button"))
	r.until(`document.querySelector("#list th.total").getAttribute("aria-sort") === "descending"`)
	amounts := find[[]float64](r, `[...document.querySelectorAll("#list td.total")].map((c) => c.innerText)
		.filter((text) => text.startsWith("USD")).map((text) => Number(text.replace(/\D/g, "")))`)
	if !slices.IsSortedFunc(amounts, func(a, b float64) int { return int(b - a) }) || len(amounts) < 10 {
		t.Errorf("the amounts stand as %v", amounts)
	}
}

// TestSearchFoldsAccents: a reader types without accents, letter by letter.
func TestSearchFoldsAccents(t *testing.T) {
	r := opened(t, "")
	r.do(chromedp.SendKeys(chromedp.CSS("#choices input"), "ECOLES ouvertes"))
	r.until(`document.querySelector("#status").textContent.startsWith("1 of 22")`)
	if got := find[[]string](r, fmt.Sprintf(column, 0)); len(got) != 1 || !strings.Contains(got[0], "Écoles ouvertes") {
		t.Errorf("found %q", got)
	}
	r.do(chromedp.SendKeys(chromedp.CSS("#choices input"), " nowhere"))
	r.until(`document.querySelector("#status").textContent === "No programme answers these choices."`)
	r.do(chromedp.SendKeys(chromedp.CSS("#choices input"), strings.Repeat(kb.Backspace, 30)))
	r.until(`document.querySelector("#status").textContent.startsWith("All 22")`)
}

func TestGroupRows(t *testing.T) {
	r := opened(t, "")
	r.choose("Group rows by", "Stage")
	r.until(`document.querySelectorAll("#list tr.group").length > 0`)
	groups := find[[]string](r, `[...document.querySelectorAll("#list tr.group")].map((row) => row.innerText.split(":")[0])`)
	want := []string{"Concept note", "Proposal", "Inception report", "Annual report", "Final report"}
	if !slices.Equal(groups, want[:len(groups)]) {
		t.Errorf("the groups are %q", groups)
	}
}

// TestLinkRestoresState: what one reader chose, another sees by the link alone.
func TestLinkRestoresState(t *testing.T) {
	file, _ := written(t, "en", real(t, "en"))
	one := newReader(t)
	one.open(file, "")
	one.choose("Level", "2")
	one.until(`location.hash.includes("level=2")`)
	one.choose("Bars by", "Stage")
	one.until(`location.hash.includes("by=stage")`)
	one.do(click("#list th.share button"))
	one.until(`location.hash.includes("sort=-share")`)
	state := find[string](one, "location.hash")
	other := newReader(t)
	other.open(file, state)
	for _, part := range []string{"#status", "#figures", "#groups .bars", "#list tbody", "#heatmap tbody"} {
		if one.text(part) != other.text(part) {
			t.Errorf("%s differs:\n%s\n%s", part, one.text(part), other.text(part))
		}
	}
}

// TestEditionsAndCurrenciesStandApart: each is a choice, and neither is added to another.
func TestEditionsAndCurrenciesStandApart(t *testing.T) {
	r := opened(t, "")
	r.choose("Edition", "Screening")
	r.until(`document.querySelector("#status").textContent === "All 48 programmes shown"`)
	r.choose("Edition", "Localization Marker 2.0 (lm-2.0")
	r.until(`document.querySelector("#status").textContent === "All 22 programmes shown"`)
	r.choose("Currency", "EUR")
	r.until(`location.hash.includes("currency=EUR")`)
	var euros int
	for _, a := range real(t, "en") {
		if a.Edition.ID == "lm-2.0" && a.Financing.Currency == "EUR" && hasMoney(a) {
			euros++
		}
	}
	if note := r.text("#figures .note"); !strings.HasPrefix(note, fmt.Sprintf("Programmes that show a budget in EUR: %d of 22. ", euros)) {
		t.Errorf("the figures say %q", note)
	}
	if figures := strings.Join(seen(r, "#figures dl"), " "); strings.Contains(figures, "USD") || !strings.Contains(figures, "EUR") {
		t.Errorf("dollars stand among euros: %s", figures)
	}
}

func hasMoney(a *marker.Assessment) bool { return a.Financing.Total != nil }
