package main

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/spf13/pflag"
)

// plainFlagError says what an option takes, where the library says which of Go's functions could not read its value.
func plainFlagError(err error) error {
	var invalid *pflag.InvalidValueError
	if !errors.As(err, &invalid) {
		return err
	}
	if takes := takenBy(invalid.GetFlag(), err); takes != "" {
		return fmt.Errorf("--%s takes %s, not %q", invalid.GetFlag().Name, takes, invalid.GetValue())
	}
	return err
}

// takenBy is what an option takes whose value is no number or no truth; "" where the error says it already.
func takenBy(flag *pflag.Flag, err error) string {
	var unread *strconv.NumError
	kind := flag.Value.Type()
	switch {
	case kind == "bool":
		return "true or false"
	case !errors.As(err, &unread):
		return ""
	case errors.Is(unread.Err, strconv.ErrRange):
		return "a smaller whole number"
	case kind == "uint64":
		return "a whole number, 0 or more"
	}
	return "a whole number"
}
