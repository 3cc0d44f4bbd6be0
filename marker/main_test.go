package marker_test

import (
	"os"
	"runtime/debug"
	"testing"
)

// TestMain lets garbage grow as the program does: tests make much of it and keep little, and a fifth of their time went into
// clearing it away.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	os.Exit(m.Run())
}
