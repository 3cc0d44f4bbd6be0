package report

import (
	"archive/zip"
	"bytes"
	"embed"
	"encoding/xml"
	"io/fs"
	"strings"

	"github.com/gomutex/godocx/docx"
	"github.com/gomutex/godocx/packager"
)

// docxParts is an empty document: A4 landscape, our styles and lists, page numbers in the footer. {title} and {language}
// stand where a document says its own.
//
//go:embed all:docx
var docxParts embed.FS

// proofing are the languages as Word checks spelling in them.
var proofing = map[string]string{"en": "en-GB", "fr": "fr-FR", "es": "es-ES"}

// newDocument gives the empty document with its title, in one of our languages.
func newDocument(title, language string) (*docx.RootDoc, error) {
	if known, ok := proofing[language]; ok {
		language = known
	}
	var archive bytes.Buffer
	if err := packed(&archive, strings.NewReplacer("{title}", xmlEscaped(title), "{language}", xmlEscaped(language))); err != nil {
		return nil, err
	}
	data := archive.Bytes()
	return packager.Unpack(&data)
}

// packed puts the parts into an archive, as the library reads them. It is never written to disk, so it is not compressed.
func packed(archive *bytes.Buffer, filled *strings.Replacer) error {
	parts, err := fs.Sub(docxParts, "docx")
	if err != nil {
		return err
	}
	writer := zip.NewWriter(archive)
	err = fs.WalkDir(parts, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(parts, name)
		if err != nil {
			return err
		}
		part, err := writer.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			return err
		}
		_, err = filled.WriteString(part, string(data))
		return err
	})
	if err != nil {
		return err
	}
	return writer.Close()
}

// xmlEscaped makes text safe to stand in an element: one line, without markup and without what XML cannot hold.
func xmlEscaped(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(oneLine(text))) // a Builder never fails
	return b.String()
}
