package marker

// Alarms is how often a flag was a false alarm in the portfolio that ships (testdata/portfolio), by judgement of everything
// that it raises there: of so many programmes it was raised in some, and in some of these there was nothing to ask.
type Alarms struct {
	Programmes int `json:"programmes"`
	Raised     int `json:"raised"`
	False      int `json:"false"`
}

// shippedProgrammes is how many programmes the portfolio that ships has.
const shippedProgrammes = 70

// alarms are counted from testdata/flags/judged.csv, where each judgement has its reason; a test holds them to it, and to what
// is raised.
var alarms = map[string]struct{ raised, false int }{
	"PLACEHOLDER":                {36, 0},
	"ECHO":                       {1, 0},
	"UNNAMED_ACTOR":              {6, 0},
	"TEXT_REPEATED":              {3, 0},
	"TEXT_ALIKE":                 {1, 0},
	"TEXT_SHARED":                {18, 0},
	"PARTNER_ONLY_NAMED":         {2, 1},
	"CONSULTED_ONE_DAY":          {1, 0},
	"CONSULTED_AFTER_SUBMISSION": {1, 0},
	"NOBODY_COUNTED":             {1, 0},
	"TARGETS_AS_BASELINES":       {1, 0},
	"ROUND_NUMBERS":              {1, 0},
	"BUDGET_EVEN":                {1, 0},
	"SHARES_EVEN":                {1, 0},
	"SELF_ABOVE_EVIDENCE":        {3, 0},
	"SELF_BELOW_EVIDENCE":        {1, 0},
	"SELF_WITHOUT_REASON":        {3, 0},
	"CLAIM_AGAINST_MONEY":        {1, 0},
	"ACTUALS_AS_PLANNED":         {1, 0},
	"AVAILABLE_ABOVE_REQUIRED":   {12, 2},
	"NOTHING_REQUIRED":           {2, 0},
	"SPENT_ABOVE_AVAILABLE":      {2, 0},
}

// AlarmsOf gives how often a flag was a false alarm; nil for one that an Expert Group made, which nobody measured.
func AlarmsOf(code string) *Alarms {
	measured, ok := alarms[code]
	if !ok {
		return nil
	}
	return &Alarms{shippedProgrammes, measured.raised, measured.false}
}
