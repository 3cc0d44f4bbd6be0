//go:build browser

package browsertest

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

func voice(t *testing.T, language string) marker.Voice {
	t.Helper()
	words, err := criteria.LoadWords(language)
	if err != nil {
		t.Fatal(err)
	}
	return marker.NewVoice(words)
}

// whole is an amount in whole units, as labels show it.
func whole(v marker.Voice, m *fact.Money, currency string) string {
	return v.Amount((*m+50)/100*100, currency)
}

// TestFiguresAreThePortfolios: whatever the language, the page adds up as the portfolio does.
func TestFiguresAreThePortfolios(t *testing.T) {
	for _, language := range criteria.Languages {
		t.Run(language, func(t *testing.T) {
			file, sums := written(t, language, real(t, language))
			r, v := newReader(t), voice(t, language)
			r.open(file, "")
			summary := sums.Summaries()[0]
			money := summary.Tally.Money[0]
			want := []string{v.Count(summary.Tally.Programmes), whole(v, money.Total, money.Currency), whole(v, money.Local, money.Currency),
				v.PercentInColumn(money.LocalShare()), v.PercentInColumn(fact.Ratio{Num: int64(summary.Evidence.Assessed), Den: int64(summary.Evidence.Applicable)})}
			for _, n := range summary.Tally.Levels {
				want = append(want, v.Count(n))
			}
			shown := find[[]string](r, `[...document.querySelectorAll("#figures dd:not(.below)")].map((d) => d.textContent)`)
			if sorted(shown) != sorted(want) {
				t.Errorf("the page shows %q, the portfolio holds %q", shown, want)
			}
		})
	}
}

// TestGroupsAreThePortfolios reads the table behind the bars.
func TestGroupsAreThePortfolios(t *testing.T) {
	file, sums := written(t, "en", real(t, "en"))
	r, v := newReader(t), voice(t, "en")
	r.open(file, "#edition=x&by=donor")
	r.do(click("#groups summary"))
	r.until(`document.querySelectorAll("#groups tbody tr").length > 0`)
	rows := find[[][]string](r, `[...document.querySelectorAll("#groups tbody tr")].map((row) => [...row.cells].map((c) => c.textContent))`)
	shown := map[string]string{}
	for _, row := range rows {
		shown[row[0]] = strings.Join(row[1:], "|")
	}
	groups := donors(sums.Summaries()[0])
	for _, group := range groups {
		name, m := group.Name, group.Tally.Money[0]
		if name == "" {
			name = "not given"
		}
		want := []string{v.Count(group.Tally.Programmes)}
		for _, n := range group.Tally.Levels {
			want = append(want, v.Count(n))
		}
		want = append(want, v.Amount(*m.Total, ""), v.Amount(*m.Local, ""), v.PercentInColumn(m.LocalShare()))
		if got := shown[name]; got != strings.Join(want, "|") {
			t.Errorf("%s: the page shows %s, the portfolio holds %s", name, got, strings.Join(want, "|"))
		}
	}
	if len(rows) != len(groups) {
		t.Errorf("%d rows of %d groups", len(rows), len(groups))
	}
}

func donors(s portfolio.Summary) []portfolio.Group {
	for _, grouping := range s.Groupings {
		if grouping.By == portfolio.ByDonor {
			return grouping.Groups
		}
	}
	return nil
}

// TestFlowAddsUp: what reaches local actors by the first two ways is what the portfolio says reaches them.
func TestFlowAddsUp(t *testing.T) {
	file, sums := written(t, "en", real(t, "en"))
	r := newReader(t)
	r.open(file, "")
	r.do(click("#flow summary"))
	r.until(`document.querySelectorAll("#flow tbody tr").length > 0`)
	v := voice(t, "en")
	sum := find[float64](r, `[...document.querySelectorAll("#flow tbody tr")]
		.filter((row) => ["`+v.Say("money.way_direct")+`", "`+v.Say("money.way_treasury")+`"].includes(row.cells[0].textContent))
		.reduce((sum, row) => sum + Math.round(Number(row.cells[2].textContent.replace(/[^\d.]/g, "")) * 100), 0)`)
	if want := sums.Summaries()[0].Tally.Money[0].Local; int64(sum) != int64(*want) {
		t.Errorf("the flow adds up to %.0f cents, the portfolio to %d", sum, int64(*want))
	}
}

// TestHeatmapIsThePortfolios reads every cell.
func TestHeatmapIsThePortfolios(t *testing.T) {
	all := real(t, "en")
	file, _ := written(t, "en", all)
	r := newReader(t)
	r.open(file, "")
	shown := find[map[string]string](r, `Object.fromEntries([...document.querySelectorAll("#heatmap tbody tr[data-programme]")].map((row) =>
		[row.querySelector("button").textContent, [...row.cells].slice(1).map((c) => c.textContent).join(" ")]))`)
	for _, a := range all {
		if a.Edition.ID != "lm-2.0" {
			continue
		}
		cells := []string{"–"}
		if a.Level != nil {
			cells[0] = strconv.Itoa(*a.Level)
		}
		for _, f := range a.Criteria {
			cells = append(cells, map[string]string{marker.NotEvidenced: "ne", marker.NotApplicable: "na"}[f.Status])
			if f.Status == marker.Assessed {
				cells[len(cells)-1] = strconv.Itoa(*f.Level)
			}
		}
		if want := strings.Join(cells, " "); shown[a.Programme.ID] != want {
			t.Errorf("%s: the page shows %s, the record holds %s", a.Programme.ID, shown[a.Programme.ID], want)
		}
	}
	if fmt.Sprint(len(shown)) != strings.Fields(r.text("#status"))[1] {
		t.Errorf("%d rows; the status says %s", len(shown), r.text("#status"))
	}
}
