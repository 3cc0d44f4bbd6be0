package report

import (
	"fmt"
	"io"
	"testing"

	"locmark/marker"
	"locmark/marker/portfolio"
)

// discard is a folder that keeps nothing.
type discard struct{}

func (discard) Create(string) (io.WriteCloser, error) { return closer{io.Discard}, nil }

// full are programmes with as many findings as the Marker has criteria.
func full(b *testing.B, n int) []*marker.Assessment {
	first := recordedLines(b)[0]
	all := make([]*marker.Assessment, n)
	for i := range all {
		a := *first
		a.Programme.ID = fmt.Sprintf("JP-%04d", i)
		a.Justification = "justifications/" + a.Programme.ID + ".md"
		a.Criteria = nil
		for k := range 15 {
			f := first.Criteria[k%len(first.Criteria)]
			f.ID = fmt.Sprintf("%c%d", 'A'+k/6, k%6+1)
			a.Criteria = append(a.Criteria, f)
		}
		all[i] = &a
	}
	return all
}

// BenchmarkFormats writes a thousand programmes in every format, each alone and then all together.
func BenchmarkFormats(b *testing.B) {
	all := full(b, 1000)
	for _, f := range Formats {
		b.Run(f.Name, func(b *testing.B) { benchmark(b, []Format{f}, all) })
	}
	b.Run("all", func(b *testing.B) { benchmark(b, Formats, all) })
}

func benchmark(b *testing.B, formats []Format, all []*marker.Assessment) {
	t := target(b, "en")
	t.Folder = discard{}
	for b.Loop() {
		sums := portfolio.New(portfolio.Options{})
		var writers []Writer
		for _, f := range formats {
			writer, err := f.New(t)
			if err != nil {
				b.Fatal(err)
			}
			writers = append(writers, writer)
		}
		for _, a := range all {
			sums.Add(a)
			for _, writer := range writers {
				if err := writer.Write(a); err != nil {
					b.Fatal(err)
				}
			}
		}
		for _, writer := range writers {
			if err := writer.Close(sums); err != nil {
				b.Fatal(err)
			}
		}
	}
}
