package report

import (
	"encoding/json"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// pages writes a justification of each programme as a page of its own, and the portfolio as one page to look at: charts, tables
// and every justification in short, which a script of ours draws from compressed data in the page itself.
type pages struct {
	documents
	gathered gathering
	details  [][]byte // full blocks of details, compressed
	open     []any    // the details of the programmes since, encoded
}

// programmesInBlock is how many programmes share a block of details: few enough to be unpacked at once when one is opened.
const programmesInBlock = 250

func newHTML(t Target) (Writer, error) {
	return &pages{documents: documents{t, ".html", WriteHTML}, gathered: newGathering(t.Voice)}, nil
}

func (p *pages) Write(a *marker.Assessment) error {
	if err := p.documents.Write(a); err != nil {
		return err
	}
	if a.Status == marker.NotScored { // is listed in the notes, and counts nowhere
		return nil
	}
	p.gathered.add(a, p.named(a.Justification))
	p.open = append(p.open, encodedView(detail(a, p.Voice)))
	if len(p.open) == programmesInBlock {
		return p.pack()
	}
	return nil
}

// pack compresses the details gathered so far into a block.
func (p *pages) pack() error {
	data, err := json.Marshal(sentencesOf(p.open))
	if err != nil {
		return err
	}
	block, err := compressed(data)
	if err != nil {
		return err
	}
	p.details, p.open = append(p.details, block), nil
	return nil
}

func (p *pages) Close(all *portfolio.Portfolio) error {
	if len(p.open) > 0 {
		if err := p.pack(); err != nil {
			return err
		}
	}
	index, err := p.index(all)
	if err != nil {
		return err
	}
	file, err := p.Folder.Create("portfolio.html")
	if err != nil {
		return err
	}
	if err := p.writePage(file, index, all); err != nil {
		return err
	}
	return file.Close()
}

// index is what the first view, the filters and the charts need, compressed.
func (p *pages) index(all *portfolio.Portfolio) ([]byte, error) {
	index := p.gathered.index()
	index.Words, index.Numbers = p.Voice.Room("page"), p.Voice.Room("numbers")
	index.Version, index.BlockSize = p.Manifest.Version, programmesInBlock
	if p.Rank {
		index.Order = p.gathered.ranked(all)
	}
	data, err := json.Marshal(index)
	if err != nil {
		return nil, err
	}
	return compressed(data)
}
