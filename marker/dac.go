package marker

import (
	"strconv"
)

// dacCodes are the codes of a policy marker of the OECD's Development Assistance Committee: 0 not targeted, 1 significant,
// 2 principal.
const dacCodes = 3

// dac compiles what DAC code each level stands for. Codes never fall as levels rise. An edition need not have them.
func (c *compiler) dac() []int {
	nodes := c.edition.DAC
	if len(nodes) == 0 {
		return nil
	}
	if len(nodes) != c.top+1 && !c.unscaled {
		c.fault(nodes[0].Position, "dac has one code for each level of the scale, which are %d; here are %d", c.top+1, len(nodes))
	}
	codes := make([]int, len(nodes))
	for i, node := range nodes {
		code, err := strconv.Atoi(node.Text)
		switch {
		case err != nil || code < 0 || code >= dacCodes:
			c.fault(node.Position, "%q is no DAC code; write 0 (not targeted), 1 (significant) or 2 (principal)", node.Text)
		case i > 0 && code < codes[i-1]:
			c.fault(node.Position, "a higher level cannot stand for less: here %d comes after %d", code, codes[i-1])
		}
		codes[i] = code
	}
	return codes
}

// dacTexts are the codes as people read them.
func (m *Marker) dacTexts() []string {
	texts := make([]string, len(m.dac))
	for i, code := range m.dac {
		texts[i] = strconv.Itoa(code)
	}
	return texts
}
