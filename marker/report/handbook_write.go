package report

import (
	"strconv"
	"strings"
	"unicode"

	"locmark/criteria"
	"locmark/marker"
)

// HandbookName is the first page of a handbook.
const HandbookName = "index.md"

// HandbookCommand is what the manifest of a handbook says it was made by, so that no other results are taken for one.
const HandbookCommand = "criteria docs"

// WriteHandbook writes the handbook of an edition into a folder: its first page, a page a criterion, and a manifest.
func WriteHandbook(folder Folder, m *marker.Marker, version string) error {
	w := &documents{Target{Folder: folder, Voice: m.Voice()}, ".md", WriteMarkdown}
	pages, ref := pageNames(m.Edition().Criteria), m.EditionRef()
	if err := w.file(HandbookName, Handbook(m, pages)); err != nil {
		return err
	}
	for i, page := range pages {
		if err := w.file(page, handbookPage(m, i)); err != nil {
			return err
		}
	}
	return Manifest{
		Tool: Tool, Version: version, Inputs: []Input{},
		Settings: map[string]any{"command": HandbookCommand, "lang": m.Voice().Language},
		Editions: []Edition{{ref.ID, ref.Version, ref.SHA256}},
	}.write(folder)
}

// pageNames are the files of the criteria's pages, by their ids. What a link would trip over becomes _, and names that
// differ in nothing else, or in case alone, get a number.
func pageNames(all []criteria.Criterion) []string {
	pages, taken := make([]string, len(all)), map[string]bool{HandbookName: true}
	for i := range all {
		name := linkable(all[i].ID)
		free := name
		for n := 2; taken[foldedName(free+".md")]; n++ {
			free = name + "-" + strconv.Itoa(n)
		}
		pages[i] = free + ".md"
		taken[foldedName(pages[i])] = true
	}
	return pages
}

// linkable writes a name in letters, digits, - and _ alone, so that a link to it needs no escaping.
func linkable(name string) string {
	return strings.Map(func(r rune) rune {
		if r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)) || r == '-' {
			return r
		}
		return '_'
	}, name)
}

// foldedName is a file name as systems compare it that take upper and lower case for the same.
func foldedName(name string) string { return strings.ToLower(name) }
