package workbook

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"

	"golang.org/x/net/html/charset"
)

// errTooLarge says that a workbook holds more than maxUnzipped bytes.
var errTooLarge = errors.New("more than a workbook may hold")

// archive is the zip that a workbook is, with its parts by name. Excel takes no notice of upper and lower case in names.
type archive struct {
	parts map[string]*zip.File
	main  string // the part that names the sheets
	left  int64  // how many bytes may still be unpacked: a small file may unpack into a very large one
}

func openArchive(data []byte) (*archive, error) {
	reader, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	a := &archive{parts: make(map[string]*zip.File, len(reader.File)), left: maxUnzipped}
	for _, file := range reader.File {
		a.parts[partName(file.Name)] = file
	}
	a.main = a.mainPart()
	return a, nil
}

func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean(strings.ReplaceAll(name, `\`, "/")), "/"))
}

func (a *archive) has(name string) bool { return a.parts[partName(name)] != nil }

// open gives a reader of a part, which must be closed. A part that is not there is an empty one, and so not well-formed.
func (a *archive) open(name string) (io.ReadCloser, error) {
	file := a.parts[partName(name)]
	if file == nil {
		return io.NopCloser(strings.NewReader("")), nil
	}
	unpacked, err := file.Open()
	if err != nil {
		return nil, err
	}
	return &bounded{unpacked, a}, nil
}

// decode reads a small part of XML into a value.
func (a *archive) decode(name string, into any) error {
	part, err := a.open(name)
	if err != nil {
		return err
	}
	defer part.Close()
	return newDecoder(io.LimitReader(part, maxSmall)).Decode(into)
}

// newDecoder reads XML in whatever encoding it declares.
func newDecoder(r io.Reader) *xml.Decoder {
	d := xml.NewDecoder(r)
	d.CharsetReader = charset.NewReaderLabel
	return d
}

// bounded stops reading where the workbook as a whole becomes too large.
type bounded struct {
	io.ReadCloser
	archive *archive
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if b.archive.left -= int64(n); b.archive.left < 0 {
		return 0, errTooLarge
	}
	return n, err
}
