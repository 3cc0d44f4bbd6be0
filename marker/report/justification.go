package report

import (
	"slices"
	"strconv"
	"strings"

	"locmark/marker"
)

// justification writes one assessment as a reviewer can send it on.
type justification struct {
	phrases
	*marker.Assessment
	view  View
	brief bool // names the first of the rows that a finding rests on, and counts the others
}

// Justification is the justification of a programme.
func Justification(a *marker.Assessment, voice marker.Voice) View {
	j := &justification{phrases: phrases{voice}, Assessment: a}
	j.view.add(Heading{1, j.heading()})
	if a.Status == marker.NotScored {
		j.notScored()
		return j.view
	}
	j.verdict()
	j.facts()
	j.dimensions()
	j.actions()
	j.flags()
	j.criteria()
	j.guards()
	j.absences()
	j.financing()
	j.problems()
	j.method()
	return j.view
}

func (j *justification) heading() string {
	if j.Programme.Title == "" || j.Programme.Title == j.Programme.ID {
		return j.Programme.ID
	}
	return shortened(oneLine(j.Programme.ID+": "+j.Programme.Title), longestQuote) // the table of facts has the whole title
}

func (j *justification) notScored() {
	j.view.add(
		Paragraph{Text: j.Say("reports.not_scored"), Strong: true},
		Paragraph{Text: j.Say("reports.not_scored_body")},
		Paragraph{Label: j.Say("reports.why"), Text: j.Because},
	)
	j.facts()
	j.problems()
}

// verdict says the level with its profile, why, how high it could be, and what the programme thinks of itself.
func (j *justification) verdict() {
	level := j.phrases.level(j.Level, j.Edition.Scale)
	j.view.add(Paragraph{
		Text:   j.Say("reports.level_and_profile", "level", level, "profile", Profile(j.Assessment)),
		Strong: true,
	})
	j.labelled("panel.settled", j.settled(j.Panel, j.Level, j.Edition.Scale))
	why := j.Because
	if why == "" && j.Level == nil {
		why = j.Say("reports.no_level_because")
	}
	j.labelled("reports.why", why)
	j.labelled("reports.at_most", j.atMost())
	j.labelled("reports.self_level", j.selfAssessed())
}

func (j *justification) labelled(key, text string) {
	if text != "" {
		j.view.add(Paragraph{Label: j.Say(key), Text: text})
	}
}

// atMost tells a reviewer whether to ask for papers or for changes.
func (j *justification) atMost() string {
	switch {
	case j.Level == nil || j.LevelAtMost == nil:
		return ""
	case *j.Level == len(j.Edition.Scale)-1:
		return j.Say("reports.at_top")
	case *j.LevelAtMost > *j.Level:
		return j.Say("reports.at_most_higher", "level", j.phrases.level(j.LevelAtMost, j.Edition.Scale))
	case j.Coverage == 1:
		return j.Say("reports.at_most_complete")
	}
	return j.Say("reports.at_most_same", "level", j.phrases.level(j.LevelAtMost, j.Edition.Scale))
}

func (j *justification) selfAssessed() string {
	if j.SelfLevel == nil {
		return j.Say("reports.self_none")
	}
	key := "reports.self_differs"
	if j.Level != nil && *j.Level == *j.SelfLevel {
		key = "reports.self_equal"
	}
	text := j.Say(key, "self", strconv.Itoa(*j.SelfLevel), "level", standing(j.Level))
	if j.SelfRationale != "" {
		text += " " + j.Say("reports.self_rationale", "text", shortened(oneLine(j.SelfRationale), longestQuote))
	}
	return text
}

// facts identifies the programme, its workbook and the criteria.
func (j *justification) facts() {
	p, given := j.Programme, [][]Entry{}
	add := func(key, text string) {
		if text != "" {
			given = append(given, texts(j.Say(key), text))
		}
	}
	add("reports.programme", p.ID)
	add("reports.title", p.Title)
	add("reports.country", countries(p))
	add("reports.region", p.Region)
	add("reports.stage", stageName(p))
	add("reports.lead_agency", p.LeadAgency)
	add("reports.punos", listed(p.PUNOs))
	add("reports.transitions", listed(p.Transitions))
	add("reports.donors", listed(p.Donors))
	add("reports.workbook", j.source(j.Source))
	if j.Edition.ID != "" {
		add("reports.edition", j.edition(j.Edition))
	}
	if !j.brief {
		add("reports.workbook_hash", j.Source.SHA256)
		add("reports.edition_hash", j.Edition.SHA256)
	}
	if j.Status != marker.NotScored {
		coverage := j.Coverage
		add("reports.evidence_given", j.Say("reports.evidence_given_share", "share", j.share(&coverage)))
	}
	j.view.add(Table{columns(j.Say("reports.field"), j.Say("reports.value")), given})
}

// listed writes the items of a list that say something.
func listed(items []string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(items), func(item string) bool {
		return strings.TrimSpace(item) == ""
	}), "; ")
}

// stageName is what people call a programme's stage.
func stageName(p marker.ProgrammeRef) string {
	if p.StageName != "" {
		return p.StageName
	}
	return p.Stage
}

// countries names the countries of a programme, with codes where there are no names.
func countries(p marker.ProgrammeRef) string {
	if p.CountryName != "" {
		return p.CountryName
	}
	return p.Country
}
