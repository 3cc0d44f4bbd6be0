package criteria

// Position is a place in a YAML file; Line and Column count from 1.
type Position struct {
	File         string
	Line, Column int
}

// NodeKind is what a Node is.
type NodeKind int

// The kinds of node.
const (
	Scalar NodeKind = iota + 1
	List
	Map
)

// Node is a piece of YAML with its place, and nothing of its meaning. Scalars keep their text as written; keys are unique.
type Node struct {
	Position
	Kind    NodeKind
	Text    string // of a scalar
	Quoted  bool   // a scalar in quotes is always text, never a number, a percent or a name
	Items   []Node // of a list
	Entries []Entry
}

// Entry is one key and value of a map.
type Entry struct {
	Key   Node
	Value Node
}

// Get gives the value under a key of a map.
func (n Node) Get(key string) (Node, bool) {
	for _, e := range n.Entries {
		if e.Key.Text == key {
			return e.Value, true
		}
	}
	return Node{}, false
}

// IsZero reports whether the node is not there.
func (n Node) IsZero() bool { return n.Kind == 0 }
