package criteria

// Edition is one complete Marker: edition.yaml and its criteria, one file each. Meaning is given by package marker.
type Edition struct {
	Position    Position
	ID          string             `key:"id,required" help:"the edition's id; its folder is named after it"`
	Version     string             `key:"version,required" help:"the version of the criteria, in quotes: '2.0.0'"`
	Title       Text               `key:"title,required" help:"what people call the edition"`
	Form        string             `key:"form,required" help:"the form that its criteria speak of"`
	Scale       Ordered[Text]      `key:"scale,required" help:"the levels from 0 and what they are called"`
	Stages      []string           `key:"stages,required" help:"the stages of a programme, in order"`
	Missing     Missing            `key:"missing,required" help:"what evidence that is not given counts as"`
	Definitions Ordered[Condition] `key:"definitions" help:"what a row, or the thing a column refers to, must be" of:"rows"`
	Measures    Ordered[Measure]   `key:"measures" help:"measures that the edition's own guards name"`
	Dimensions  Ordered[Dimension] `key:"dimensions,required" help:"the dimensions; a criterion belongs to the one its id begins with"`
	Overall     Overall            `key:"overall,required" help:"how dimensions make the overall level"`
	Guards      []Guard            `key:"guards" help:"guards on several criteria at once"`
	Flags       []FlagRule         `key:"flags" help:"what a reviewer should look at; never changes a level"`
	DAC         []Node             `key:"dac" help:"the code of a DAC-style policy marker that each level stands for, from level 0: 0 not targeted, 1 significant, 2 principal; without it, none" holds:"number"`
	Financing   Financing          `key:"financing" help:"the measures that give the programme's money"`
	Inferred    []string           `key:"inferred" help:"columns (table.column) that the layout infers; findings that rest on them say so"`
	CannotSee   []Text             `key:"cannot_see" help:"what this edition cannot see; every report says so"`

	Criteria []Criterion // in the order of their ids
	SHA256   string      // of all that can change a score: edition, form, word lists and our layouts; in hex
	Folder   string      // where it was read from
	Changed  bool        // it goes by the id of an embedded edition, and its files differ
	Base     Node        // the programme that examples are laid on (base.yaml); zero where there is none

	files map[string][]byte // by path, for the lines of faults
	nodes map[string]Node   // by path, for the places of what has none in its struct
}

// Missing is the policy for evidence that is not given.
type Missing struct {
	Position Position
	Level    string `key:"level,required" help:"the level it counts as"`
	Status   string `key:"status,required" help:"its status: not_evidenced"`
}

// Dimension is a group of criteria with one level.
type Dimension struct {
	Position Position
	Title    Text `key:"title,required" help:"what people call the dimension"`
}

// Overall is the rule from dimensions to the level of the programme.
type Overall struct {
	Position Position
	LowestOf []Node  `key:"lowest_of,required" help:"the dimensions whose lowest level is the overall level" holds:"word"`
	Cuts     []Node  `key:"cuts,required" help:"the means at which the next level of a dimension begins" holds:"number"`
	Guards   []Guard `key:"guards" help:"guards that cap dimensions and the overall level"`
}

// Guard caps a level or sets a criterion aside when its condition holds. It never lifts.
type Guard struct {
	Position Position
	ID       string    `key:"id,required" help:"a short name, unique in the edition"`
	When     Condition `key:"when,required" help:"the condition under which the guard acts"`
	Cap      Node      `key:"cap" help:"the highest level: a number in a criterion's file, or {A: 1, overall: 1} in the edition" holds:"cap"`
	Status   Node      `key:"status" help:"sets aside: not_evidenced in a criterion's file, or {not_evidenced: [C1]} in the edition" holds:"aside"`
	Because  Text      `key:"because,required" help:"the sentence that reports print; {measure} gives a measure's value"`
	Action   Text      `key:"action" help:"what to do about it, where it is not what the criteria's own actions say"`
}

// FlagRule raises a flag for a reviewer when its condition holds. A flag never changes a level.
type FlagRule struct {
	Position Position
	ID       string    `key:"id,required" help:"the flag's code, in capitals: CLAIM_AGAINST_MONEY"`
	Severity string    `key:"severity,required" help:"info, warning or serious"`
	When     Condition `key:"when,required" help:"the condition: of measures, of the stage, and of the levels of criteria and dimensions"`
	Because  Text      `key:"because,required" help:"the sentence that reports print; {measure} gives a measure's value"`
}

// Criterion is one file of an edition, named after its id.
type Criterion struct {
	Position    Position
	ID          string             `key:"id,required" help:"short, stable, never reused"`
	Title       Text               `key:"title,required" help:"what people call the criterion"`
	Question    Text               `key:"question,required" help:"the question that the criterion answers"`
	Weight      Node               `key:"weight" help:"its weight in the mean of its dimension, above 0; without it, 1" holds:"weight"`
	Applies     Condition          `key:"applies" help:"when the criterion applies; without it, always"`
	Definitions Ordered[Condition] `key:"definitions" help:"definitions of its own; all criteria see them" of:"rows"`
	Measures    Ordered[Measure]   `key:"measures,required" help:"numbers computed from the evidence"`
	Levels      Ordered[Condition] `key:"levels,required" help:"the ladder, from 1 upward"`
	Bounds      Node               `key:"bounds" help:"between what calibration may propose thresholds, by level and measure: {2: {local_share: [15%, 35%]}}" holds:"bounds"`
	Guards      []Guard            `key:"guards" help:"guards on this criterion"`
	Action      Text               `key:"action,required" help:"the concrete step that raises the level"`
	Evidence    Text               `key:"evidence" help:"what to prepare as evidence, for the handbook"`
	Sources     []SourceNote       `key:"sources" help:"where thresholds come from"`
	Examples    []Example          `key:"examples" help:"the criterion's own tests"`
}

// SourceNote says where a threshold comes from, or honestly that it is judgement.
type SourceNote struct {
	Position  Position
	For       string `key:"for,required" help:"what it supports: levels.2, a measure, a guard, or the criterion"`
	Title     string `key:"title" help:"the title of the source"`
	Link      string `key:"link" help:"where to find it"`
	Says      Text   `key:"says,required" help:"what it says, and what of it is borrowed"`
	Judgement bool   `key:"judgement" help:"true where the number is judgement"`
}

// Example is one of a criterion's own tests: evidence laid on the edition's base programme, and the level it deserves.
type Example struct {
	Position Position
	Name     string `key:"name,required" help:"a sentence that says what the example shows"`
	Given    Node   `key:"given,required" help:"fields under programme, and tables as lists of rows, that replace those of the base programme" holds:"evidence"`
	Level    Node   `key:"level" help:"the level the criterion must reach; null for not applicable" holds:"level"`
	Status   string `key:"status" help:"the status it must have, where it is not assessed"`
	Guard    string `key:"guard" help:"the guard that must act"`
	Overall  Node   `key:"overall" help:"the overall level that must result" holds:"level"`
	Flag     string `key:"flag" help:"the flag that must be raised"`
	NoFlag   string `key:"no_flag" help:"the flag that must not be raised"`
}

// Financing names the measures that give a programme's money, and the ways by which lines of its budget reach local actors, so
// that portfolios can add them up.
type Financing struct {
	Position  Position
	Total     string `key:"total" help:"the measure of all costs"`
	Indirect  string `key:"indirect" help:"the measure of indirect costs"`
	Local     string `key:"local" help:"the share of the money that reaches local actors"`
	Required  string `key:"required" help:"the measure of what a work plan requires"`
	Available string `key:"available" help:"the measure of what is available"`
	Spent     string `key:"spent" help:"the measure of what was spent"`

	Ways Ordered[Condition] `key:"ways" help:"how money reaches local actors: direct, treasury, one_more, more, reserved or unclear; a cost line goes by the first that it satisfies" of:"rows"`
}
