package workbook

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
)

// tag is the beginning or the end of an element, and where it stands in its part. An element that ends where it begins has
// one tag of its own.
type tag struct {
	name     string // without its prefix
	prefix   string // with its colon, or ""
	from, to int    // of its bytes
	depth    int    // 1 for the outermost element
	begins   bool
	ends     bool
	attr     []xml.Attr
}

// errMarkup says that a part is not what its kind must be, so that nothing is changed in it.
var errMarkup = errors.New("a part is not as expected")

// scan visits the tags of a part in their order. Parts in other encodings than UTF-8 are refused.
func scan(data []byte, visit func(tag)) error {
	decoder := xml.NewDecoder(bytes.NewReader(data))
	depth := 0
	for {
		from := int(decoder.InputOffset())
		token, err := decoder.RawToken()
		if errors.Is(err, io.EOF) && depth == 0 {
			return nil
		}
		if err != nil {
			return errMarkup
		}
		to := int(decoder.InputOffset())
		switch token := token.(type) {
		case xml.Directive:
			return errMarkup
		case xml.StartElement:
			depth++
			visit(tag{token.Name.Local, prefixed(token.Name), from, to, depth, true, data[to-2] == '/', token.Attr})
		case xml.EndElement:
			if to > from { // otherwise the tag was visited as one that begins and ends
				visit(tag{token.Name.Local, prefixed(token.Name), from, to, depth, false, true, nil})
			}
			depth--
		}
	}
}

func prefixed(name xml.Name) string {
	if name.Space == "" {
		return ""
	}
	return name.Space + ":"
}

// edit puts text in the place of the bytes of a part from one offset to another.
type edit struct {
	from, to int
	text     string
}

// edits are changes of one part, which do not overlap.
type edits []edit

func (e *edits) insert(at int, text string)        { *e = append(*e, edit{at, at, text}) }
func (e *edits) replace(from, to int, text string) { *e = append(*e, edit{from, to, text}) }

// set gives the tag that stands in data another value of an attribute.
func (e *edits) set(data []byte, t tag, name, value string) {
	e.replace(t.from, t.to, withAttribute(string(data[t.from:t.to]), name, value))
}

// within puts text at the end of what an element holds. Last is its closing tag, or the one that is both.
func (e *edits) within(data []byte, last tag, text string) {
	if !last.begins {
		e.insert(last.from, text)
		return
	}
	e.replace(last.from, last.to, openedTag(string(data[last.from:last.to]))+text+"</"+last.prefix+last.name+">")
}

// openedTag makes a tag that begins and ends an element one that begins it.
func openedTag(text string) string {
	return strings.TrimRight(strings.TrimSuffix(text, "/>"), " \t\r\n") + ">"
}

// apply gives the part with its changes. Those at one place stand in the order they were made, after what is put before it.
func (e edits) apply(data []byte) []byte {
	slices.SortStableFunc(e, func(a, b edit) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	var changed bytes.Buffer
	done := 0
	for _, one := range e {
		changed.Write(data[done:one.from])
		changed.WriteString(one.text)
		done = one.to
	}
	changed.Write(data[done:])
	return changed.Bytes()
}

// withAttribute gives a tag with an attribute of this value, and all else as it stands.
func withAttribute(text, name, value string) string {
	if from, to := attributeValue(text, name); from > 0 {
		return text[:from] + quoteXML(value) + text[to:]
	}
	end := len(text) - 1
	if strings.HasSuffix(text, "/>") {
		end--
	}
	return strings.TrimRight(text[:end], " \t\r\n") + " " + name + `="` + quoteXML(value) + `"` + text[end:]
}

// withoutAttribute gives a tag without an attribute.
func withoutAttribute(text, name string) string {
	from, to := attributeValue(text, name)
	if from == 0 {
		return text
	}
	start := strings.LastIndex(text[:from], name)
	return strings.TrimRight(text[:start], " \t\r\n") + text[to+1:]
}

// attributeValue finds the value of an attribute in a tag, between its quotation marks; 0, 0 where it has none.
func attributeValue(text, name string) (from, to int) {
	at := strings.IndexAny(text, " \t\r\n")
	for at >= 0 && at < len(text) {
		equals := strings.IndexByte(text[at:], '=')
		if equals < 0 {
			break
		}
		key := strings.TrimSpace(text[at : at+equals])
		open := at + equals + strings.IndexAny(text[at+equals:], `"'`)
		closed := open + 1 + strings.IndexByte(text[open+1:], text[open])
		if key == name {
			return open + 1, closed
		}
		at = closed + 1
	}
	return 0, 0
}

// quoteXML writes text to stand in an element or an attribute, without what XML cannot hold.
func quoteXML(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(strings.ReplaceAll(text, "\r", "")))
	return strings.ReplaceAll(b.String(), "&#xA;", "\n")
}
