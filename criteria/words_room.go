package criteria

import "strings"

// Room gives all sentences of a room (a file of criteria/words) in the language of the words, their places unfilled, for
// programs that fill them elsewhere.
func (w *Words) Room(room string) map[string]string {
	all := map[string]string{}
	for key, text := range w.sentences {
		if name, ok := strings.CutPrefix(key, room+"."); ok {
			all[name] = text.In(w.Language)
		}
	}
	return all
}
