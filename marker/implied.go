package marker

// implies reports whether whatever meets one comparison meets the other.
func implies(one, other *comparison) bool {
	if one.subject != other.subject || one.index != other.index {
		return false
	}
	order := one.want[0].number.Cmp(other.want[0].number)
	switch other.op {
	case "at_least":
		return (one.op == "at_least" || one.op == "above" || one.op == "is") && order >= 0
	case "above":
		return one.op == "above" && order >= 0 || (one.op == "at_least" || one.op == "is") && order > 0
	case "at_most":
		return (one.op == "at_most" || one.op == "below" || one.op == "is") && order <= 0
	case "below":
		return one.op == "below" && order <= 0 || (one.op == "at_most" || one.op == "is") && order < 0
	case "is":
		return one.op == "is" && order == 0
	}
	return false
}

// excludes reports whether nothing meets both comparisons.
func excludes(one, other *comparison) bool {
	if one.subject != other.subject || one.index != other.index {
		return false
	}
	if bounds(other) < 0 || bounds(one) > 0 {
		one, other = other, one
	}
	order := one.want[0].number.Cmp(other.want[0].number)
	strict := one.op == "below" || other.op == "above"
	switch {
	case one.op == "is" && other.op == "is":
		return order != 0
	case bounds(one) > 0 || bounds(other) < 0 || one.op == "not" || other.op == "not" || bounds(one) == 0 && one.op != "is" || bounds(other) == 0 && other.op != "is":
		return false
	}
	return order < 0 || order == 0 && strict
}

// bounds is below 0 for a comparison that sets a most, above 0 for one that sets a least, and 0 for any other.
func bounds(c *comparison) int {
	switch c.op {
	case "at_most", "below":
		return -1
	case "at_least", "above":
		return 1
	}
	return 0
}
