package fact

// Reader reads the text of cells by the kind of their column. It never guesses: what can be read in two ways is a
// problem, unless the habit of the column settles it. A Reader may be used by several goroutines at once.
type Reader struct {
	cleaner   cleaner
	nothing   nothing
	yesNo     map[string]string // "yes" or "no", by folded word
	zero      map[string]bool   // words for none, folded
	countries *countries
	names     map[string]string // the id of an organisation that goes by different names, by folded name
}

// NewReader prepares word lists for reading.
func NewReader(lists Lists) *Reader {
	r := &Reader{
		cleaner:   newCleaner(lists.Broken),
		nothing:   newNothing(lists),
		yesNo:     make(map[string]string),
		zero:      make(map[string]bool),
		countries: newCountries(lists.Countries),
		names:     make(map[string]string),
	}
	for _, organisation := range lists.Names {
		for _, name := range organisation.Spelling {
			r.names[Fold(name)] = organisation.ID
		}
	}
	for _, word := range lists.Yes {
		r.yesNo[Fold(word)] = "yes"
	}
	for _, word := range lists.Zero {
		r.zero[Fold(word)] = true
	}
	for _, word := range lists.No {
		r.yesNo[Fold(word)] = "no"
	}
	return r
}

// Read reads one cell. The value is blank where there is a problem, but for words and lists of which a part could be
// read. The caller sets Cell on both.
func (r *Reader) Read(spec Spec, habit Habit, raw string) (Value, *Problem) {
	v := Value{Raw: raw}
	if raw == "" {
		return v, nil
	}
	v.Text, v.How = r.cleaner.clean(raw)
	if v.Text == "" {
		return v, nil
	}
	if isErrorValue(v.Text) {
		return v, trouble("CELL_ERROR_VALUE", v.Text)
	}
	if spec.List {
		return r.readList(spec, habit, v)
	}
	return r.readOne(spec, habit, v)
}

// readOne reads what holds one value.
func (r *Reader) readOne(spec Spec, habit Habit, v Value) (Value, *Problem) {
	problem := r.fill(&v, spec, habit)
	if v.Given || problem == nil || couldMeanEither(problem, v.Text) {
		return v, problem
	}
	if found, how := r.nothing.in(Fold(v.Text)); found {
		v.How |= how
		return v, nil
	}
	return v, problem
}

// couldMeanEither reports what stands among the words for nothing, but may well mean something in its column: the code of
// a country, or a cross for yes or no.
func couldMeanEither(problem *Problem, text string) bool {
	cross := problem.Code == "CELL_NOT_YES_OR_NO" && len(Fold(text)) == 1
	return cross || problem.Code == "COUNTRY_AMBIGUOUS"
}

// fill reads v.Text by its kind into the rest of v. Given stays false where it could not.
func (r *Reader) fill(v *Value, spec Spec, habit Habit) *Problem {
	switch spec.Kind {
	case Number:
		return r.readCount(v, habit)
	case Amount:
		return readAmount(v, habit)
	case Date:
		return readDate(v, habit)
	case Year:
		return readYear(v)
	case YesNo:
		return r.readYesNo(v)
	case Choice:
		return readChoice(v, spec.Choices)
	case Country:
		return r.readCountry(v)
	case Measured:
		return r.readMeasured(v, habit)
	}
	r.readWords(v)
	if id, known := r.names[v.Key]; known && spec.Kind == Name {
		v.Key = id
	}
	return nil
}

// Country gives the ISO code of a country named in a text, in any of the languages that are read.
func (r *Reader) Country(text string) (code string, ok bool) { return r.countries.find(text) }

// readWords takes any words but those that say nothing.
func (r *Reader) readWords(v *Value) {
	v.Text = shortNumber(v.Text)
	folded := Fold(v.Text)
	if found, how := r.nothing.in(folded); found {
		v.How |= how
		return
	}
	v.Key, v.Given = folded, true
}

// readMeasured takes a number, or the words of a qualitative indicator. A number that can be read in two ways is words
// too: it is there, and equal to nothing that is written otherwise.
func (r *Reader) readMeasured(v *Value, habit Habit) *Problem {
	problem := readNumber(v, habit)
	if problem == nil {
		return nil
	}
	r.readWords(v)
	if problem.Code == "NUMBER_AMBIGUOUS" {
		return problem
	}
	return nil
}

func (r *Reader) readYesNo(v *Value) *Problem {
	key, ok := r.yesNo[Fold(v.Text)]
	if !ok {
		return trouble("CELL_NOT_YES_OR_NO", v.Text)
	}
	v.Key, v.Given = key, true
	return nil
}

// readCountry reads a country. NA is Namibia's code and what people write for nothing: it is neither.
func (r *Reader) readCountry(v *Value) *Problem {
	code, ok := r.countries.find(v.Text)
	if !ok {
		return trouble("COUNTRY_UNKNOWN", v.Text)
	}
	if found, _ := r.nothing.in(Fold(v.Text)); found {
		return trouble("COUNTRY_AMBIGUOUS", v.Text)
	}
	v.Key, v.Given = code, true
	return nil
}
