package marker

import (
	"slices"
	"strconv"
	"strings"

	"locmark/criteria"
	"locmark/marker/fact"
)

// compared compiles one comparison. What is wrong with the operator is told where it stands: at its own name, or, where none is
// written, at the value.
func (c *compiler) compared(base comparison, operator, value criteria.Node) requirement {
	op := operator.Text
	base.op = op
	switch {
	case base.subject == ofStage && !slices.Contains([]string{"is", "not", "any_of"}, op):
		c.fault(operator.Position, "a stage is compared with is, any_of and not, not with %s", op)
		return requirement{kind: every}
	case op == "blank" || op == "given":
		return requirement{kind: leaf, test: base}
	case base.subject == ofMeasure && !c.isNumber(base.index):
		c.fault(operator.Position, "%s is no number; only blank and given can be asked of it", base.name)
		return requirement{kind: every}
	case meanings[op].need == 0:
		known := append(operatorNames(), "blank", "given")
		c.fault(operator.Position, "there is no comparison %q%s", op, criteria.Suggest(op, known))
		return requirement{kind: every}
	}
	base.meaning = meanings[op]
	items := value.Items
	if value.Kind == criteria.Scalar {
		items = []criteria.Node{value}
	}
	for _, item := range items {
		if base.subject == ofStage {
			c.stage(item)
			base.words = append(base.words, item.Text)
			continue
		}
		base.want = append(base.want, c.wanted(base, item))
	}
	if len(items) == 0 {
		c.fault(value.Position, "%s needs something to compare with", op)
	}
	return requirement{kind: leaf, test: base}
}

// isNumber reports whether a measure is a number: all are, but the value of a field of words.
func (c *compiler) isNumber(index int) bool {
	d := &c.measures[index]
	return d.kind != valueOf || ordered(c.form.Programme.Columns[d.field].Spec.Kind)
}

func (c *compiler) stage(node criteria.Node) {
	if !slices.Contains(c.edition.Stages, node.Text) {
		c.fault(node.Position, "there is no stage %q%s", node.Text, criteria.Suggest(node.Text, c.edition.Stages))
	}
}

// wanted reads what is asked for: $measure, or a threshold.
func (c *compiler) wanted(base comparison, node criteria.Node) wanted {
	name, other := strings.CutPrefix(node.Text, "$")
	if !other || node.Quoted {
		return wanted{number: c.threshold(base, node), measure: -1, written: node, threshold: -1}
	}
	index, ok := c.measureIndex[name]
	if !ok {
		c.fault(node.Position, "there is no measure %q%s", name, criteria.Suggest(name, c.measureNames()))
	}
	return wanted{measure: index, written: node, threshold: -1}
}

// threshold reads a percent for shares, and a plain number for everything else.
func (c *compiler) threshold(base comparison, node criteria.Node) fact.Ratio {
	text, percent := strings.CutSuffix(node.Text, "%")
	number, err := parseDecimal(strings.TrimSpace(text))
	share := base.subject == ofMeasure && c.measures[base.index].isShare()
	switch {
	case err != nil:
		c.fault(node.Position, "%q is not a number such as 2 or 25%%%s", node.Text, decimalDot(node.Text))
	case base.subject == ofMeasure && c.unsound[base.name]: // nobody knows whether it is a share
	case share && !percent:
		c.fault(node.Position, "%s is a share; write a percent, such as 25%%", base.name)
	case !share && percent:
		c.fault(node.Position, "%s is a number and not a share; write it without %%", base.name)
	case share && (number.Num < 0 || number.Cmp(fact.Int(100)) > 0):
		c.fault(node.Position, "a share lies between 0%% and 100%%, not at %s", node.Text)
	case base.subject != ofMeasure && (number.Den != 1 || !c.isLevel(number.Num)):
		c.fault(node.Position, "levels go from 0 to %d", c.top)
	}
	if percent {
		return fact.Ratio{Num: number.Num, Den: number.Den * 100}
	}
	return number
}

// decimalDot ends a message about a number that is written with a comma.
func decimalDot(text string) string {
	number, _ := strings.CutSuffix(text, "%")
	dotted := strings.Replace(number, ",", ".", 1)
	if _, err := parseDecimal(strings.TrimSpace(dotted)); err != nil || dotted == number {
		return ""
	}
	return "; decimals have a dot: " + strings.Replace(text, ",", ".", 1)
}

// parseDecimal reads a plain decimal number exactly.
func parseDecimal(text string) (fact.Ratio, error) {
	number, ok := fact.ParseRatio(text)
	plain := strings.Trim(text, "-.0123456789") == ""
	if !ok || !plain || len(text) > 1 && text[0] == '0' && text[1] != '.' {
		return fact.Ratio{}, strconv.ErrSyntax // 017 is 15 to some and 17 to others
	}
	return number, nil
}
