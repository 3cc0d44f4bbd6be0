package report

// pageIndex is what the first view of a page needs of all programmes, column by column: a column has an entry for each
// programme, in the order they came in. Texts are one line. Money is in cents, nil where it is not said.
type pageIndex struct {
	Language   string            `json:"language"`
	Version    string            `json:"version"` // of locmark
	Words      map[string]string `json:"words"`
	Numbers    map[string]string `json:"numbers"` // how numbers are written
	BlockSize  int               `json:"blockSize"`
	Order      []int             `json:"order,omitempty"` // programmes from the highest to the lowest, where that was asked for
	Editions   []pageEdition     `json:"editions"`
	Currencies []string          `json:"currencies"`
	Rated      bool              `json:"rated"` // whether a table of rates was given
	Facets     []pageFacet       `json:"facets"`
	Programmes pageProgrammes    `json:"programmes"`
	Ways       []string          `json:"ways"`
	Payers     []string          `json:"payers"`
	PUNOs      []string          `json:"punos"`
	Types      []string          `json:"types"` // of local actors
	Flows      pageFlows         `json:"flows"`
}

// pageEdition is one edition: programmes of several are never added up.
type pageEdition struct {
	Key        string     `json:"key"` // in links
	Title      string     `json:"title"`
	SHA256     string     `json:"sha256"`
	Scale      []string   `json:"scale"`
	Dimensions [][]string `json:"dimensions"` // id, title
	Criteria   [][]string `json:"criteria"`   // id, title, question
}

// pageFacet is one way to group and select programmes. Keys do not depend on the language, names do.
type pageFacet struct {
	ID     string   `json:"id"`
	Title  string   `json:"title"`
	Order  []int    `json:"order"` // by key: its place where values have an order of their own; else all 0
	Keys   []string `json:"keys"`
	Names  []string `json:"names"`
	Values [][]int  `json:"values"` // by programme: which keys it has, none where it does not say
}

// pageProgrammes are the programmes. Levels are -1 where there is none; Marks, Settled and Dimensions have a character for
// each criterion or dimension of the edition (see page_marks.go); Steps the money in cents that the next step of a criterion
// moves, 0 where it moves none and -1 where there is no step.
type pageProgrammes struct {
	Key        []string  `json:"key"`
	File       []string  `json:"file"`
	ID         []string  `json:"id"`
	Title      []string  `json:"title"`
	Edition    []int     `json:"edition"`
	Level      []int     `json:"level"`
	AtMost     []int     `json:"atMost"`
	Panel      []int     `json:"panel"`
	Coverage   []float64 `json:"coverage"`
	Marks      []string  `json:"marks"`
	Settled    []string  `json:"settled"`
	Dimensions []string  `json:"dimensions"`
	Steps      [][]int64 `json:"steps"`
	Flags      []int     `json:"flags"`
	Problems   []int     `json:"problems"`
	Currency   []int     `json:"currency"` // -1 where the programme shows no money
	Total      []*int64  `json:"total"`
	Indirect   []*int64  `json:"indirect"`
	Local      []*int64  `json:"local"`
	SetAside   []*int64  `json:"setAside"`
	Required   []*int64  `json:"required"` // what a work plan shows
	Available  []*int64  `json:"available"`
	Spent      []*int64  `json:"spent"`
	Unread     []int     `json:"unread"` // lines of the budget without a readable amount
}

// pageFlows is the money that goes to local actors, split by who pays. Payer, PUNO and Type are -1 where it is not said.
type pageFlows struct {
	Programme []int    `json:"programme"`
	Payer     []int    `json:"payer"`
	PUNO      []int    `json:"puno"`
	Way       []int    `json:"way"`
	Type      []int    `json:"type"`
	Unlisted  []int    `json:"unlisted"` // 1 where the programme does not name the payer among its donors
	Planned   []*int64 `json:"planned"`
	Spent     []*int64 `json:"spent"`
}
