package report

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
)

var dataBlock = regexp.MustCompile(`<script type="application/octet-stream;base64" id="([\w-]+)">([^<]*)</script>\n`)

// bare is a page without what is ours in all of them, and without its data: both have tests of their own.
func bare(page string) string {
	page = dataBlock.ReplaceAllString(page, "")
	return strings.NewReplacer(portfolioStyle, "", portfolioPolicy, "", pageScript, "", pageStyle, "", pagePolicy, "").Replace(page)
}

// portfolioPage is the page of a portfolio.
func portfolioPage(t testing.TB, language string, all []*marker.Assessment) string {
	t.Helper()
	return written(t, []Format{{New: newHTML}}, target(t, language), all)["portfolio.html"].String()
}

// dataOf unpacks a block of a page's data.
func dataOf(t testing.TB, page, id string, into any) {
	t.Helper()
	for _, block := range dataBlock.FindAllStringSubmatch(page, -1) {
		if block[1] != id {
			continue
		}
		packed, err := base64.StdEncoding.DecodeString(block[2])
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, into); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Fatalf("there is no block %s", id)
}

// detailsOf puts the first block of a page's details together again, as its script does.
func detailsOf(t testing.TB, page string) any {
	t.Helper()
	var s pageBlock
	var sentences []string
	dataOf(t, page, "details-0", &s)
	dataOf(t, page, "sentences", &sentences)
	var own [kinds][]string
	for kind, words := range s.Words {
		own[kind] = strings.Split(words, "\n")
	}
	var put func(any) any
	put = func(value any) any {
		switch v := value.(type) {
		case float64:
			var text strings.Builder
			for _, r := range sentences[int(v)] {
				if r > kinds {
					text.WriteRune(r)
					continue
				}
				text.WriteString(own[r-1][0])
				own[r-1] = own[r-1][1:]
			}
			return text.String()
		case []any:
			for i := range v {
				v[i] = put(v[i])
			}
		}
		return value
	}
	return put(s.Views)
}

// TestPageData is what the script draws from, apart from words.
func TestPageData(t *testing.T) {
	for _, language := range criteria.Languages {
		page := portfolioPage(t, language, recordedLines(t))
		var index pageIndex
		var details any
		dataOf(t, page, "index", &index)
		dataOf(t, page, "details-0", &details)
		index.Words, index.Numbers = nil, nil
		data, err := json.MarshalIndent(map[string]any{"index": index, "details": details}, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("testdata/golden", language, "portfolio.html.json"), append(data, '\n'))
	}
}

// TestSplitLosesNothing: the parts of an amount add up to it, whoever pays.
func TestSplitLosesNothing(t *testing.T) {
	amount := fact.Money(100001)
	for _, amounts := range [][]fact.Money{{1}, {1, 1, 1}, {1 << 61, 3}, {7, 1 << 40, 12345}} {
		var sum int64
		var payers []payer
		for _, paid := range amounts {
			payers = append(payers, payer{amount: paid})
		}
		for _, part := range split(&amount, payers) {
			sum += *part
		}
		if sum != int64(amount) {
			t.Errorf("%v make %d of %d", payers, sum, amount)
		}
	}
	if parts := split(nil, []payer{{amount: 1}}); !slices.Equal(parts, []*int64{nil}) {
		t.Errorf("what is not known became %v", parts)
	}
}

// TestRankedPages: an order that was asked for is that of the portfolio's ranking.
func TestRankedPages(t *testing.T) {
	ranked := target(t, "en")
	ranked.Rank = true
	var index pageIndex
	dataOf(t, written(t, []Format{{New: newHTML}}, ranked, recordedLines(t))["portfolio.html"].String(), "index", &index)
	var levels []int
	for _, i := range index.Order {
		if index.Programmes.Edition[i] == 0 {
			levels = append(levels, index.Programmes.Level[i])
		}
	}
	if !slices.IsSortedFunc(levels, func(a, b int) int { return b - a }) || len(levels) != 4 {
		t.Errorf("the levels stand in the order %v", levels)
	}
}
