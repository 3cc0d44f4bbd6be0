package workbook

import (
	"cmp"
	"context"
	"encoding/xml"
	"io"
	"regexp"
	"strconv"
	"strings"
)

// longestText is the length, in bytes, that no text of a cell can have: Excel's limit is 32,767 characters.
const longestText = 4 * 32_767

// readStrings reads the texts that the cells of all sheets share. A workbook without such a part has none.
func (l *loading) readStrings(ctx context.Context, part string) error {
	if part == "" {
		return nil
	}
	reader, err := l.archive.open(part)
	if err != nil {
		return err
	}
	defer reader.Close()
	decoder := newDecoder(reader)
	for {
		token, err := decoder.RawToken()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == "si" {
			text, err := readRichText(decoder, "si")
			if err = cmp.Or(err, l.spend(text), ctx.Err()); err != nil {
				return err
			}
			l.shared = append(l.shared, text)
		}
	}
}

// spend counts a text that is kept, so that a workbook does not fill the memory.
func (l *loading) spend(text string) error {
	const header = 16 // bytes that even an empty text takes
	if l.textLeft -= len(text) + header; l.textLeft < 0 {
		return errTooLarge
	}
	return nil
}

// readRichText joins the runs of a text up to the end of the element that holds it. What is written above a word to say
// how it is pronounced (rPh) is left out. Text beyond longestText is dropped.
func readRichText(decoder *xml.Decoder, element string) (string, error) {
	var text strings.Builder
	inText, phonetic := false, false
	for {
		token, err := decoder.RawToken()
		if err != nil {
			return "", noEnd(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			inText = token.Name.Local == "t"
			phonetic = phonetic || token.Name.Local == "rPh"
		case xml.CharData:
			if inText && !phonetic && text.Len() <= longestText {
				text.Write(token)
			}
		case xml.EndElement:
			inText = false
			phonetic = phonetic && token.Name.Local != "rPh"
			if token.Name.Local == element {
				return unescape(text.String()), nil
			}
		}
	}
}

// noEnd says that a file that ends here ends too early.
func noEnd(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// escaped is how Excel writes characters that XML does not allow, and a carriage return: _x000D_.
var escaped = regexp.MustCompile(`_x[0-9A-Fa-f]{4}_`)

func unescape(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	return escaped.ReplaceAllStringFunc(text, func(code string) string {
		r, _ := strconv.ParseUint(code[2:6], 16, 16)
		return string(rune(r))
	})
}
