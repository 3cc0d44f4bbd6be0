//go:build browser

package browsertest

import (
	"slices"
	"strings"
	"testing"

	"locmark/criteria"
	"locmark/marker"
)

// some are the assessments whose ids begin with one of those.
func some(all []*marker.Assessment, ids ...string) []*marker.Assessment {
	return slices.DeleteFunc(all, func(a *marker.Assessment) bool {
		return !slices.ContainsFunc(ids, func(id string) bool { return strings.HasPrefix(a.Programme.ID, id) })
	})
}

// Two concept notes, which show no budget yet.
const fiji, mali = "JP-FJ", "JP-ML"

// TestNoBudgetIsSaid: where no programme shows a budget there is no flow, no column and no bar of money, and nothing is said of lines.
func TestNoBudgetIsSaid(t *testing.T) {
	for _, language := range criteria.Languages {
		v := voice(t, language)
		for key, ids := range map[string][]string{"page.no_budget": {fiji, mali}, "page.no_budget_one": {fiji}} {
			file, _ := written(t, language, some(real(t, language), ids...))
			r := newReader(t)
			r.open(file, "")
			if said := r.text("#flow .drawing"); said != v.Say(key) {
				t.Errorf("%s, %d programmes: the flow says %q", language, len(ids), said)
			}
			if shown := seen(r, "#flow .note, #flow label, #flow details"); len(shown) > 0 {
				t.Errorf("%s: beside it stands %q", language, shown)
			}
			if columns := seen(r, "#list thead th"); len(columns) != 6 {
				t.Errorf("%s: the list has the columns %q", language, columns)
			}
			if bars := len(seen(r, "#glance .bars li")); bars != 1 {
				t.Errorf("%s: %d bars at a glance", language, bars)
			}
		}
	}
}

// TestOneProgrammeIsOne: nothing is said of all 1 programmes.
func TestOneProgrammeIsOne(t *testing.T) {
	for _, language := range criteria.Languages {
		file, _ := written(t, language, some(real(t, language), fiji))
		r := newReader(t)
		r.open(file, "")
		if said := r.text("#status"); said != voice(t, language).Say("page.showing_all_one") {
			t.Errorf("%s: the status says %q", language, said)
		}
	}
}

// TestTotalsWithoutLines: of work plans that give totals alone, those are shown in every place where a budget would be, and that
// this edition cannot see where the money goes.
func TestTotalsWithoutLines(t *testing.T) {
	for _, language := range criteria.Languages {
		v := voice(t, language)
		plans := some(real(t, language), "1000")
		file, sums := written(t, language, plans)
		money := sums.Summaries()[0].Tally.Money[0]
		r := newReader(t)
		r.open(file, "")
		if said := r.text("#flow .drawing"); said != v.Say("page.flow_unseen") {
			t.Errorf("%s: the flow says %q", language, said)
		}
		bars := seen(r, "#glance .bars li .value")
		want := []string{v.Count(len(plans)), whole(v, money.Required, money.Currency), whole(v, money.Available, money.Currency)}
		if !slices.Equal(bars, want) {
			t.Errorf("%s: the bars at a glance are %q, want %q", language, bars, want)
		}
		columns := seen(r, "#list thead th")
		for key, there := range map[string]bool{"required": true, "available": true, "total": false, "local": false, "local_share": false} {
			if slices.Contains(columns, v.Say("page."+key)) != there {
				t.Errorf("%s: the list has the columns %q", language, columns)
			}
		}
		r.do(click("#groups summary"))
		r.until(`document.querySelectorAll("#groups tbody tr").length > 0`)
		if heads := seen(r, "#groups thead th"); heads[len(heads)-1] != v.Say("page.by_available", "currency", "USD") || slices.Contains(heads, v.Say("page.local_share")) {
			t.Errorf("%s: the groups have the columns %q", language, heads)
		}
	}
}

// seen are the texts of the parts of a page that a reader sees.
func seen(r *reader, parts string) []string {
	r.Helper()
	return find[[]string](r, `[...document.querySelectorAll("`+parts+`")].filter((e) => e.checkVisibility() && e.textContent).map((e) => e.textContent)`)
}
