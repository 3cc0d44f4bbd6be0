package workbook

import (
	"errors"

	"locmark/marker"
)

// doubt is an error in one sheet, and what of the sheet it is in: the reason of a refusal.
type doubt struct {
	error
	sheet, reason string
}

func (d *doubt) Unwrap() error { return d.error }

// in says what of a sheet an error is in; nil of no error.
func in(reason string, err error) error {
	if err == nil {
		return nil
	}
	return &doubt{error: err, reason: reason}
}

// onSheet says which sheet an error is in. Where nobody said in what of it, it is in its cells.
func onSheet(name string, err error) error {
	var inside *doubt
	if errors.As(err, &inside) {
		return &doubt{err, name, inside.reason}
	}
	return &doubt{err, name, RefusedCells}
}

// refusalOf is what people are told of an error: people can do something about a sheet that they know.
func refusalOf(err error) marker.Refusal {
	var inside *doubt
	switch {
	case errors.Is(err, errTooLarge):
		return marker.Refusal{Reason: RefusedLarge}
	case errors.Is(err, errTooManyStyles):
		return marker.Refusal{Reason: RefusedStyles}
	case errors.As(err, &inside):
		return marker.Refusal{Reason: inside.reason, Sheet: inside.sheet}
	}
	return marker.Refusal{Reason: RefusedDoubt}
}
