package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"locmark/criteria"
	"locmark/marker"
)

// hostile is text as a proposal may hold it: each must stay text, whatever the format.
var hostile = []string{
	"</p><script>alert(1)</script>", "<img src=x onerror=alert(1)>", `"><a href="javascript:alert(1)">x</a>`, "</style><style>*{}", "<!-- a", "]]>",
	"&lt;b&gt; & &#x3c;", "=HYPERLINK(\"https://example.org\")", "a\u202eb\u2066c\u200bd", "a\x00b\x1bc\uffffd", "\xff\xfe", "👩‍🌾 水 ماء",
	"a\r\n\r\n# b", strings.Repeat("title ", 1700), strings.Repeat("x", 10000), "{title} {language}", "{{.}}",
}

// infected is an assessment with a text in every place that comes from a proposal.
func infected(t testing.TB, text string) *marker.Assessment {
	a := *recordedLines(t)[0]
	a.Programme.ID, a.Programme.Title, a.Because, a.Source.Workbook, a.SelfRationale = text, text, text, text, text
	a.Programme.PUNOs, a.Programme.Donors = []string{text}, []string{text}
	a.Criteria[1].Because, a.Criteria[1].Title, a.Criteria[1].Question = text, text, text
	a.Criteria[1].Quotes[0].Text, a.Criteria[1].Quotes[0].Cell, a.Criteria[1].Cells = text, text, []string{text}
	a.Criteria[1].Action.Text, a.Dimensions[0].Title = text, text
	a.Flags[0].Message, a.Flags[0].Cells, a.Problems[0].Message, a.Problems[0].Cell = text, []string{text}, text, text
	return &a
}

func htmlOf(t testing.TB, view View, language string) string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteHTML(&b, view, voice(t, language)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// void are the elements without an end.
var void = []string{"meta", "img", "br", "hr", "input", "link", "col"}

// tags walks a page and gives its start tags in order. Every element must be ended where it should be.
func tags(t *testing.T, page string) []html.Token {
	t.Helper()
	var open []string
	var found []html.Token
	for tokens := html.NewTokenizer(strings.NewReader(page)); ; {
		switch tokens.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Errorf("%v are never ended", open)
			}
			return found
		case html.StartTagToken:
			token := tokens.Token()
			found = append(found, token)
			if !slices.Contains(void, token.Data) {
				open = append(open, token.Data)
			}
		case html.EndTagToken:
			name := tokens.Token().Data
			if len(open) == 0 || open[len(open)-1] != name {
				t.Fatalf("</%s> ends nothing: %v are open", name, open)
			}
			open = open[:len(open)-1]
		}
	}
}

func attribute(token html.Token, key string) string {
	for _, a := range token.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func TestPagesAreSound(t *testing.T) {
	for _, language := range criteria.Languages {
		for name, page := range written(t, []Format{{New: newHTML}}, target(t, language), recordedLines(t)) {
			headings := ""
			for _, tag := range tags(t, page.String()) {
				scope := attribute(tag, "scope")
				switch tag.Data {
				case "html":
					if attribute(tag, "lang") != language {
						t.Errorf("%s says it is in %q", name, attribute(tag, "lang"))
					}
				case "th":
					if scope != "row" && scope != "col" {
						t.Errorf("%s has a header of nothing", name)
					}
				case "h1", "h2", "h3":
					headings += tag.Data[1:]
				case "script":
					if name != "portfolio.html" { // whose script and data have tests of their own
						t.Errorf("%s holds <script>", name)
					}
				case "link", "img", "iframe", "object", "form":
					t.Errorf("%s holds <%s>", name, tag.Data)
				}
				for _, a := range tag.Attr {
					if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
						t.Errorf("%s has %s=%q", name, a.Key, a.Val)
					}
				}
			}
			if !strings.HasPrefix(headings, "1") || strings.Count(headings, "1") != 1 || strings.Contains(headings, "13") {
				t.Errorf("%s has headings of depth %s", name, headings)
			}
		}
	}
}

// TestPolicyKnowsTheStyle: a browser applies the style sheet only where its hash, as it stands in the page, is the policy's.
func TestPolicyKnowsTheStyle(t *testing.T) {
	page := htmlOf(t, View{Heading{1, "a"}}, "en")
	_, rest, _ := strings.Cut(page, "<style>")
	style, _, _ := strings.Cut(rest, "</style>")
	sum := sha256.Sum256([]byte(style))
	want := "content=\"default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'\""
	if !strings.Contains(page, want) || strings.Contains(style, "url(") || strings.Contains(style, "@import") {
		t.Errorf("the policy is not %s", want)
	}
}

// TestPagesKeepTheirShape writes hostile text in every place: the elements must be those of sound text.
func TestPagesKeepTheirShape(t *testing.T) {
	shape := func(text string) string {
		var names []string
		for _, tag := range tags(t, htmlOf(t, Justification(infected(t, text), voice(t, "en")), "en")) {
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

func TestPagesSayWhatTheyMust(t *testing.T) {
	page := htmlOf(t, Justification(infected(t, "a\u202eb <i>&\x00"), voice(t, "fr")), "fr")
	for _, want := range []string{"ab &lt;i&gt;&amp;", "<strong>Pourquoi\u00a0:</strong>", "Éléments probants ou moyens de vérification"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if strings.ContainsAny(page, "\u202e\x00") {
		t.Error("what steers or ends text is kept")
	}
}

// TestLongTitlesAreWholeOnce: a title without end is cut in the heading, and stands in full in the table of facts.
func TestLongTitlesAreWholeOnce(t *testing.T) {
	a, long := *recordedLines(t)[0], strings.Repeat("x", 10000)
	a.Programme.Title = long
	page := htmlOf(t, Justification(&a, voice(t, "en")), "en")
	_, heading, _ := strings.Cut(page, "<h1>")
	heading, _, _ = strings.Cut(heading, "</h1>")
	if len(heading) > 400 || !strings.HasSuffix(heading, "…") || strings.Count(page, long) != 1 {
		t.Errorf("the heading has %d characters, and the whole title stands %d times", len(heading), strings.Count(page, long))
	}
}

func TestReferenceStaysHere(t *testing.T) {
	for link, want := range map[string]string{
		"justifications/JP-001.html": "justifications/JP-001.html", "javascript:alert(1)": "./javascript:alert%281%29",
		"https://example.org": "./https://example.org", "a b?c#d": "a%20b%3Fc%23d", "justifications/é.html": "justifications/%C3%A9.html",
	} {
		if got := reference(link); got != want {
			t.Errorf("%q leads to %q, want %q", link, got, want)
		}
	}
}
