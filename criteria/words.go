package criteria

// Words are the sentences of reports, problems and screens in one language. They stand in criteria/words, one file a
// room, with their languages side by side; a key is the file's name, a dot, and the key in it: problems.WRONG_FORM.
type Words struct {
	Language  string
	sentences map[string]Text
}

// Say gives the sentence of a key with its {places} filled from name, value, name, value.
// A key that does not exist gives the key itself, and a test that walks the code's keys fails.
func (w *Words) Say(key string, args ...string) string {
	text, ok := w.sentences[key]
	if !ok {
		return key
	}
	return Fill(text.In(w.Language), args...)
}

// Has reports whether there is a sentence of that key.
func (w *Words) Has(key string) bool {
	_, ok := w.sentences[key]
	return ok
}

// All gives the sentence of a key in every language it is written in: people may use any of them in a workbook.
func (w *Words) All(key string) []string {
	text := w.sentences[key]
	return text.All()
}
