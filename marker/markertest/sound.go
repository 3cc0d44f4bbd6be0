package markertest

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"maps"
	"path"
	"slices"
	"strings"
)

// Unsound lists what Excel would offer to repair in a workbook that we write: parts that nothing leads to or that have no
// type, tables whose headers are not their cells, names met twice or not allowed, limits passed, styles and texts that are not
// there, formulas without a value. It is empty for a sound workbook.
func Unsound(data []byte) []string {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return []string{err.Error()}
	}
	b := &soundBook{parts: map[string][]byte{}}
	for _, entry := range archive.File {
		if _, twice := b.parts[entry.Name]; twice {
			b.fault("%s stands in the file twice", entry.Name)
		}
		b.parts[entry.Name] = b.read(entry)
	}
	b.reached = map[string]bool{"[Content_Types].xml": true}
	b.reach("")
	b.types()
	b.sheets()
	return b.faults
}

// soundBook is a workbook that is looked at.
type soundBook struct {
	parts   map[string][]byte
	reached map[string]bool
	faults  []string
}

func (b *soundBook) fault(format string, args ...any) {
	b.faults = append(b.faults, fmt.Sprintf(format, args...))
}

func (b *soundBook) read(entry *zip.File) []byte {
	part, err := entry.Open()
	if err != nil {
		b.fault("%s: %v", entry.Name, err)
		return nil
	}
	defer part.Close()
	data, err := io.ReadAll(part)
	if err != nil {
		b.fault("%s: %v", entry.Name, err)
	}
	return data
}

// in reads a part into a struct of what is asked of it.
func (b *soundBook) in(name string, into any) {
	if err := xml.Unmarshal(b.parts[name], into); err != nil {
		b.fault("%s: %v", name, err)
	}
}

type soundRelation struct {
	ID     string `xml:"Id,attr"`
	Type   string `xml:"Type,attr"`
	Target string `xml:"Target,attr"`
	Mode   string `xml:"TargetMode,attr"`
}

// relations are those of a part; "" is the whole file.
func (b *soundBook) relations(part string) []soundRelation {
	name := path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")
	if part == "" {
		name = "_rels/.rels"
	}
	if b.parts[name] == nil {
		return nil
	}
	b.reached[name] = true
	var all struct {
		Relations []soundRelation `xml:"Relationship"`
	}
	b.in(name, &all)
	for i := range all.Relations {
		r := &all.Relations[i]
		if target, rooted := strings.CutPrefix(r.Target, "/"); rooted {
			r.Target = target
		} else if r.Mode != "External" {
			r.Target = path.Join(path.Dir(part), r.Target)
		}
	}
	return all.Relations
}

// reach follows relations from a part on.
func (b *soundBook) reach(part string) {
	for _, r := range b.relations(part) {
		switch {
		case r.Mode == "External" || b.reached[r.Target]:
		case b.parts[r.Target] == nil:
			b.fault("%s leads to %s, which is not there", part, r.Target)
		default:
			b.reached[r.Target] = true
			b.reach(r.Target)
		}
	}
}

// types checks that every part is reached, and has a type.
func (b *soundBook) types() {
	var types struct {
		Default []struct {
			Extension string `xml:"Extension,attr"`
		} `xml:"Default"`
		Override []struct {
			Part string `xml:"PartName,attr"`
		} `xml:"Override"`
	}
	b.in("[Content_Types].xml", &types)
	typed := map[string]bool{"[Content_Types].xml": true}
	for _, o := range types.Override {
		name := strings.TrimPrefix(o.Part, "/")
		if typed[name] || b.parts[name] == nil {
			b.fault("the type of %s is given twice, or of no part", name)
		}
		typed[name] = true
	}
	for _, name := range slices.Sorted(maps.Keys(b.parts)) {
		for _, d := range types.Default {
			typed[name] = typed[name] || strings.EqualFold(path.Ext(name), "."+d.Extension)
		}
		if !typed[name] || !b.reached[name] {
			b.fault("%s has a type: %v, and is reached: %v", name, typed[name], b.reached[name])
		}
	}
}
