package report

import (
	"locmark/marker"
	"locmark/marker/portfolio"
)

// pages writes a justification of each programme as a page of its own, and the portfolio as one page to look at: charts, tables
// and every justification in short, which a script of ours draws from compressed data in the page itself.
type pages struct {
	documents
	gathered  gathering
	sentences *pageSentences
	details   [][]byte // full blocks of details, compressed
	open      []any    // the details of the programmes since, encoded
}

// programmesInBlock is how many programmes share a block of details: few enough to be unpacked at once when one is opened.
const programmesInBlock = 250

func newHTML(t Target) (Writer, error) {
	return &pages{documents: documents{t, ".html", WriteHTML}, gathered: newGathering(t), sentences: newSentences()}, nil
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
	block, err := packedJSON(p.sentences.block(p.open))
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
	sentences, err := packedJSON(p.sentences.all)
	if err != nil {
		return err
	}
	file, err := p.Folder.Create("portfolio.html")
	if err != nil {
		return err
	}
	if err := p.writePage(file, pageData{index, sentences, p.details}, all); err != nil {
		return err
	}
	return file.Close()
}

// index is what the first view, the filters and the charts need, compressed.
func (p *pages) index(all *portfolio.Portfolio) ([]byte, error) {
	index := p.gathered.index(all)
	index.Words, index.Numbers = p.words(), p.Voice.Room("numbers")
	index.Version, index.BlockSize = p.Manifest.Version, programmesInBlock
	if p.Rank {
		index.Order = p.gathered.ranked(all)
	}
	return packedJSON(index)
}

// words are all that the script says, among them the ways of money, which every report calls the same, and the headings of the
// lists that it draws itself.
func (p *pages) words() map[string]string {
	words := p.Voice.Room("page")
	for _, way := range marker.Ways {
		words["way_"+way] = p.Voice.Say("money.way_" + way)
	}
	words["rates"], words["sums_programmes"], words["sums_heatmap"] = p.Voice.Say("money.rates"), p.Voice.Say("reports.programmes"), p.Voice.Say("reports.heatmap")
	return words
}
