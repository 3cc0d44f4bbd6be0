package fact

import (
	"strconv"
	"strings"
)

// datePart is a number in a date, or the name of a month.
type datePart struct {
	number int
	digits int // how many were written
	named  bool
}

// isYear reports a number of four digits: with two, a year is a guess.
func (p datePart) isYear() bool { return p.digits == 4 }

// dateParts takes a date apart. It is not ok where other words stand in it.
func dateParts(text string) ([]datePart, bool) {
	var parts []datePart
	for word := range strings.FieldsSeq(Fold(withoutTime(text))) {
		if passedOver[word] {
			continue
		}
		part, ok := parsePart(word)
		if !ok || len(parts) == 3 {
			return nil, false
		}
		parts = append(parts, part)
	}
	return parts, true
}

// withoutTime cuts off a time of day: what begins at the hour before the first colon.
func withoutTime(text string) string {
	colon := strings.IndexByte(text, ':')
	if colon < 0 {
		return text
	}
	return text[:max(strings.LastIndexAny(text[:colon], " T,"), 0)]
}

// parsePart reads a number, an ordinal or the name of a month.
func parsePart(word string) (datePart, bool) {
	if month, ok := months[word]; ok {
		return datePart{number: month, named: true}, true
	}
	for _, ordinal := range []string{"st", "nd", "rd", "th", "er", "o"} {
		word = strings.TrimSuffix(word, ordinal)
	}
	number, err := strconv.ParseUint(word, 10, 16)
	return datePart{number: int(number), digits: len(word)}, err == nil
}

// passedOver are words that stand in dates and say nothing: articles, prepositions, days of the week.
var passedOver = words(`the of on le la du de el del al a
	monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
	lundi mardi mercredi jeudi vendredi samedi dimanche
	lunes martes miercoles jueves viernes sabado domingo`)

// months are the names of the months, folded, in English, French, Spanish and Portuguese.
var months = func() map[string]int {
	names := make(map[string]int)
	for i, month := range []string{
		"jan january janv janvier ene enero janeiro",
		"feb february fev fevr fevrier febrero fevereiro",
		"mar march mars marzo marco",
		"apr april avr avril abr abril",
		"may mai mayo maio",
		"jun june juin junio junho",
		"jul july juil juillet julio julho",
		"aug august aou aout ago agosto",
		"sep sept september septembre septiembre setiembre set setembro",
		"oct october octobre octubre out outubro",
		"nov november novembre noviembre novembro",
		"dec december decembre dic diciembre dez dezembro",
	} {
		for name := range words(month) {
			names[name] = i + 1
		}
	}
	return names
}()

// words makes a set of the words of a text.
func words(text string) map[string]bool {
	set := make(map[string]bool)
	for word := range strings.FieldsSeq(text) {
		set[word] = true
	}
	return set
}
