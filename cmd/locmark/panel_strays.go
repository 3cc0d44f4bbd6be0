package main

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"locmark/marker/batch"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// looseFiles are the files in the folder of a round that are no workbooks: they are not read, and are named. Those that programs
// and systems leave there are passed over, but for locks: a workbook that is open may not be saved yet.
func looseFiles(dir string, inputs []batch.Input) ([]panel.Returned, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var all []panel.Returned
	for _, entry := range entries {
		name := entry.Name()
		read := func(input batch.Input) bool { return input.Name == name }
		switch locked := lockedBy(name); {
		case locked != "":
			all = append(all, panel.Returned{File: name, Stray: panel.OpenFile, Problem: locked})
		case !entry.Type().IsRegular() || name == batch.RoundRecord || isLitter(name) || slices.ContainsFunc(inputs, read):
		default:
			all = append(all, panel.Returned{File: name, Stray: panel.StrayFile})
		}
	}
	return all, nil
}

// lockedBy is the workbook that a lock of Excel or LibreOffice is of; "" where a file is none.
func lockedBy(name string) string {
	if rest, isLock := strings.CutPrefix(name, "~$"); isLock {
		return rest
	}
	if rest, isLock := strings.CutPrefix(name, ".~lock."); isLock {
		return strings.TrimSuffix(rest, "#")
	}
	return ""
}

// isLitter reports whether a file is one that systems leave in any folder.
func isLitter(name string) bool {
	return strings.HasPrefix(name, ".") || slices.Contains([]string{"thumbs.db", "desktop.ini"}, strings.ToLower(filepath.Base(name)))
}

// mostOpinions is up to which number the columns of reviewers' opinions are known.
const mostOpinions = 99

// strays finds what is not read of a workbook of a panel.
func (h *house) strays(book *workbook.Book) []workbook.Stray {
	titles := slices.Concat(h.voice.All("panel.ladder"), h.voice.All("panel.evidence"), h.voice.All("panel.title"), h.voice.All("panel.why"))
	for _, opinion := range h.voice.All("panel.opinion") {
		for number := 1; number <= mostOpinions; number++ {
			titles = append(titles, strings.ReplaceAll(opinion, "{number}", strconv.Itoa(number)))
		}
	}
	return workbook.Strays(book, h.ratingHeaders(), titles)
}
