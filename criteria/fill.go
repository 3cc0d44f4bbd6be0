package criteria

import "strings"

// Fill puts values in the {places} of a sentence: name, value, name, value. A place without a value stays as it is, and
// a value is never searched for places.
func Fill(sentence string, args ...string) string {
	var filled strings.Builder
	for {
		before, rest, open := strings.Cut(sentence, "{")
		name, after, closed := strings.Cut(rest, "}")
		filled.WriteString(before)
		if !open || !closed {
			filled.WriteString(sentence[len(before):])
			return filled.String()
		}
		filled.WriteString(place(name, args))
		sentence = after
	}
}

func place(name string, args []string) string {
	for i := 0; i+1 < len(args); i += 2 {
		if args[i] == name {
			return args[i+1]
		}
	}
	return "{" + name + "}"
}

// Places gives the names of the {places} of a sentence, in order.
func Places(sentence string) []string {
	var names []string
	for {
		_, rest, open := strings.Cut(sentence, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !open || !closed {
			return names
		}
		names = append(names, name)
		sentence = after
	}
}
