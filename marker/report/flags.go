package report

import (
	"slices"
	"strconv"

	"locmark/marker"
	"locmark/marker/across"
)

// Flags is what a reviewer should look at in a portfolio: of each programme, and across programmes.
type Flags struct {
	Editions   []marker.EditionRef `json:"editions"`   // the criteria by which programmes were looked at
	Programmes int                 `json:"programmes"` // how many were looked at; each counts once
	Repeated   int                 `json:"repeated"`   // met again with the same evidence, and passed over
	Flagged    []FlaggedProgramme  `json:"flagged"`    // the programmes with a flag, by workbook and row
	Across     []across.Flag       `json:"across"`
	Kinds      []FlagKind          `json:"kinds"`      // their Tally
	NotScored  []string            `json:"not_scored"` // workbooks that could not be looked at
}

// FlaggedProgramme is a programme and its flags, the serious ones first.
type FlaggedProgramme struct {
	Programme marker.ProgrammeRef `json:"programme"`
	Source    marker.Source       `json:"source"`
	Level     *int                `json:"level"`
	Flags     []marker.Flag       `json:"flags"`
}

// severities of flags, from the gravest.
var severities = []string{"serious", "warning", "info"}

// Add takes what was said of one programme.
func (f *Flags) Add(a *marker.Assessment) {
	f.Programmes++
	if !slices.ContainsFunc(f.Editions, func(e marker.EditionRef) bool { return e.SHA256 == a.Edition.SHA256 }) {
		f.Editions = append(f.Editions, a.Edition)
	}
	if len(a.Flags) == 0 {
		return
	}
	flags := slices.Clone(a.Flags)
	slices.SortStableFunc(flags, func(a, b marker.Flag) int { return bySeverity(a.Severity, b.Severity) })
	f.Flagged = append(f.Flagged, FlaggedProgramme{a.Programme, a.Source, a.Level, flags})
}

// FlagsPage is the page of a portfolio's flags: how many of what, then each programme, then what programmes share.
func FlagsPage(flags *Flags, voice marker.Voice) View {
	p := &flagsPage{phrases: phrases{voice}, flags: flags}
	if flags.Programmes == 0 {
		p.nothing()
		return p.view
	}
	p.opening()
	p.kinds()
	p.programmes()
	p.across()
	return p.view
}

type flagsPage struct {
	phrases
	flags *Flags
	view  View
}

func (p *flagsPage) say(key string, args ...string) string { return p.Say("hollow."+key, args...) }

func (p *flagsPage) opening() {
	editions := make([]string, len(p.flags.Editions))
	for i, edition := range p.flags.Editions {
		editions[i] = p.edition(edition)
	}
	facts := []Item{
		{Label: p.say("criteria"), Text: p.List(editions)},
		{Label: p.say("programmes"), Text: p.Count(p.flags.Programmes)},
		{Label: p.say("flagged"), Text: p.count(len(p.flags.Flagged), p.flags.Programmes)},
	}
	if p.flags.Repeated > 0 {
		facts = append(facts, Item{Label: p.say("repeated"), Text: p.Count(p.flags.Repeated)})
	}
	if len(p.flags.NotScored) > 0 {
		facts = append(facts, p.notScored())
	}
	p.view.add(Heading{Depth: 1, Text: p.say("title")}, Paragraph{Text: p.say("about")}, List{Items: facts})
}

func (p *flagsPage) notScored() Item {
	return Item{Label: p.say("not_scored"), Text: p.List(p.flags.NotScored)}
}

// nothing is all there is to say where no programme was looked at: counts of nothing would read as a clean bill.
func (p *flagsPage) nothing() {
	p.view.add(Heading{Depth: 1, Text: p.say("title")}, Paragraph{Text: p.say("nothing")})
	if len(p.flags.NotScored) > 0 {
		p.view.add(List{Items: []Item{p.notScored()}})
	}
}

// programmes lists the flags of each.
func (p *flagsPage) programmes() {
	if len(p.flags.Flagged) == 0 {
		return
	}
	p.view.add(Heading{Depth: 2, Text: p.say("by_programme")})
	for _, programme := range p.flags.Flagged {
		p.view.add(Heading{Depth: 3, Text: p.say("programme", "id", programme.Programme.ID, "title", programme.Programme.Title)})
		list := List{}
		for _, flag := range programme.Flags {
			item := Item{Label: p.kind(flag.Code, flag.Severity), Text: flag.Message}
			item.Cells, item.More = p.shortened(flag.Cells)
			list.Items = append(list.Items, item)
		}
		where := Paragraph{Text: p.say("where", "source", p.source(programme.Source), "level", p.plain(programme.Level))}
		p.view.add(where, list)
	}
}

// kind is a code and its severity: "ECHO (warning)".
func (p *flagsPage) kind(code, severity string) string {
	return p.say("kind", "code", code, "severity", p.severity(severity))
}

func (p *flagsPage) plain(level *int) string {
	if level == nil {
		return p.Say("reports.no_level")
	}
	return p.say("level", "level", strconv.Itoa(*level))
}
