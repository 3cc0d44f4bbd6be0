package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"locmark/criteria"
	"locmark/marker"
	"locmark/marker/workbook"
)

// house is everything loaded before a workbook is opened: words, forms, layouts, and markers by the form they mark.
type house struct {
	voice        marker.Voice
	forms        []*marker.Form
	lists        *criteria.Lists
	lexicon      marker.Lexicon
	catalog      *workbook.Catalog
	layout       string // the layout that was asked for, or ""
	layoutSHA256 string // of its file, where it is one
	markers      map[string]*marker.Marker
	asked        *marker.Marker // the marker of --criteria, or nil
}

// inHouse makes what a command runs: settings read, the house loaded, and then the work itself.
func inHouse(work func(ctx context.Context, h *house, s settings, args []string) error) func(*cobra.Command, []string) error {
	return func(command *cobra.Command, args []string) error {
		s, err := readSettings(command)
		if err != nil {
			return err
		}
		h, err := newHouse(s)
		if err != nil {
			return err
		}
		return work(command.Context(), h, s, args)
	}
}

// newHouse loads words, forms and layouts. A layout that is a file becomes one of the catalog's.
func newHouse(s settings) (*house, error) {
	words, err := criteria.LoadWords(s.GetString("lang"))
	if err != nil {
		return nil, err
	}
	h := &house{voice: marker.NewVoice(words), markers: map[string]*marker.Marker{}}
	if err := h.loadForms(); err != nil {
		return nil, err
	}
	return h, h.loadCatalog(s.GetString("layout"))
}

func (h *house) loadForms() error {
	lists, err := criteria.LoadLists()
	if err != nil {
		return err
	}
	h.lists, h.lexicon = lists, marker.NewLexicon(lists)
	for _, id := range criteria.FormNames() {
		source, err := criteria.LoadForm(id)
		if err != nil {
			return err
		}
		form, faults := marker.NewForm(source)
		if len(faults) > 0 {
			return faults
		}
		h.forms = append(h.forms, form)
	}
	return nil
}

func (h *house) loadCatalog(layout string) error {
	var layouts []*criteria.Layout
	names := criteria.LayoutNames()
	if layout != "" && !slices.Contains(criteria.FormNames(), layout) && !slices.Contains(names, layout) {
		names = append(names, layout)
	}
	for _, name := range names {
		source, err := criteria.LoadLayout(name)
		if err != nil {
			return err
		}
		layouts = append(layouts, source)
		if name == layout {
			h.layout, h.layoutSHA256 = source.ID, source.SHA256
		}
	}
	if h.layout == "" {
		h.layout = layout
	}
	catalog, faults := workbook.NewCatalog(h.forms, layouts, h.lists, h.lexicon.Reader)
	if len(faults) > 0 {
		for _, source := range layouts {
			faults = source.Locate(faults)
		}
		return faults
	}
	h.catalog = catalog
	return nil
}

// loadMarkers loads the criteria asked for, or the default criteria of every form.
func (h *house) loadMarkers(asked string) error {
	names := []string{asked}
	if asked == "" {
		names = defaultEditions
	}
	for _, name := range names {
		m, err := h.marker(name)
		if err != nil {
			return err
		}
		h.markers[m.Form().ID] = m
		if asked != "" {
			h.asked = m
		}
	}
	return nil
}

// defaultEditions are the criteria by which each form is marked unless others are asked for.
var defaultEditions = []string{"lm-2.0", "lm-2.0-screening"}

// marker loads one edition, and gives every fault it has at once.
func (h *house) marker(name string) (*marker.Marker, error) {
	edition, faults, err := criteria.LoadEdition(name)
	switch {
	case err != nil:
		return nil, err
	case edition == nil:
		return nil, faults
	}
	i := slices.IndexFunc(h.forms, func(form *marker.Form) bool { return form.ID == edition.Form })
	if i < 0 {
		unknown := criteria.Fault{Position: edition.FormPosition(), Message: fmt.Sprintf("there is no form %q%s", edition.Form, criteria.Suggest(edition.Form, criteria.FormNames()))}
		return nil, edition.Locate(faults, criteria.Faults{unknown})
	}
	m, meaning := marker.New(edition, h.forms[i], h.lexicon, h.voice)
	if all := edition.Locate(faults, meaning); len(all) > 0 {
		return nil, all
	}
	return m, nil
}
