package fact

// Lists are the words by which text is read and judged, of all languages together.
type Lists struct {
	Blank       []string            // what people write for nothing
	Placeholder []string            // what people write instead of evidence
	Elsewhere   []string            // how text begins that points elsewhere
	Yes, No     []string            // ways to write yes and no
	Zero        []string            // words for none in a column of numbers
	Unnamed     []string            // words of which an organisation's name cannot wholly consist
	Activities  []string            // how indicators begin that count what was done; … stands for anything
	Countries   map[string][]string // other spellings of countries, by ISO code
	Broken      [][2]string         // broken letters, and what they were
	Names       []Option            // organisations that go by different names, by the id they are compared by
	Letters     int                 // the letters and digits of a text that says something
	Words       int                 // and its words
}
