package report

import (
	"archive/zip"
	"bytes"
	"cmp"
	"compress/flate"
	"errors"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"

	"github.com/xuri/excelize/v2"
)

// stableZip is an archive whose entries stand in the order of their names, whatever the order they are written in:
// excelize keeps its streams in a map. Entries are held compressed until the end.
type stableZip struct {
	target  *zip.Writer
	entries []*zipEntry
}

type zipEntry struct {
	name   string
	size   uint64
	sum    uint32
	packed bytes.Buffer
	pack   *flate.Writer
}

func newStableZip(w io.Writer) excelize.ZipWriter {
	return &stableZip{target: zip.NewWriter(w)}
}

// Create begins an entry.
func (z *stableZip) Create(name string) (io.Writer, error) {
	entry := &zipEntry{name: name}
	pack, err := flate.NewWriter(&entry.packed, flate.BestSpeed)
	entry.pack = pack
	z.entries = append(z.entries, entry)
	return entry, err
}

// Write packs a piece of the entry.
func (e *zipEntry) Write(p []byte) (int, error) {
	e.size += uint64(len(p))
	e.sum = crc32.Update(e.sum, crc32.IEEETable, p)
	return e.pack.Write(p)
}

// AddFS is not needed to write a workbook.
func (z *stableZip) AddFS(fs.FS) error { return errors.ErrUnsupported }

// Close writes the entries in order. The list of content types comes first, as Excel itself writes it.
func (z *stableZip) Close() error {
	const first = "[Content_Types].xml"
	slices.SortFunc(z.entries, func(a, b *zipEntry) int {
		return cmp.Or(-compareBool(a.name == first, b.name == first), cmp.Compare(a.name, b.name))
	})
	for _, entry := range z.entries {
		if err := z.write(entry); err != nil {
			return err
		}
	}
	return z.target.Close()
}

func (z *stableZip) write(e *zipEntry) error {
	if err := e.pack.Close(); err != nil {
		return err
	}
	w, err := z.target.CreateRaw(&zip.FileHeader{
		Name: e.name, Method: zip.Deflate, CRC32: e.sum,
		CompressedSize64: uint64(e.packed.Len()), UncompressedSize64: e.size,
	})
	if err != nil {
		return err
	}
	_, err = e.packed.WriteTo(w)
	return err
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
