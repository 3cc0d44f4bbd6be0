package workbook

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"
)

const person = "{6C6F636D-6172-4B00-8000-6C6F636D6172}" // our id among the people who talk in comments

// threading answers in the conversations that newer versions of Excel keep in a part of their own: they show them instead
// of the comment at the same cell.
type threading struct {
	data  []byte
	edits *edits
	texts map[address]string
	first map[address]string // the id of the message that began a conversation
	last  map[address]string // when its last message was written
}

// answer adds our text to the conversations at its cells, at the time of their last message.
func answer(data []byte, texts map[address]string) ([]byte, error) {
	var e edits
	t := &threading{data, &e, texts, map[address]string{}, map[address]string{}}
	err := scan(data, t.visit)
	return e.apply(data), err
}

func (c *threading) visit(t tag) {
	if t.depth == 2 && t.begins && t.name == "threadedComment" {
		col, row, _ := parseReference(attribute(t.attr, "ref"))
		at := address{row, col}
		if c.first[at] == "" {
			c.first[at] = attribute(t.attr, "id")
		}
		c.last[at] = max(c.last[at], attribute(t.attr, "dT"))
	}
	if t.depth == 1 && t.ends {
		c.edits.within(c.data, t, c.answers(t.prefix))
	}
}

func (c *threading) answers(prefix string) string {
	text := ""
	for _, at := range slices.SortedFunc(maps.Keys(c.first), address.compare) {
		if said := c.texts[at]; said != "" {
			sum := sha256.Sum256([]byte(c.first[at] + said))
			text += fmt.Sprintf(`<%sthreadedComment ref="%s" dT="%s" personId="%s" id="{%X-%X-%X-%X-%X}" parentId="%s"><%stext>%s</%stext></%sthreadedComment>`,
				prefix, at, c.last[at], person, sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16], quoteXML(c.first[at]),
				prefix, quoteXML(said), prefix, prefix)
		}
	}
	return text
}

// introduce adds us to the people who talk in comments.
func (p *parcel) introduce(people string) error {
	return p.append(people, "personList", func(prefix string) string {
		return "<" + prefix + `person displayName="` + author + `" id="` + person + `" userId="` + author + `" providerId="None"/>`
	})
}
