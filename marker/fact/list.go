package fact

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// readList reads a cell that holds several values. Items that cannot be read are left out, with a problem for the first.
func (r *Reader) readList(spec Spec, habit Habit, v Value) (Value, *Problem) {
	var first *Problem
	for _, text := range r.items(spec, v.Text) {
		item, problem := r.readOne(spec, habit, Value{Text: text})
		v.How |= item.How
		if first == nil {
			first = problem.ofSeveral()
		}
		if item.Given && !slices.Contains(v.Keys, item.Key) {
			v.Keys, v.Items = append(v.Keys, item.Key), append(v.Items, item.Text)
		}
	}
	v.Given = v.Keys != nil
	if v.Given {
		v.How &^= Filler
	}
	return v, first
}

// items parts a list at semicolons and new lines, or else at commas.
func (r *Reader) items(spec Spec, text string) []string {
	parted := strings.FieldsFunc(text, func(c rune) bool { return c == ';' || c == '\n' })
	var items []string
	for _, part := range parted {
		part = strings.TrimFunc(part, isAround)
		switch {
		case part == "":
		case spec.Kind == Choice || spec.Kind == Country:
			items = append(items, r.known(spec, part)...)
		case len(parted) == 1 && (spec.Kind == Name || spec.Kind == Text && areNames(part)):
			items = append(items, atCommas(part)...)
		default:
			items = append(items, part)
		}
	}
	return items
}

// known parts what may hold commas by nature: the longest run of pieces that is a choice or country, or several of them with an
// "and" between, is one item, or several.
func (r *Reader) known(spec Spec, text string) []string {
	const most = 8 // pieces of one name
	var items []string
	pieces := strings.Split(text, ",")
	for len(pieces) > 0 {
		taken := min(len(pieces), most)
		found := r.enumerated(spec, joined(pieces[:taken]))
		for taken > 1 && found == nil {
			taken--
			found = r.enumerated(spec, joined(pieces[:taken]))
		}
		if item := joined(pieces[:taken]); found == nil && item != "" {
			found = []string{item}
		}
		items = append(items, found...)
		pieces = pieces[taken:]
	}
	return items
}

func joined(pieces []string) string { return strings.TrimFunc(strings.Join(pieces, ","), isAround) }

func (r *Reader) knows(spec Spec, text string) bool {
	ok := false
	if spec.Kind == Country {
		_, ok = r.countries.find(text)
	} else {
		_, ok = spec.Choices.Find(text)
	}
	return ok
}

// atCommas parts names at commas, unless the commas look as if they stood within one name: in brackets, before a small
// letter, or in an enumeration that ends in "and" (Ministry of Health, Population and Nutrition).
func atCommas(text string) []string {
	var items []string
	for piece := range strings.SplitSeq(text, ",") {
		piece = strings.TrimFunc(piece, isAround)
		if piece == "" {
			continue
		}
		if strings.Count(piece, "(") != strings.Count(piece, ")") || len(items) > 0 && goesOn(items[0], piece) {
			return []string{text}
		}
		items = append(items, piece)
	}
	return items
}

// goesOn reports whether a piece behind a comma goes on with the name before it.
func goesOn(first, piece string) bool {
	if isSmall(piece) && !isSmall(first) {
		return true
	}
	return slices.ContainsFunc(conjunctions, func(conjunction string) bool { return strings.Contains(piece, conjunction) })
}

func isSmall(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(r)
}

// areNames reports whether the pieces of a text between commas are short enough to be names and not sentences.
func areNames(text string) bool {
	const most = 3 // words
	for piece := range strings.SplitSeq(text, ",") {
		if len(strings.Fields(piece)) > most {
			return false
		}
	}
	return true
}
