package workbook

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strings"
)

// mostAnnotated is how many bytes the parts may have that are changed in a copy: they are held in memory, old and new.
const mostAnnotated = 128 << 20

// parcel is a workbook's zip on the way to a copy: parts that are changed or added, and all the others as they are.
type parcel struct {
	*archive
	zip     *zip.Reader
	changed map[string][]byte // by folded name
	added   []string          // new parts, by name, in their order
	spent   int
}

func newParcel(data []byte) (*parcel, error) {
	a, err := openArchive(data)
	if err != nil {
		return nil, err
	}
	reader, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	return &parcel{archive: a, zip: reader, changed: map[string][]byte{}}, err
}

// read gives a part as it now is.
func (p *parcel) read(name string) ([]byte, error) {
	if data, ok := p.changed[partName(name)]; ok {
		return data, nil
	}
	if !p.archive.has(name) {
		return nil, errMarkup
	}
	reader, err := p.open(name)
	if err != nil {
		return nil, err
	}
	defer reader.Close()
	data, err := io.ReadAll(io.LimitReader(reader, mostAnnotated+1))
	if p.spent += len(data); p.spent > mostAnnotated {
		return nil, errTooLarge
	}
	return data, err
}

// write changes a part, or adds it.
func (p *parcel) write(name string, data []byte) {
	if !p.holds(name) {
		p.added = append(p.added, strings.TrimPrefix(name, "/"))
	}
	p.changed[partName(name)] = data
}

// holds reports whether there is a part of that name, old or new.
func (p *parcel) holds(name string) bool {
	return p.archive.has(name) || p.changed[partName(name)] != nil
}

// change edits a part of XML.
func (p *parcel) change(name string, find func(data []byte, e *edits) error) error {
	data, err := p.read(name)
	if err != nil {
		return err
	}
	var e edits
	if err := find(data, &e); err != nil || len(e) == 0 {
		return err
	}
	p.write(name, e.apply(data))
	return nil
}

// bytes writes the zip. Parts that are not changed keep their very bytes, packed as they are.
func (p *parcel) bytes() ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, file := range p.zip.File {
		data, ok := p.changed[partName(file.Name)]
		if !ok {
			if err := w.Copy(file); err != nil {
				return nil, err
			}
		} else if err := packPart(w, file.Name, data); err != nil {
			return nil, err
		}
	}
	for _, name := range p.added {
		if err := packPart(w, name, p.changed[partName(name)]); err != nil {
			return nil, err
		}
	}
	err := w.Close()
	return out.Bytes(), err
}

// packPart adds a part without a time, so that the same workbook always gives the same bytes.
func packPart(w *zip.Writer, name string, data []byte) error {
	part, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
	if err != nil {
		return err
	}
	_, err = part.Write(data)
	return err
}

// relationsPart is the part that holds the relations of a part.
func relationsPart(part string) string {
	folder, file := path.Split(part)
	return folder + "_rels/" + file + ".rels"
}
