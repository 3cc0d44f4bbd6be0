package batch

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
)

// Handed is a workbook in a folder that is handed to people to fill in, with the hash of its bytes as they were written.
type Handed struct {
	Name   string `json:"name"`
	SHA256 string `json:"sha256"`
}

// The records of ours that stand beside workbooks that are handed out: of a round of scoring, and of what it came to.
const (
	RoundRecord      = "panel.json"
	SettlementRecord = "settlement.json"
)

// isHandedOut reports whether a folder holds workbooks that were handed out: none of them is a proposal.
func isHandedOut(folder string) bool {
	for _, record := range []string{RoundRecord, SettlementRecord} {
		if _, err := os.Stat(filepath.Join(folder, record)); err == nil {
			return true
		}
	}
	return false
}

// HasRecord reports whether a folder within another is not searched for workbooks, since a record of ours stands in it: of results,
// a round or a settlement.
func HasRecord(folder string) bool { return IsResult(folder) || isHandedOut(folder) }

// FileNames gives each of several names a file name of its own, safe on every system, without an ending.
func FileNames(written []string) []string {
	var taken names
	all := make([]string, len(written))
	for i, name := range written {
		all[i] = taken.file(name)
	}
	return all
}

// Hand writes a workbook into a folder in the making, and notes its hash.
func (f *Folder) Hand(name string, data []byte) (Handed, error) {
	sum := sha256.Sum256(data)
	file, err := f.Create(name)
	if err != nil {
		return Handed{}, err
	}
	if _, err := file.Write(data); err != nil {
		return Handed{}, err
	}
	return Handed{name, hex.EncodeToString(sum[:])}, file.Close()
}

// IsUntouched reports whether a folder holds nothing but these files of ours and workbooks as they were handed out: what people
// wrote into one, or put beside it, must not be replaced.
func IsUntouched(folder string, handed []Handed, ours ...string) bool {
	known := map[string]bool{}
	for _, name := range ours {
		known[name] = true
	}
	for _, h := range handed {
		data, err := os.ReadFile(filepath.Join(folder, h.Name))
		sum := sha256.Sum256(data)
		if err != nil || hex.EncodeToString(sum[:]) != h.SHA256 {
			return false
		}
		known[h.Name] = true
	}
	entries, err := os.ReadDir(folder)
	for _, entry := range entries {
		if !known[entry.Name()] && !strings.HasPrefix(entry.Name(), ".") {
			return false
		}
	}
	return err == nil && len(handed) > 0
}
