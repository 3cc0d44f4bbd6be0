package report

import (
	"bufio"
	"encoding/json"
	"io"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// LinesName is the file that everything else can be written from again.
const LinesName = "assessments.jsonl"

// lines writes one line of JSON a programme.
type lines struct {
	file    io.WriteCloser
	buffer  *bufio.Writer
	encoder *json.Encoder
}

func newLines(t Target) (Writer, error) {
	file, err := t.Folder.Create(LinesName)
	if err != nil {
		return nil, err
	}
	buffer := bufio.NewWriterSize(file, 1<<16)
	encoder := json.NewEncoder(buffer)
	encoder.SetEscapeHTML(false)
	return &lines{file, buffer, encoder}, nil
}

func (l *lines) Write(a *marker.Assessment) error { return l.encoder.Encode(a) }

func (l *lines) Close(*portfolio.Portfolio) error {
	if err := l.buffer.Flush(); err != nil {
		return err
	}
	return l.file.Close()
}
