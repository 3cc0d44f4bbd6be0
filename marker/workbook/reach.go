package workbook

import (
	"regexp"
	"slices"
	"strings"
)

// spot is the place of a cell in a sheet of the book.
type spot struct{ sheet, row, col int }

// formula is what a cell calculates. Its text is empty where it stands in another cell that shares it.
type formula struct {
	spot
	text string
}

// network is which formulas of a workbook need which. Its nodes are the formulas of cells, then the defined names, then
// one that stands for all cells: what is not understood may need any.
type network struct {
	*loading
	at     map[spot]int     // the formula of a cell
	named  map[string][]int // the nodes of a defined name, in small letters: sheets may have names of their own
	users  [][]int          // by node, the nodes that need it
	met    []bool
	queue  []int
	barred []int // the nodes that call a function which is not calculated
	work   int
}

var (
	quotedText = regexp.MustCompile(`"[^"]*"`)
	wordOf     = regexp.MustCompile(`(?:'(?:[^']|'')*'!)?[\p{L}\p{N}_.$:!\\]+\s*\(?`) // a reference, a name, a number, or the call of a function
	number     = regexp.MustCompile(`^[0-9.]+[eE]?[0-9]*$`)
)

// sure gives those of the waiting cells that may be calculated: nothing that they reach, through cells and defined names,
// is a function of another kind, and all of it is little enough to end soon. What else a workbook holds does not matter.
func (l *loading) sure(waiting []spot) []spot {
	n := l.newNetwork()
	for _, place := range waiting {
		n.meet(n.at[place])
	}
	for len(n.queue) > 0 && n.work <= mostWork {
		node := n.queue[0]
		n.queue = n.queue[1:]
		n.follow(node)
	}
	if n.work > mostWork {
		return nil
	}
	unsure := n.spread()
	return slices.DeleteFunc(slices.Clone(waiting), func(place spot) bool { return unsure[n.at[place]] })
}

func (l *loading) newNetwork() *network {
	n := &network{loading: l, at: make(map[spot]int, len(l.formulas)), named: make(map[string][]int, len(l.names))}
	n.users = make([][]int, n.everything()+1)
	n.met = make([]bool, len(n.users))
	for i, f := range l.formulas {
		n.at[f.spot] = i
	}
	for i, defined := range l.names {
		name := strings.ToLower(defined.Name)
		n.named[name] = append(n.named[name], len(l.formulas)+i)
	}
	return n
}

func (n *network) everything() int { return len(n.formulas) + len(n.names) }

func (n *network) meet(node int) {
	if !n.met[node] {
		n.met[node] = true
		n.queue = append(n.queue, node)
	}
}

func (n *network) need(user, node int) {
	n.users[node] = append(n.users[node], user)
	n.meet(node)
}

// follow reads what a node needs.
func (n *network) follow(node int) {
	n.work++
	text, sheet := "", -1
	switch {
	case node == n.everything():
		for i := range n.formulas {
			n.need(node, i)
		}
		return
	case node < len(n.formulas):
		text, sheet = n.formulas[node].text, n.formulas[node].sheet
	default:
		text = n.names[node-len(n.formulas)].Formula
	}
	if strings.TrimSpace(text) == "" {
		n.need(node, n.everything())
	}
	for _, word := range wordOf.FindAllString(quotedText.ReplaceAllString(text, ""), -1) {
		n.followWord(node, sheet, word)
	}
}

func (n *network) followWord(node, sheet int, word string) {
	if name, called := strings.CutSuffix(word, "("); called {
		n.followCall(node, strings.TrimSpace(name))
		return
	}
	name := strings.TrimSpace(word)
	if bang := strings.LastIndexByte(name, '!'); bang >= 0 {
		sheet, name = n.sheetNamed(name[:bang]), name[bang+1:]
	}
	if area, ok := parseBlock(name); ok && sheet >= 0 {
		n.followArea(node, sheet, area, area.size())
	} else if area, ok := parseWhole(name); ok && sheet >= 0 {
		n.followArea(node, sheet, area, n.extent)
	} else if !isConstant(name) {
		n.followName(node, name)
	}
}

// followCall bars a node that calls a function off the list.
func (n *network) followCall(node int, name string) {
	if !slices.Contains(functions, strings.ToUpper(strings.TrimPrefix(name, "_xlfn."))) {
		n.barred = append(n.barred, node)
	}
}

// followArea needs the formulas in an area: cell by cell where that is quicker than going through all formulas. Cells is
// how many of its cells calculating may have to look at.
func (n *network) followArea(node, sheet int, area block, cells int) {
	if n.work += cells; n.work > mostWork {
		return
	}
	if area.size() > len(n.formulas) {
		for i, f := range n.formulas {
			if f.sheet == sheet && area.holds(f.col, f.row) {
				n.need(node, i)
			}
		}
		return
	}
	for row := area.top; row <= area.bottom; row++ {
		for col := area.left; col <= area.right; col++ {
			if i, ok := n.at[spot{sheet, row, col}]; ok {
				n.need(node, i)
			}
		}
	}
}

// followName needs all defined names of that name: which of them is meant depends on the sheet.
func (n *network) followName(node int, name string) {
	nodes := n.named[strings.ToLower(name)]
	if nodes == nil {
		nodes = []int{n.everything()}
	}
	for _, needed := range nodes {
		n.need(node, needed)
	}
}

// spread marks the nodes that are barred, and those that need one of them.
func (n *network) spread() []bool {
	unsure := make([]bool, len(n.users))
	for queue := n.barred; len(queue) > 0; {
		node := queue[0]
		queue = queue[1:]
		if !unsure[node] {
			unsure[node] = true
			queue = append(queue, n.users[node]...)
		}
	}
	return unsure
}

func (n *network) sheetNamed(written string) int {
	name := strings.ReplaceAll(strings.Trim(written, "'"), "''", "'")
	return slices.IndexFunc(n.book.Sheets, func(s Sheet) bool { return strings.EqualFold(s.Name, name) })
}

// isConstant reports a number, or yes and no.
func isConstant(word string) bool {
	return number.MatchString(word) || strings.EqualFold(word, "TRUE") || strings.EqualFold(word, "FALSE")
}
