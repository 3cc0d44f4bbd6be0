package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"locmark/marker/batch"
	"locmark/marker/panel"
	"locmark/marker/workbook"
)

// looseFiles are the files in the folder of a round, and in those within it, that are no workbooks: they are not read, and are
// named. So are folders of another round, which are not searched. What programs and systems leave there is passed over, but for
// locks: a workbook that is open may not be saved yet.
func looseFiles(dir string, inputs []batch.Input) ([]panel.Returned, error) {
	dir, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return nil, err
	}
	var all []panel.Returned
	err = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || path == dir {
			return err
		}
		relative, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		name := filepath.ToSlash(relative)
		if why := loose(path, name, entry, inputs); why != "" {
			all = append(all, panel.Returned{File: name, Stray: why, Problem: lockedBy(entry.Name())})
		}
		if entry.IsDir() && (isLitter(entry.Name()) || batch.HasRecord(path)) {
			return fs.SkipDir
		}
		return nil
	})
	return all, err
}

// loose says what something in the folder of a round is that is not read; "" where it is read, or nobody's work.
func loose(path, name string, entry fs.DirEntry, inputs []batch.Input) string {
	read := func(input batch.Input) bool { return input.Name == name }
	switch {
	case lockedBy(entry.Name()) != "":
		return panel.OpenFile
	case isLitter(entry.Name()) || name == batch.RoundRecord || slices.ContainsFunc(inputs, read):
		return ""
	case entry.Type().IsRegular():
		return panel.StrayFile
	case entry.IsDir():
		if _, err := os.Stat(filepath.Join(path, batch.RoundRecord)); err == nil {
			return panel.StrayFolder
		}
	}
	return ""
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
	return workbook.Strays(book, h.ratingHeaders(), h.readTitles())
}

// readTitles are the titles of the columns that a panel's workbooks have for people to read, in any language.
func (h *house) readTitles() []string {
	titles := slices.Concat(h.voice.All("panel.ladder"), h.voice.All("panel.evidence"), h.voice.All("panel.title"), h.voice.All("panel.why"))
	for _, opinion := range h.voice.All("panel.opinion") {
		for number := 1; number <= mostOpinions; number++ {
			titles = append(titles, strings.ReplaceAll(opinion, "{number}", strconv.Itoa(number)))
		}
	}
	return titles
}
