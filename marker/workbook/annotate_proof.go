package workbook

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"reflect"
	"slices"
	"strings"

	"locmark/marker/fact"
)

// proves reports whether a copy can be kept: what was changed is sound XML, and all that we read of the original is read
// of the copy, at its place, after our sheet.
func (c *copying) proves(original, made []byte) bool {
	for name, data := range c.changed {
		if !strings.HasSuffix(name, ".vml") && !isSound(data) {
			return false
		}
	}
	before, problem := readBook(context.Background(), original, "")
	if problem != nil {
		return false
	}
	after, problem := readBook(context.Background(), made, "")
	if problem != nil || len(after.Sheets) != len(before.Sheets)+1 {
		return false
	}
	return isFront(after.Sheets[0].Name) && reflect.DeepEqual(before.Sheets, after.Sheets[1:]) &&
		slices.EqualFunc(before.Problems, after.Problems, sameProblem)
}

// isSound reports whether a part is well-formed, with every prefix declared and no attribute given twice. Readers of XML
// that ask for less, ours among them, let pass what Excel does not open.
func isSound(data []byte) bool {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	open := []element{{prefixes: map[string]bool{"xml": true, "": true}}}
	for {
		token, err := decoder.RawToken()
		if err != nil {
			return errors.Is(err, io.EOF) && len(open) == 1
		}
		switch token := token.(type) {
		case xml.StartElement:
			inner, sound := open[len(open)-1].enter(token)
			if !sound {
				return false
			}
			open = append(open, inner)
		case xml.EndElement:
			if len(open) == 1 || open[len(open)-1].name != token.Name {
				return false
			}
			open = open[:len(open)-1]
		}
	}
}

// element is one that was begun and not ended, and the prefixes that mean something in it.
type element struct {
	name     xml.Name
	prefixes map[string]bool
}

func (e element) enter(start xml.StartElement) (element, bool) {
	inner := element{start.Name, e.prefixes}
	met := map[xml.Name]bool{}
	for _, a := range start.Attr {
		if met[a.Name] {
			return inner, false
		}
		met[a.Name] = true
		if a.Name.Space == "xmlns" {
			inner.prefixes = withName(inner.prefixes, a.Name.Local)
		}
	}
	for name := range met {
		if name.Space != "xmlns" && !inner.prefixes[name.Space] {
			return inner, false
		}
	}
	return inner, inner.prefixes[start.Name.Space]
}

func withName(known map[string]bool, name string) map[string]bool {
	if known[name] {
		return known
	}
	more := map[string]bool{name: true}
	for one := range known {
		more[one] = true
	}
	return more
}

func sameProblem(a, b fact.Problem) bool { return reflect.DeepEqual(a, b) }
