package marker

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math/big"
	"strings"

	"locmark/marker/fact"
)

// Evidence is a hash of all that a programme says, and of nothing about where and how it says it: two copies of one proposal,
// one saved again by another office program, or the same row in two exports, have the same. In hex.
func Evidence(p *fact.Programme) string {
	h := sha256.New()
	text := func(s string) {
		var length [8]byte
		binary.LittleEndian.PutUint64(length[:], uint64(len(s)))
		h.Write(length[:])
		h.Write([]byte(s))
	}
	text(p.Form)
	row := func(values fact.Row) {
		for i := range values {
			text(said(&values[i]))
		}
	}
	row(p.Fields)
	for _, rows := range p.Tables {
		text("table")
		for _, values := range rows {
			text("row")
			row(values)
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}

// said is what a value says: a number or a date however it is written or stored, anything else but for its spaces.
func said(v *fact.Value) string {
	if v.Number.IsZero() {
		return strings.Join(strings.Fields(v.Raw), " ")
	}
	return big.NewRat(v.Number.Num, v.Number.Den).String() + " " + v.Unit
}
