package across

import (
	"cmp"
	"slices"

	"locmark/marker"
	"locmark/marker/fact"
	"locmark/marker/shingle"
)

// Flag is something that several programmes say alike. It never changes a level. Code is TEXT_SHARED; severity is warning, and
// info where more than half of the programmes share it, since all then have it from the same guidance.
type Flag struct {
	Code       string  `json:"code"`
	Severity   string  `json:"severity"`
	Message    string  `json:"message"`
	Passage    string  `json:"passage"`    // the words they share, as one of them writes them
	Programmes int     `json:"programmes"` // how many; versions of one programme count once
	Places     []Place `json:"places"`     // by programme, then workbook and row
}

// Place is where a programme says it.
type Place struct {
	Programme string   `json:"programme"`
	Workbook  string   `json:"workbook"`
	Row       *int     `json:"row"` // of a register or an export; nil for one programme a workbook
	Cells     []string `json:"cells"`
}

// TextShared is the code of text that stands in several programmes.
const TextShared = "TEXT_SHARED"

// Flags finds the texts that programmes share, what most programmes share first. Versions of one programme, which go by the
// same id, share nothing with each other.
func (p *Portfolio) Flags(voice marker.Voice) []Flag {
	all := p.inOrder()
	flags := []Flag{}
	for _, group := range groups(all) {
		var places []place
		for _, member := range group.Members {
			places = append(places, all[member].places...)
		}
		slices.SortFunc(places, p.less)
		if flag := p.flag(places, group.Passage, voice); flag.Programmes > 1 {
			flags = append(flags, flag)
		}
	}
	slices.SortStableFunc(flags, func(a, b Flag) int {
		return cmp.Or(cmp.Compare(b.Programmes, a.Programmes), cmp.Compare(a.Passage, b.Passage))
	})
	return flags
}

// groups are those of the texts and, since a text is kept once however often it stands, each text that has no other beside it.
func groups(all []*held) []shingle.Group {
	texts := make([]shingle.Text, len(all))
	for i, h := range all {
		texts[i] = h.text
	}
	found := shingle.Groups(texts)
	taken := map[int]bool{}
	for _, group := range found {
		for _, member := range group.Members {
			taken[member] = true
		}
	}
	for i := range texts {
		if !taken[i] {
			found = append(found, shingle.Group{Members: []int{i}, Passage: shingle.Passage(texts[i], texts[i:i+1])})
		}
	}
	return found
}

func (p *Portfolio) flag(places []place, passage string, voice marker.Voice) Flag {
	flag := Flag{Code: TextShared, Severity: "warning", Passage: passage}
	ids := map[string]bool{}
	var cells []fact.Cell
	for i, at := range places {
		cells = append(cells, at.cell)
		if i+1 < len(places) && places[i+1].programme == at.programme {
			continue
		}
		of := p.programmes[at.programme]
		ids[of.id] = true
		flag.Places = append(flag.Places, Place{of.id, of.source.Workbook, of.source.Row, fact.Ranges(cells)})
		cells = nil
	}
	flag.Programmes = len(ids)
	if 2*len(ids) > p.Len() && len(ids) > fewOfAll {
		flag.Severity = "info"
	}
	flag.Message = voice.Say("hollow.text_shared", "programmes", voice.Count(len(ids)), "passage", marker.Clip(passage))
	return flag
}

// fewOfAll: so few programmes are most of a small portfolio, and still copy from each other.
const fewOfAll = 4
