//go:build browser

package browsertest

import (
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
)

// TestNoEnglishElsewhere: in French and Spanish no label of the page is the English one, whether a chart, a table or a name for
// those who do not see it.
func TestNoEnglishElsewhere(t *testing.T) {
	english, err := criteria.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	for _, language := range criteria.Languages[1:] {
		own, err := criteria.LoadWords(language)
		if err != nil {
			t.Fatal(err)
		}
		file, _ := written(t, language, real(t, language))
		r := newReader(t)
		r.open(file, "#edition=x&group=stage&p=JP-BJ-2025-06")
		r.until(`document.querySelectorAll("dialog[open] article").length > 0`)
		r.do(script(`document.querySelectorAll("details").forEach((d) => (d.open = true))`))
		r.until(`document.querySelectorAll("#groups tbody tr").length > 0`)
		labels := find[[]string](r, `[...document.querySelectorAll("*")].filter((e) => !["SCRIPT", "STYLE"].includes(e.tagName)).flatMap((e) =>
			[...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.textContent.trim())
			.concat(["aria-label", "title", "placeholder"].map((name) => e.getAttribute(name) ?? "")))`)
		for key, text := range english.Room("page") {
			if key == "colon" || strings.Contains(text, "{") || own.Room("page")[key] == text {
				continue
			}
			if slices.Contains(labels, text) && !slices.Contains(values(own.Room("page")), text) {
				t.Errorf("%s: the page says %q", language, text)
			}
		}
		if lang := find[string](r, "document.documentElement.lang"); lang != language || len(labels) < 200 {
			t.Errorf("%s: the page says it is in %q, in %d labels", language, lang, len(labels))
		}
	}
}

func values(words map[string]string) []string {
	var all []string
	for _, text := range words {
		all = append(all, text)
	}
	return all
}

// TestFrenchNumbers: amounts, shares and colons stand as French writes them.
func TestFrenchNumbers(t *testing.T) {
	file, _ := written(t, "fr", real(t, "fr"))
	r := newReader(t)
	r.open(file, "")
	for _, want := range []string{"6\u202f454\u202f088\u202fUSD", "25,3\u202f%"} {
		if !strings.Contains(r.text("#figures"), want) {
			t.Errorf("the figures do not say %q: %q", want, r.text("#figures"))
		}
	}
	if !strings.Contains(find[string](r, `document.querySelector("#glance svg").getAttribute("aria-label")`), "Programmes : ") {
		t.Error("a colon has no space before it")
	}
}
