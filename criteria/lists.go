package criteria

// Lists are the word lists by which text is read and judged, in every language they have: data, for policy people to
// tune. All lists of a name are joined; the language is for whoever keeps them.
type Lists struct {
	Position      Position
	Blank         Ordered[[]string]     `key:"blank,required" help:"what people write for nothing: -, n/a"`
	Placeholder   Ordered[[]string]     `key:"placeholder,required" help:"what people write instead of evidence: tbd, pendiente"`
	Elsewhere     Ordered[[]string]     `key:"elsewhere,required" help:"how text begins that points elsewhere: see above, refer to"`
	Yes           Ordered[[]string]     `key:"yes,required" help:"ways to write yes"`
	No            Ordered[[]string]     `key:"no,required" help:"ways to write no"`
	Zero          Ordered[[]string]     `key:"zero,required" help:"words for none in a column of numbers: none, direct"`
	Unnamed       Ordered[[]string]     `key:"unnamed,required" help:"words of which an organisation's name cannot wholly consist: representative, stakeholders, local governments"`
	Activities    Ordered[[]string]     `key:"activities,required" help:"patterns of indicators that count what was done; … stands for anything"`
	Countries     Ordered[[]string]     `key:"countries,required" help:"other spellings of countries, by ISO code"`
	Totals        Ordered[[]string]     `key:"totals,required" help:"how rows begin that sum up others"`
	TotalsOf      Ordered[[]string]     `key:"totals_of,required" help:"words that follow a word for a total in the label of one: output, budget"`
	ExampleRows   Ordered[[]string]     `key:"example_rows,required" help:"words that mark a row which only shows how to fill in a table"`
	Broken        Ordered[string]       `key:"broken" help:"broken letters and what they were"`
	Organisations Ordered[Organisation] // in a file of their own
	Types         *ActorTypes           // in a file of their own
	Substantive   Substantive           `key:"substantive,required" help:"how long a text must be to say something"`
}

// Substantive is how long a text must be to say something.
type Substantive struct {
	Position Position
	Letters  int `key:"letters,required" help:"at least this many letters and digits"`
	Words    int `key:"words,required" help:"at least this many words"`
}

// ActorTypes are the words in names from which a partner's type is inferred: rules in order, the first that matches wins.
type ActorTypes struct {
	Position Position
	Rules    []ActorTypeRule `key:"rules,required" help:"the rules, in order; the first whose words stand in a name wins"`
}

// ActorTypeRule infers one type of actor.
type ActorTypeRule struct {
	Position Position
	Type     string            `key:"type,required" help:"the actor type"`
	Words    Ordered[[]string] `key:"words" help:"whole words or phrases, by language; * at an end stands for any letters, * alone for any word"`
	Names    Ordered[[]string] `key:"names" help:"whole names, by language, of which one word would say too little: WHO"`
}

// Organisation is one that goes by different names.
type Organisation struct {
	Position Position
	Label    Text     `key:"label,required" help:"what it is called in each language"`
	Also     []string `key:"also" help:"other names and abbreviations"`
}
