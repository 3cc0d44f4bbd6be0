package fact

import "strings"

// parseSeparated reads digits with separators: spaces and apostrophes part thousands; of dots and commas the last is the
// decimal mark where both stand, and a lone one before three digits is either, unless the column's habit settles it. Where
// there are no thousandths, nothing that stands in other cells makes 52,000 a 52: it stays in doubt.
func parseSeparated(body string, habit Habit) figure {
	if strings.Trim(body, "0123456789.,' ") != "" {
		return figure{}
	}
	mark, doubtful := decimalMark(body)
	if !doubtful {
		return parseAt(body, mark)
	}
	isDecimal := rune(body[mark]) == habit.Decimal
	switch {
	case habit.Decimal == 0, isDecimal && habit.noThousandths:
		return twoReadings(body)
	case !isDecimal:
		mark = -1
	}
	return parseAt(body, mark)
}

// twoReadings tells both readings of a doubtful number.
func twoReadings(body string) figure {
	grouped, decimals := parseAt(body, -1), parseAt(body, strings.IndexAny(body, ".,"))
	if grouped.state != goodFigure {
		return grouped
	}
	return figure{state: ambiguousFigure, one: grouped.plain(""), other: decimals.plain("")}
}

// decimalMark finds the decimal mark, or -1, and says whether that is in doubt.
func decimalMark(body string) (at int, doubtful bool) {
	last := strings.LastIndexAny(body, ".,")
	if last < 0 {
		return -1, false
	}
	mark := body[last : last+1]
	others := strings.ContainsAny(body[:last], ".,' ")
	switch {
	case strings.Contains(body[:last], mark):
		return -1, false
	case others || len(body)-last != 4 || !isGrouped(body[:last]):
		return last, false
	}
	return last, true
}

// parseAt reads digits whose decimal mark stands at a place (-1 for none) and whose other separators part thousands.
func parseAt(body string, mark int) figure {
	whole, fraction := body, ""
	if mark >= 0 {
		whole, fraction = body[:mark], body[mark+1:]
	}
	digits, ok := joinGroups(whole)
	if !ok || strings.Trim(fraction, "0123456789") != "" {
		return figure{}
	}
	d, ok := parseDecimal(digits + "." + fraction)
	if !ok {
		return figure{}
	}
	return figure{decimal: d.rounded(), state: goodFigure}
}

// joinGroups takes the separators out of a whole number: groups of three behind the first, one separator throughout, or
// the groups of two of India with three at the end.
func joinGroups(whole string) (digits string, ok bool) {
	at := strings.IndexAny(whole, ".,' ")
	if at < 0 {
		return whole, true
	}
	groups := strings.Split(whole, whole[at:at+1])
	last := len(groups) - 1
	for i, group := range groups {
		switch {
		case strings.Trim(group, "0123456789") != "":
			return "", false
		case i == 0 && (group == "" || len(group) > 3), i == last && len(group) != 3:
			return "", false
		case i > 0 && i < last && len(group) != len(groups[1]), i > 0 && len(group) != 3 && len(group) != 2:
			return "", false
		}
	}
	return strings.Join(groups, ""), true
}
