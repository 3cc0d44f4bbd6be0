package marker

import (
	"encoding/json"

	"locmark/marker/fact"
)

// Assessment is all that is said of one programme: one line of assessments.jsonl. Every report is written from it and
// from nothing else, so that results can be read back later and elsewhere. Keys are only ever added.
//
// Level and LevelAtMost are nil where there is none. Shares are the nearest float64 of exact fractions.
type Assessment struct {
	Programme     ProgrammeRef      `json:"programme"`
	Fields        []FieldNote       `json:"fields"` // what the programme says of itself, to group and select by
	Source        Source            `json:"source"`
	Justification string            `json:"justification"`
	Edition       EditionRef        `json:"edition"`
	Language      string            `json:"language"`
	Status        string            `json:"status"`
	Level         *int              `json:"level"`
	LevelAtMost   *int              `json:"level_at_most"`
	Label         string            `json:"label"`
	Coverage      float64           `json:"coverage"`
	Because       string            `json:"because"` // why the overall level is what it is, in one or two sentences
	Dimensions    []DimensionResult `json:"dimensions"`
	Criteria      []Finding         `json:"criteria"`
	Guards        []GuardResult     `json:"guards"`
	Step          *OverallStep      `json:"step"`   // the smallest that raises the overall level; nil where there is none to raise
	Margin        *OverallMargin    `json:"margin"` // what would lower it; nil where there is none to lower
	Flags         []Flag            `json:"flags"`
	Financing     Financing         `json:"financing"`
	SelfLevel     *int              `json:"self_level"`
	SelfRationale string            `json:"self_rationale"`
	Panel         *PanelLevel       `json:"panel,omitempty"`
	CannotSee     []string          `json:"cannot_see,omitempty"`
	Problems      []ProblemNote     `json:"problems"`
}

// ProgrammeRef identifies a programme and holds the fields that portfolios group by.
type ProgrammeRef struct {
	ID          string   `json:"id"`
	Title       string   `json:"title"`
	Country     string   `json:"country"` // ISO codes, joined by ;
	CountryName string   `json:"country_name"`
	Region      string   `json:"region"`
	Stage       string   `json:"stage"`
	StageName   string   `json:"stage_name"` // in the report's language
	LeadAgency  string   `json:"lead_agency"`
	PUNOs       []string `json:"punos"`
	Transitions []string `json:"transitions"`
	Donors      []string `json:"donors"`
	Modality    string   `json:"modality"`
}

// Source is the workbook a programme was read from. Row is nil but in registers and exports.
type Source struct {
	Workbook string `json:"workbook"`
	SHA256   string `json:"sha256"`
	Row      *int   `json:"row"`
	Layout   string `json:"layout"`
	Evidence string `json:"evidence"` // a hash of all that the programme says, in hex, wherever it stands; "" where it got no score
}

// EditionRef names the criteria that were used.
type EditionRef struct {
	ID      string    `json:"id"`
	Version string    `json:"version"`
	SHA256  string    `json:"sha256"`
	Title   string    `json:"title"`
	Scale   []string  `json:"scale"`             // the labels of the levels from 0, in the report's language
	Cuts    []float64 `json:"cuts"`              // the means at which the levels of a dimension begin, from level 1
	DAC     []int     `json:"dac,omitempty"`     // the code of a DAC-style policy marker that each level stands for, from level 0
	Changed bool      `json:"changed,omitempty"` // its files differ from the edition of that name that comes with the program
}

// DimensionResult is the level of one dimension. Score is the weighted mean of its criteria; both are nil where no
// criterion applies.
type DimensionResult struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Score    *float64 `json:"score"`
	Level    *int     `json:"level"`
	Coverage float64  `json:"coverage"`
}

// The statuses of a finding, and of an assessment.
const (
	Assessed      = "assessed"
	NotEvidenced  = "not_evidenced"
	NotApplicable = "not_applicable"
	NotScored     = "not_scored"
)

// Finding is the result of one criterion.
type Finding struct {
	ID         string        `json:"id"`
	Title      string        `json:"title"`
	Question   string        `json:"question"`
	Weight     float64       `json:"weight"`
	Status     string        `json:"status"`
	Level      *int          `json:"level"`
	Top        int           `json:"top"` // the highest level of the criterion's ladder
	Because    string        `json:"because"`
	Met        []Outcome     `json:"met"`
	Unmet      []Outcome     `json:"unmet"` // what the next level still asks for
	Guards     []GuardResult `json:"guards"`
	Cells      []string      `json:"cells"`                 // all that the criterion's measures looked at, as ranges
	Quotes     []Quote       `json:"quotes"`                // the rows that earned the level, in their own words
	MoreQuotes int           `json:"more_quotes,omitempty"` // how many more there are
	Missed     []Quote       `json:"missed"`                // the rows that do not count for the next level, and what keeps each out
	MoreMissed int           `json:"more_missed,omitempty"`
	Inferred   bool          `json:"inferred,omitempty"` // rests on evidence that was inferred, not read
	Margin     []Margin      `json:"margin"`             // how much may be lost before the level falls
	Action     *Action       `json:"action"`             // nil at the highest level and where the criterion does not apply
	Panel      *PanelLevel   `json:"panel,omitempty"`
}

// Outcome is a comparison with its result, or, where Any is given, alternatives of which one is enough.
type Outcome struct {
	Comparison
	Any [][]Outcome
}

// Comparison is one condition on one measure. Got is nil for a measure of nothing. Part and Whole are what a share is of
// (amounts in units of currency, or counts); Whole is nil for what is no share. Text says it in the report's language.
type Comparison struct {
	Level   int      `json:"level"`
	Measure string   `json:"measure"`
	Op      string   `json:"op"`
	Want    any      `json:"want"`
	Got     any      `json:"got"`
	Part    *float64 `json:"part,omitempty"`
	Whole   *float64 `json:"whole,omitempty"`
	Text    string   `json:"text"`
	Cells   []string `json:"cells"`
}

// MarshalJSON writes {"any": …} or the comparison.
func (o Outcome) MarshalJSON() ([]byte, error) {
	if o.Any != nil {
		return json.Marshal(struct {
			Any [][]Outcome `json:"any"`
		}{o.Any})
	}
	return json.Marshal(o.Comparison)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (o *Outcome) UnmarshalJSON(data []byte) error {
	var any struct {
		Any [][]Outcome `json:"any"`
	}
	if err := json.Unmarshal(data, &any); err != nil {
		return err
	}
	o.Any = any.Any
	return json.Unmarshal(data, &o.Comparison)
}

// GuardResult is a guard that acted. Target is the dimension, "overall" or the criterion it acted on; Changed is false
// where the level stood no higher anyway.
type GuardResult struct {
	ID      string   `json:"id"`
	Target  string   `json:"target"`
	Cap     *int     `json:"cap"`
	Status  *string  `json:"status"`
	Because string   `json:"because"`
	Cells   []string `json:"cells"`
	Changed bool     `json:"changed"`
}

// Quote is a cell and what stands in it.
type Quote struct {
	Cell string `json:"cell"`
	Text string `json:"text"`
}

// Action is the step that raises a criterion to a level. Changes are all needed; without any there is no step, and Text says
// why. Made in a copy of the workbook, they give the level and lower no other criterion.
type Action struct {
	ToLevel int            `json:"to_level"` // the level that is reached: the next, or one above it
	Text    string         `json:"text"`
	Changes []ActionChange `json:"changes"`
	Cells   []string       `json:"cells,omitempty"`  // that Text names where there are no changes
	Passed  bool           `json:"passed,omitempty"` // what the level asks for can no longer be done
	Waits   bool           `json:"waits,omitempty"`  // the level cannot be computed before the changes make cells readable: ToLevel is the next one, and not promised
}

// Flag is something a reviewer should look at. A flag never changes a level. Severity is info, warning or serious.
type Flag struct {
	Code     string   `json:"code"`
	Severity string   `json:"severity"`
	Message  string   `json:"message"`
	Cells    []string `json:"cells"`
}

// Financing is the programme's money in its own currency, as written: Total with indirect costs (category 8), Local what
// reaches local actors, LocalShare that over the total without indirect costs. Required, Available and Spent are what a work
// plan shows. Each is nil where the programme or the edition shows none. LocalSetAside is what would reach local actors by a
// budget that a guard set aside; Local and LocalShare are then nil.
type Financing struct {
	Currency      string      `json:"currency"`
	Total         *fact.Money `json:"total"`
	Indirect      *fact.Money `json:"indirect"`
	Local         *fact.Money `json:"local"`
	LocalShare    *float64    `json:"local_share"`
	LocalSetAside *fact.Money `json:"local_set_aside,omitempty"`
	Required      *fact.Money `json:"required,omitempty"`
	Available     *fact.Money `json:"available,omitempty"`
	Spent         *fact.Money `json:"spent,omitempty"`

	Flows         []Flow         `json:"flows,omitempty"`         // the lines of the budget, added up by where they go
	Contributions []Contribution `json:"contributions,omitempty"` // who pays, a row each
}

// ProblemNote is a problem in words. Cell is a cell, a sheet's name, or "" for the workbook.
type ProblemNote struct {
	Code    string `json:"code"`
	Cell    string `json:"cell"`
	Message string `json:"message"`
	Informs bool   `json:"-"` // it says how something was read, and nothing has to be put right
}
