package report

import (
	"bytes"
	"compress/flate"
	"encoding/json"
)

// packedJSON is a value as compressed JSON.
func packedJSON(value any) ([]byte, error) {
	data, err := json.Marshal(value)
	if err != nil {
		return nil, err
	}
	return compressed(data)
}

// compressed packs data as a page of ours unpacks it: raw deflate, and the same bytes for the same data.
func compressed(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
