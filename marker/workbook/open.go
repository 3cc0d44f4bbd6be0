// Package workbook reads workbooks: from a path to the raw text of its sheets, from there to the facts of programmes by
// a layout. What must agree with a layout cell for cell, such as the template, is written here too.
package workbook

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"locmark/marker/fact"
)

// Open reads the workbook of a file; name is what messages call it. A problem says why it could not be read at all; the
// book beside it then has its path and hash alone, and is nil where not even the bytes could be read. What is wrong with
// one sheet or cell is among the book's problems, and the rest is read.
func Open(ctx context.Context, file, name string) (*Book, *fact.Problem) {
	data, found := readFile(file)
	if found != nil {
		return nil, found
	}
	return readBook(ctx, data, name)
}

// readBook makes a book of a workbook's bytes.
func readBook(ctx context.Context, data []byte, name string) (*Book, *fact.Problem) {
	sum := sha256.Sum256(data)
	named := Book{Path: name, SHA256: hex.EncodeToString(sum[:])}
	book := named
	if found := fillBook(ctx, data, &book); found != nil {
		return &named, found
	}
	return &book, nil
}

// fillBook reads a workbook's bytes into a book. What breaks the reader is broken itself.
func fillBook(ctx context.Context, data []byte, book *Book) (found *fact.Problem) {
	defer func() {
		if recover() != nil {
			found = problem("WORKBOOK_DAMAGED")
		}
	}()
	if found := sniff(data); found != nil {
		return found
	}
	return load(ctx, data, book)
}

// readFile reads the bytes of a file, once: what is hashed is what is scored, even where somebody saves it meanwhile.
func readFile(file string) ([]byte, *fact.Problem) {
	if strings.HasPrefix(filepath.Base(file), "~$") {
		return nil, problem("WORKBOOK_LOCK_FILE")
	}
	info, err := os.Stat(file)
	switch {
	case err != nil:
		return nil, unreadable(err)
	case info.IsDir():
		return nil, problem("WORKBOOK_IS_A_FOLDER")
	case !info.Mode().IsRegular(): // a pipe or device could be read for ever
		return nil, problem("WORKBOOK_UNREADABLE")
	case info.Size() == 0:
		return nil, problem("WORKBOOK_EMPTY")
	}
	opened, err := os.Open(file)
	if err != nil {
		return nil, unreadable(err)
	}
	defer opened.Close()
	return readBounded(opened, info.Size())
}

// readBounded reads a file that says it has a size, up to the most a workbook may have.
func readBounded(r io.Reader, size int64) ([]byte, *fact.Problem) {
	if size > maxFile {
		return nil, problem("WORKBOOK_TOO_LARGE")
	}
	data := make([]byte, size)
	n, err := io.ReadFull(r, data)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return nil, problem("WORKBOOK_UNREADABLE")
	}
	return data[:n], nil
}

func unreadable(err error) *fact.Problem {
	if errors.Is(err, fs.ErrNotExist) {
		return problem("WORKBOOK_NOT_FOUND")
	}
	return problem("WORKBOOK_UNREADABLE")
}
