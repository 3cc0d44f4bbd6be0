package report

import (
	"encoding/json"
	"strings"
	"testing"

	"locmark/marker"
)

// TestPagePolicy: a browser runs and applies only what the policy knows by its hash, as it stands in the page.
func TestPagePolicy(t *testing.T) {
	page := portfolioPage(t, "en", recordedLines(t))
	script := between(page, "<script>", "</script>")
	style := between(page, "<style>", "</style>")
	want := "content=\"default-src 'none'; script-src '" + hashOf(script) + "'; style-src '" + hashOf(style) + "'; base-uri 'none'; form-action 'none'\""
	if !strings.Contains(page, want) || len(script) < 10000 || len(style) < 5000 {
		t.Errorf("the policy is not %s", want)
	}
	if strings.Count(page, "<script>") != 1 || strings.Count(page, "<style>") != 1 {
		t.Error("there is more than one script or style sheet of ours")
	}
}

func between(text, from, to string) string {
	_, rest, _ := strings.Cut(text, from)
	inside, _, _ := strings.Cut(rest, to)
	return inside
}

// TestPageScriptKeepsToText: nothing that a proposal says can become markup, code or a request.
func TestPageScriptKeepsToText(t *testing.T) {
	for _, never := range []string{"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch(",
		"XMLHttpRequest", "import(", "localStorage", "setAttribute(\"style", "http:", "https:"} {
		if strings.Contains(strings.ReplaceAll(pageScript, `"http://www.w3.org/2000/svg"`, ""), never) {
			t.Errorf("the script of the page holds %s", never)
		}
	}
	if strings.Contains(portfolioStyle, "url(") || strings.Contains(portfolioStyle, "@import") {
		t.Error("the style sheet fetches something")
	}
}

// TestPageKeepsItsShape writes hostile text in every place: the elements must be those of sound text, and no data can end
// where they stand.
func TestPageKeepsItsShape(t *testing.T) {
	shape := func(text string) string {
		var names []string
		for _, tag := range tags(t, portfolioPage(t, "en", []*marker.Assessment{infected(t, text)})) {
			names = append(names, tag.Data)
		}
		return strings.Join(names, " ")
	}
	want := shape("sound")
	for _, text := range hostile {
		if got := shape(text); got != want {
			t.Errorf("%.40q changes the shape:\n%s\n%s", text, want, got)
		}
	}
}

// TestPageTextIsSafe: what steers or ends text reaches no reader, and what is long is cut in the index alone.
func TestPageTextIsSafe(t *testing.T) {
	for _, text := range hostile {
		page := portfolioPage(t, "en", []*marker.Assessment{infected(t, text)})
		var index pageIndex
		dataOf(t, page, "index", &index)
		details, err := json.Marshal(detailsOf(t, page))
		if err != nil {
			t.Fatal(err)
		}
		seen := index.Programmes.Title[0] + index.Programmes.ID[0] + strings.Join(index.Facets[3].Names, "") + string(details)
		if strings.ContainsFunc(seen, unseen) {
			t.Errorf("%.40q reaches a reader as %.80q", text, seen)
		}
		if len([]rune(index.Programmes.Title[0])) > longestQuote+1 {
			t.Errorf("%.40q is %d characters long in the index", text, len(index.Programmes.Title[0]))
		}
		if whole, _ := json.Marshal(oneLine(text)); !strings.Contains(string(details), strings.Trim(string(whole), `"`)) {
			t.Errorf("%.40q does not stand whole in the details", text)
		}
	}
}
