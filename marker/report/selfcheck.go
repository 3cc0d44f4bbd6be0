package report

import (
	"slices"

	"locmark/marker"
)

// SelfCheck is what a country team is told before it submits, in the words of its own workbook.
type SelfCheck struct {
	Programme  string             `json:"programme"`
	Title      string             `json:"title"`
	Stage      string             `json:"stage"`
	Language   string             `json:"language"`
	Missing    []string           `json:"missing"` // sheets and columns that the stage asks for and that were not found
	Unfilled   []Unfilled         `json:"unfilled"`
	Trouble    []Trouble          `json:"trouble"` // what could not be read, or contradicts itself
	Unread     []Trouble          `json:"not_understood"`
	ReadAs     []Trouble          `json:"read_as"`              // rows that were read as totals and headings: nothing has to be put right
	ToDo       []ToDo             `json:"to_do"`                // criteria for which something more would count
	Assessment *marker.Assessment `json:"assessment,omitempty"` // with its levels; only where they were asked for
}

// Trouble is something to put right, and where.
type Trouble struct {
	Cell    string `json:"cell"`
	Message string `json:"message"`
}

// Unfilled is what stands in cells instead of what they ask for.
type Unfilled struct {
	Message string   `json:"message"`
	Cells   []string `json:"cells"`
}

// unfilled are the flags of cells that are filled in and still count as empty, or for nobody.
var unfilled = []string{"PLACEHOLDER", "UNNAMED_ACTOR", "ECHO"}

// ToDo is what would count for one criterion.
type ToDo struct {
	Criterion string                `json:"criterion"`
	Title     string                `json:"title"`
	Question  string                `json:"question"`
	Text      string                `json:"text"`
	Changes   []marker.ActionChange `json:"changes"`
}

// NewSelfCheck says of an assessment what a country team can do about it.
func NewSelfCheck(a *marker.Assessment) SelfCheck {
	s := SelfCheck{Programme: a.Programme.ID, Title: a.Programme.Title, Stage: a.Programme.Stage, Language: a.Language, Missing: []string{}, Unfilled: []Unfilled{}, Trouble: []Trouble{}, Unread: []Trouble{}, ReadAs: []Trouble{}, ToDo: []ToDo{}}
	for _, f := range a.Flags {
		if slices.Contains(unfilled, f.Code) {
			s.Unfilled = append(s.Unfilled, Unfilled{f.Message, f.Cells})
		}
	}
	for _, p := range a.Problems {
		s.Tell(p)
	}
	for _, f := range a.Criteria {
		if f.Action != nil {
			s.ToDo = append(s.ToDo, ToDo{f.ID, f.Title, f.Question, f.Action.Text, f.Action.Changes})
		}
	}
	return s
}

// Tell adds a problem: to what has to be put right, or to what only says how something was read.
func (s *SelfCheck) Tell(p marker.ProblemNote) {
	if p.Informs {
		s.ReadAs = append(s.ReadAs, Trouble{p.Cell, p.Message})
		return
	}
	s.Trouble = append(s.Trouble, Trouble{p.Cell, p.Message})
}

// View lays a self-check out.
func (s *SelfCheck) View(voice marker.Voice) View {
	p := &selfCheckPage{phrases: phrases{voice}, check: s}
	p.view.add(Heading{1, p.say("title", "programme", s.name())})
	if s.Assessment == nil {
		p.view.add(Paragraph{Text: p.say("about")})
	} else {
		p.levels()
	}
	p.missing()
	p.unfilled()
	p.troubles("trouble", s.Trouble, p.say("trouble_none"))
	p.troubles("unread", s.Unread, "")
	p.troubles("read_as", s.ReadAs, "")
	p.toDo()
	return p.view
}

// name is the programme as people call it.
func (s *SelfCheck) name() string {
	if s.Title == "" || s.Title == s.Programme {
		return s.Programme
	}
	return s.Programme + " " + s.Title
}

type selfCheckPage struct {
	phrases
	check *SelfCheck
	view  View
}

func (p *selfCheckPage) say(key string, args ...string) string {
	return p.Say("selfcheck."+key, args...)
}

func (p *selfCheckPage) levels() {
	j := &justification{phrases: p.phrases, Assessment: p.check.Assessment}
	j.verdict()
	j.dimensions()
	p.view.add(j.view...)
}

func (p *selfCheckPage) missing() {
	if len(p.check.Missing) == 0 {
		p.view.add(Paragraph{Text: p.say("missing_none")})
		return
	}
	p.view.add(Heading{2, p.say("missing")}, List{Items: plainItems(p.check.Missing)})
}

// unfilled lists the cells that still wait for what they ask.
func (p *selfCheckPage) unfilled() {
	if len(p.check.Unfilled) == 0 {
		return
	}
	list := List{}
	for _, u := range p.check.Unfilled {
		list.Items = append(list.Items, Item{Text: u.Message, Cells: u.Cells})
	}
	p.view.add(Heading{2, p.say("unfilled")}, list)
}

// troubles lists what to put right; where there is nothing, that may be worth saying.
func (p *selfCheckPage) troubles(key string, troubles []Trouble, none string) {
	if len(troubles) == 0 {
		if none != "" {
			p.view.add(Paragraph{Text: none})
		}
		return
	}
	list := List{}
	for _, t := range troubles {
		list.Items = append(list.Items, Item{Text: t.Message, Cells: citation(t.Cell)})
	}
	p.view.add(Heading{2, p.say(key)}, list)
}

func (p *selfCheckPage) toDo() {
	p.view.add(Heading{2, p.say("counts")})
	if len(p.check.ToDo) == 0 {
		p.view.add(Paragraph{Text: p.say("counts_none")})
		return
	}
	list := List{}
	for _, todo := range p.check.ToDo {
		item := Item{Label: todo.Criterion + " " + todo.Title, Text: todo.Question}
		if len(todo.Changes) == 0 {
			item.Items = plainItems([]string{todo.Text})
		} else {
			item.Items = changeItems(todo.Changes)
		}
		list.Items = append(list.Items, item)
	}
	p.view.add(Paragraph{Text: p.say("counts_how")}, list)
}
