package criteria

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// parse turns the bytes of one YAML file into a Node. What YAML would do in silence (a second document, a key given
// twice, an alias) is a fault with its place.
func parse(file string, data []byte) (Node, Faults) {
	if faults := unreadable(file, data); faults != nil {
		return Node{}, faults
	}
	p := &parser{file: file, data: data}
	decoder := yaml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte(byteOrderMark))))
	var document yaml.Node
	switch err := decoder.Decode(&document); {
	case errors.Is(err, io.EOF):
		p.fault(1, 1, emptyFile)
	case err != nil:
		p.syntax(err)
	default:
		node := p.node(document.Content[0], 0)
		p.onlyOne(decoder)
		if p.isSound(node) {
			return node, p.faults
		}
	}
	return Node{}, p.faults
}

type parser struct {
	file   string
	lost   bool // what is read is not what was meant: too deep, or of other words
	data   []byte
	faults Faults
}

func (p *parser) fault(line, column int, message string, args ...any) {
	place := Position{File: p.file, Line: line, Column: column}
	p.faults = append(p.faults, Fault{Position: place, Message: fmt.Sprintf(message, args...)})
}

// isSound: what is read is the keys and values that every file of ours is made of.
func (p *parser) isSound(node Node) bool {
	if node.Kind == Scalar && node.Text == "" && len(p.faults) == 0 {
		p.fault(1, 1, emptyFile)
	}
	if node.Kind != Map && len(p.faults) == 0 {
		what := map[NodeKind]string{List: "a list", Scalar: "a text"}[node.Kind]
		p.fault(node.Line, node.Column, "here begins %s; a file begins with a key, a colon and a value, such as id: C1", what)
	}
	return node.Kind == Map && !p.lost
}

const emptyFile = "the file is empty: it holds nothing, or comments alone"

const secondDocument = "a second document begins here (a line of ---); keep one to a file"

// onlyOne refuses a second document, which YAML readers drop in silence.
func (p *parser) onlyOne(decoder *yaml.Decoder) {
	var second yaml.Node
	if err := decoder.Decode(&second); err == nil {
		p.fault(second.Line, 1, secondDocument)
	} else if !errors.Is(err, io.EOF) {
		p.syntax(err)
	}
}

var syntaxLine = regexp.MustCompile(`line (\d+):`)

// syntax reports broken syntax: the slip that is found in the file or, where none of the usual ones is, the line at which
// the YAML library gave up. What the library says of it helps nobody who writes criteria.
func (p *parser) syntax(err error) {
	lines := linesOf(p.data)
	if slip := firstSlip(lines); slip != nil {
		p.fault(slip.line, slip.column, "%s", slip.message)
		return
	}
	line, column := 1, 1
	if found := syntaxLine.FindStringSubmatch(err.Error()); found != nil {
		line, _ = strconv.Atoi(found[1])
	}
	if strings.Contains(err.Error(), "did not find expected") {
		line++ // of these the library counts lines from 0
	}
	line = min(max(line, 1), len(lines))
	for _, r := range lines[line-1] {
		if r != ' ' {
			break
		}
		column++
	}
	p.fault(line, column, "the file cannot be read from here on; look here and in the lines beside it for a missing colon, quotation mark or bracket, and for lines that do not begin in the column of those they belong with")
}

// deepest is how many brackets or blocks may stand inside one another; criteria need about ten.
const deepest = 50

func (p *parser) node(n *yaml.Node, depth int) Node {
	node := Node{Position: Position{p.file, n.Line, n.Column}}
	if p.lost {
		return node
	}
	if depth == deepest {
		p.fault(n.Line, n.Column, "more than %d blocks or brackets stand inside one another here; some are not closed", deepest)
		p.lost = true
		return node
	}
	p.refused(n)
	switch n.Kind {
	case yaml.AliasNode:
		p.fault(n.Line, n.Column, "aliases (*%s) are not used here; write the text out", n.Value)
	case yaml.SequenceNode:
		node.Kind = List
		for _, item := range n.Content {
			node.Items = append(node.Items, p.node(item, depth+1))
		}
	case yaml.MappingNode:
		node.Kind = Map
		p.entries(&node, n, depth+1)
	default:
		node.Kind = Scalar
		node.Text = n.Value
		node.Quoted = isQuoted(n)
	}
	return node
}

func isQuoted(n *yaml.Node) bool {
	return n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) != 0
}

// refused is what YAML can do and criteria do not, and what looks like quotation marks and spaces and is none.
func (p *parser) refused(n *yaml.Node) {
	first, _ := utf8.DecodeRuneInString(n.Value)
	bare := n.Kind == yaml.ScalarNode && !isQuoted(n)
	switch {
	case n.Anchor != "":
		p.fault(n.Line, n.Column, "anchors (&%s) are not used here; write the text out", n.Anchor)
	case n.Style&yaml.TaggedStyle != 0:
		p.fault(n.Line, n.Column, "a value cannot begin with !; put it in quotation marks")
	case bare && strings.ContainsRune(curly, first):
		p.fault(n.Line, n.Column, curlyMessage, first)
	case bare && strings.TrimFunc(n.Value, isFalseSpace) != n.Value:
		p.fault(n.Line, n.Column, falseSpaceMessage)
		p.lost = true
	}
}

func (p *parser) entries(node *Node, n *yaml.Node, depth int) {
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := p.node(n.Content[i], depth), p.node(n.Content[i+1], depth)
		switch {
		case p.lost:
			return
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
