package criteria

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// largest is the largest YAML file that is read, in bytes: criteria are kept by people.
const largest = 1 << 20

const byteOrderMark = "\ufeff"

// howToSave is what to do about a file whose letters cannot be read.
const howToSave = "save it again as UTF-8 (in Notepad: File, Save as, Encoding: UTF-8)"

// unreadable finds what keeps the bytes of a file from being text in UTF-8. Windows editors begin a file with a byte order
// mark and end lines in their own way; both are accepted.
func unreadable(file string, data []byte) Faults {
	fault := func(line, column int, message string) Faults {
		return Faults{{Position: Position{file, line, column}, Message: message}}
	}
	switch {
	case len(data) > largest:
		return fault(1, 1, "the file holds more than 1 MB, and criteria are a few pages of text; is it the right file?")
	case isUTF16(data):
		return fault(1, 1, "the letters of this file are stored as UTF-16 (\"Unicode\"); "+howToSave)
	}
	for i, line := range linesOf(data) {
		if column, control := strange(line); column > 0 {
			if control {
				return fault(i+1, column, "a character that cannot be seen stands here; delete what is around it and type it again. If there are many, this is no text file")
			}
			return fault(i+1, column, "this letter is not stored as UTF-8; the file was probably saved as ANSI (Windows-1252): "+howToSave)
		}
	}
	return nil
}

// isUTF16 knows the mark at the beginning or, where there is none, the zero byte beside the first letter.
func isUTF16(data []byte) bool {
	if bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff}) {
		return true
	}
	return len(data) > 3 && (data[0] == 0 && data[2] == 0 && data[1] != 0 || data[1] == 0 && data[3] == 0 && data[0] != 0)
}

// strange gives the column of the first character that YAML does not take, or 0, and whether it is a control character.
func strange(line string) (column int, control bool) {
	column = 1
	for i, r := range line {
		if r == utf8.RuneError && !strings.HasPrefix(line[i:], "\ufffd") {
			return column, false
		}
		if r < ' ' && r != '\t' || r >= 0x7f && r < 0xa0 || r == 0xfeff || r == 0xfffe || r == 0xffff {
			return column, true
		}
		column++
	}
	return 0, false
}
