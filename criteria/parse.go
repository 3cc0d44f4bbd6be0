package criteria

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// largest is the largest YAML file that is read, in bytes: criteria are kept by people.
const largest = 1 << 20

// parse turns the bytes of one YAML file into a Node. What YAML would do in silence (a second document, a key given
// twice, an alias) is a fault with its place.
func parse(file string, data []byte) (Node, Faults) {
	p := &parser{file: file}
	if len(data) > largest {
		p.fault(1, 1, "the file has %d bytes, more than the %d that are read; it is probably not a criteria file", len(data), largest)
		return Node{}, p.faults
	}
	decoder := yaml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	var document yaml.Node
	switch err := decoder.Decode(&document); {
	case errors.Is(err, io.EOF):
		p.fault(1, 1, "the file is empty")
	case err != nil:
		p.syntax(err, data)
	default:
		node := p.node(document.Content[0])
		p.onlyOne(decoder)
		return node, p.faults
	}
	return Node{}, p.faults
}

type parser struct {
	file   string
	faults Faults
}

func (p *parser) fault(line, column int, message string, args ...any) {
	place := Position{File: p.file, Line: line, Column: column}
	p.faults = append(p.faults, Fault{Position: place, Message: fmt.Sprintf(message, args...)})
}

// onlyOne refuses a second document, which YAML readers drop in silence.
func (p *parser) onlyOne(decoder *yaml.Decoder) {
	var second yaml.Node
	if err := decoder.Decode(&second); err == nil {
		p.fault(second.Line, 1, "a second document begins here (a line of ---); keep one to a file")
	} else if !errors.Is(err, io.EOF) {
		p.syntax(err, nil)
	}
}

var syntaxLine = regexp.MustCompile(`line (\d+): (.*)`)

// syntax reports what the YAML library says of broken syntax. It knows a line and no column.
func (p *parser) syntax(err error, data []byte) {
	line, message := 1, strings.TrimPrefix(err.Error(), "yaml: ")
	if found := syntaxLine.FindStringSubmatch(message); found != nil {
		line, _ = strconv.Atoi(found[1])
		message = found[2]
	}
	if tab := bytes.Index(data, []byte("\n\t")); tab >= 0 {
		line, message = 2+bytes.Count(data[:tab], []byte("\n")), "a line begins with a tab; use spaces"
	}
	p.fault(line, 1, "the YAML cannot be read here or just above: %s", message)
}

func (p *parser) node(n *yaml.Node) Node {
	node := Node{Position: Position{p.file, n.Line, n.Column}}
	if n.Anchor != "" {
		p.fault(n.Line, n.Column, "anchors (&%s) are not used here; write the text out", n.Anchor)
	}
	switch n.Kind {
	case yaml.AliasNode:
		p.fault(n.Line, n.Column, "aliases (*%s) are not used here; write the text out", n.Value)
	case yaml.SequenceNode:
		node.Kind = List
		for _, item := range n.Content {
			node.Items = append(node.Items, p.node(item))
		}
	case yaml.MappingNode:
		node.Kind = Map
		p.entries(&node, n)
	default:
		node.Kind = Scalar
		node.Text = n.Value
		node.Quoted = n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0
	}
	return node
}

func (p *parser) entries(node *Node, n *yaml.Node) {
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := p.node(n.Content[i]), p.node(n.Content[i+1])
		switch {
		case key.Kind != Scalar:
			p.fault(key.Line, key.Column, "a key must be a plain word")
			continue
		case n.Style&yaml.FlowStyle != 0 && value.Kind == Scalar && value.Text == "" && !value.Quoted:
			p.fault(key.Line, key.Column, "%q has no value; inside { } a space follows each colon, a comma begins a new key, sentences stand in quotes, and decimals have a dot (12.5%%)", key.Text)
			continue
		}
		if first, twice := node.entry(key.Text); twice {
			p.fault(key.Line, key.Column, "%q is given twice; the first is on line %d", key.Text, first.Key.Line)
			continue
		}
		node.Entries = append(node.Entries, Entry{Key: key, Value: value})
	}
}

func (n Node) entry(key string) (Entry, bool) {
	for _, e := range n.Entries {
		if e.Key.Text == key {
			return e, true
		}
	}
	return Entry{}, false
}
