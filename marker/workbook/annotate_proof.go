package workbook

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"

	"locmark/marker/fact"
)

// proves gives an error where a copy cannot be kept: what was changed is to be sound XML, and all that we read of the original
// is to be read of the copy, at its place, after our sheet.
func (c *copying) proves(o *outline, original, made []byte) error {
	for _, name := range slices.Sorted(maps.Keys(c.changed)) {
		if !strings.HasSuffix(name, ".vml") && !isSound(c.changed[name]) {
			return c.unsound(o, name)
		}
	}
	before, problem := readBook(context.Background(), original, "")
	if problem != nil {
		return errMarkup
	}
	after, problem := readBook(context.Background(), made, "")
	if problem != nil || len(after.Sheets) != len(before.Sheets)+1 || !isFront(after.Sheets[0].Name) ||
		!slices.EqualFunc(before.Problems, after.Problems, sameProblem) {
		return errMarkup
	}
	for i := range before.Sheets {
		if !reflect.DeepEqual(before.Sheets[i], after.Sheets[i+1]) {
			return onSheet(before.Sheets[i].Name, errMarkup)
		}
	}
	return nil
}

// unsound says which sheet a part that is no sound XML is of, if any.
func (c *copying) unsound(o *outline, part string) error {
	for _, sheet := range o.sheets {
		relations := c.relations(sheet.part)
		switch part {
		case partName(sheet.part):
			return onSheet(sheet.name, errMarkup)
		case partName(relations.ofKind("comments")):
			return onSheet(sheet.name, in(RefusedComments, errMarkup))
		case partName(relations.ofKind("threadedComment")):
			return onSheet(sheet.name, in(RefusedThreads, errMarkup))
		}
	}
	return errMarkup
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
