package report

import (
	"path"
	"strings"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/portfolio"
)

// gathering takes programmes one after another and keeps what the index of a page needs of each.
type gathering struct {
	says       phrases
	rates      *portfolio.Rates
	editions   []pageEdition
	keys       map[string]int // of editions, by id, version and hash
	own        map[int]bool   // which editions are noted in the page's language
	currencies names
	facets     []*facet
	asked      askedFacets
	programmes pageProgrammes
	flows      flowColumns
}

func newGathering(t Target) gathering {
	own := tongue(t.Voice.Language)
	return gathering{
		says: phrases{t.Voice}, rates: t.Rates, keys: map[string]int{}, own: map[int]bool{}, currencies: newNames(),
		facets: own.facets(), asked: newAskedFacets(own), flows: newFlowColumns(own),
	}
}

// add takes one programme, whose justification is the file of that name.
func (g *gathering) add(a *marker.Assessment, file string) {
	p := &g.programmes
	programme := len(p.Key)
	edition := g.edition(a)
	key := strings.TrimSuffix(path.Base(file), path.Ext(file)) // unlike an id, it is there once
	p.Key, p.File = append(p.Key, key), append(p.File, reference(file))
	p.ID = append(p.ID, shortened(oneLine(a.Programme.ID), longestQuote))
	p.Title = append(p.Title, shortened(oneLine(a.Programme.Title), longestQuote))
	p.Edition = append(p.Edition, edition)
	p.Level, p.AtMost = append(p.Level, orNone(a.Level)), append(p.AtMost, orNone(a.LevelAtMost))
	p.Panel = append(p.Panel, settledLevel(a.Panel))
	p.Coverage = append(p.Coverage, a.Coverage)
	p.Flags, p.Problems = append(p.Flags, len(a.Flags)), append(p.Problems, len(a.Problems))
	g.marks(a, &g.editions[edition])
	money := g.rates.InUSD(a.Financing)
	g.money(&money)
	for _, f := range g.facets {
		f.add(a)
	}
	g.asked.add(programme, a)
	g.flows.add(programme, a, &money)
}

// edition is the place of a programme's edition, which is noted when it is first met, and again when a record first has it in
// the page's language.
func (g *gathering) edition(a *marker.Assessment) int {
	e := a.Edition
	id := e.ID + "\x00" + e.Version + "\x00" + e.SHA256
	own := a.Language == g.says.Language
	i, met := g.keys[id]
	switch {
	case !met:
		i = len(g.editions)
		g.keys[id], g.own[i] = i, own
		g.editions = append(g.editions, g.noted(a))
	case own && !g.own[i]:
		g.editions[i], g.own[i] = g.noted(a), true
	}
	return i
}

// noted is an edition in the words of a record.
func (g *gathering) noted(a *marker.Assessment) pageEdition {
	e := a.Edition
	all := pageEdition{
		Key: editionKey(e), Title: oneLine(g.says.edition(e)), SHA256: e.SHA256, Scale: oneLines(e.Scale),
		Dimensions: [][]string{}, Criteria: [][]string{},
	}
	for _, d := range a.Dimensions {
		all.Dimensions = append(all.Dimensions, []string{oneLine(d.ID), oneLine(d.Title)})
	}
	for _, f := range a.Criteria {
		all.Criteria = append(all.Criteria, []string{oneLine(f.ID), oneLine(f.Title), oneLine(f.Question)})
	}
	return all
}

// editionKey tells an edition in links: two of one id and version differ in their files.
func editionKey(e marker.EditionRef) string {
	return oneLine(e.ID + " " + e.Version + " " + e.SHA256[:min(8, len(e.SHA256))])
}

func oneLines(texts []string) []string {
	all := make([]string, len(texts))
	for i, text := range texts {
		all[i] = oneLine(text)
	}
	return all
}

// money takes the sums of a programme, under its currency: as in the portfolio, one without any budget shows none.
func (g *gathering) money(f *marker.Financing) {
	p := &g.programmes
	currency, unread := -1, 0
	if f.Total != nil || f.Required != nil || f.Available != nil || f.Spent != nil {
		currency = g.currencies.of(valueName{f.Currency, oneLine(g.says.currency(f.Currency)), true})
	}
	for _, flow := range f.Flows {
		unread += flow.Unread
	}
	p.Currency, p.Unread = append(p.Currency, currency), append(p.Unread, unread)
	p.Total, p.Indirect = append(p.Total, cents(f.Total)), append(p.Indirect, cents(f.Indirect))
	p.Local, p.SetAside = append(p.Local, cents(f.Local)), append(p.SetAside, cents(f.LocalSetAside))
	p.Required, p.Available, p.Spent = append(p.Required, cents(f.Required)), append(p.Available, cents(f.Available)), append(p.Spent, cents(f.Spent))
}

func cents(m *fact.Money) *int64 { return (*int64)(m) }

func orNone(level *int) int {
	if level == nil {
		return -1
	}
	return *level
}

func settledLevel(p *marker.PanelLevel) int {
	if p == nil {
		return -1
	}
	return p.Level
}

// index is all that was gathered. The facets that were asked for come first.
func (g *gathering) index(all *portfolio.Portfolio) pageIndex {
	index := pageIndex{
		Language: g.says.Language, Editions: g.editions, Programmes: g.programmes,
		Currencies: g.currencies.names, Rated: all.HasRates(), Ways: marker.Ways,
		Payers: g.flows.payers.names, PUNOs: g.flows.punos.names, Types: g.flows.types.names, Flows: g.flows.pageFlows,
	}
	for _, f := range g.asked.before(g.facets, all, len(g.programmes.Key)) {
		index.Facets = append(index.Facets, f.column(g.says))
	}
	return index
}

// ranked is the order of programmes in the portfolio's ranking, edition by edition.
func (g *gathering) ranked(all *portfolio.Portfolio) []int {
	at := map[string]int{}
	for i, key := range g.programmes.Key {
		at[key] = i
	}
	order := []int{}
	for _, summary := range all.Summaries() {
		for _, row := range summary.Ranked() {
			if i, ok := at[strings.TrimSuffix(path.Base(row.Justification), ".md")]; ok {
				order = append(order, i)
			}
		}
	}
	return order
}
