package report

import (
	"cmp"
	"maps"
	"slices"

	"locmark/marker"
)

// FlagKind is one code, in how many programmes it was raised, and how often it is a false alarm in the portfolio that ships:
// nil for a flag of somebody's own, which nobody measured.
type FlagKind struct {
	Code       string         `json:"code"`
	Severity   string         `json:"severity"` // the gravest with which it was raised
	Programmes int            `json:"programmes"`
	Shipped    *marker.Alarms `json:"shipped"`
}

// Tally counts, of each code, the programmes in which it was raised: the gravest first, then the most frequent.
func (f *Flags) Tally() []FlagKind {
	all := tally{}
	for _, programme := range f.Flagged {
		for _, flag := range programme.Flags {
			all.count(flag.Code, flag.Severity, programme.Source)
		}
	}
	for _, flag := range f.Across {
		for _, place := range flag.Places {
			all.count(flag.Code, flag.Severity, marker.Source{Workbook: place.Workbook, Row: place.Row})
		}
	}
	return all.gravestFirst()
}

// tally is, of each code, the kind and the programmes in which it was met.
type tally map[string]*kindCount

type kindCount struct {
	FlagKind
	met map[programmePlace]bool
}

// programmePlace is where a programme stands; its row is 0 where it has the workbook for itself.
type programmePlace struct {
	workbook string
	row      int
}

func (t tally) count(code, severity string, source marker.Source) {
	kind := t[code]
	if kind == nil {
		kind = &kindCount{FlagKind{Code: code, Severity: severity, Shipped: marker.AlarmsOf(code)}, map[programmePlace]bool{}}
		t[code] = kind
	}
	if bySeverity(severity, kind.Severity) < 0 {
		kind.Severity = severity
	}
	at := programmePlace{workbook: source.Workbook}
	if source.Row != nil {
		at.row = *source.Row
	}
	kind.met[at] = true
	kind.Programmes = len(kind.met)
}

func (t tally) gravestFirst() []FlagKind {
	kinds := []FlagKind{}
	for kind := range maps.Values(t) {
		kinds = append(kinds, kind.FlagKind)
	}
	slices.SortFunc(kinds, func(a, b FlagKind) int {
		return cmp.Or(bySeverity(a.Severity, b.Severity), cmp.Compare(b.Programmes, a.Programmes), cmp.Compare(a.Code, b.Code))
	})
	return kinds
}

// bySeverity orders from the gravest.
func bySeverity(a, b string) int {
	return cmp.Compare(slices.Index(severities, a), slices.Index(severities, b))
}

// kinds lists what was raised: what each flag says, how many programmes have it, and how often it was a false alarm where all
// that was raised was judged.
func (p *flagsPage) kinds() {
	list := List{}
	for _, kind := range p.flags.Tally() {
		text := p.say("raised_in", "count", p.Count(kind.Programmes), "programmes", p.Count(p.flags.Programmes)) + " " + p.alarms(kind.Shipped)
		if title := p.flagTitle(kind.Code); title != kind.Code {
			text = title + ". " + text
		}
		list.Items = append(list.Items, Item{Label: p.kind(kind.Code, kind.Severity), Text: text})
	}
	if len(list.Items) > 0 {
		p.view.add(Heading{Depth: 2, Text: p.say("kinds")}, Paragraph{Text: p.say("alarms_how")}, list)
	}
}

// alarms says how often a flag was a false alarm in the portfolio that ships.
func (p *flagsPage) alarms(a *marker.Alarms) string {
	if a == nil {
		return p.say("alarms_unknown")
	}
	return p.say("alarms", "false", p.Count(a.False), "programmes", p.Count(a.Programmes), "raised", p.Count(a.Raised))
}
