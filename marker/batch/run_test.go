package batch

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"locmark/marker"
)

// numbered makes as many inputs.
func numbered(n int) []Input {
	inputs := make([]Input, n)
	for i := range inputs {
		inputs[i].Name = fmt.Sprintf("%04d.xlsx", i)
	}
	return inputs
}

func programme(id string) Scored {
	return Scored{Assessment: &marker.Assessment{
		Programme: marker.ProgrammeRef{ID: id}, Source: marker.Source{Workbook: id + ".xlsx"}, Status: marker.Assessed,
	}}
}

func failed(input Input, err error) Scored {
	s := programme(input.Name)
	s.Status, s.Because = marker.NotScored, err.Error()
	return s
}

// TestRunOrder is the property that the number of jobs and the time each takes change nothing.
func TestRunOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		counts := rapid.SliceOfN(rapid.IntRange(0, 40), 0, 30).Draw(t, "programmes of each input")
		slow := rapid.IntRange(0, 30).Draw(t, "the slow input")
		jobs := rapid.IntRange(0, 9).Draw(t, "jobs")
		var want, got []string
		for i, n := range counts {
			for k := range n {
				want = append(want, fmt.Sprintf("%04d.xlsx-%d", i, k))
			}
		}
		inputs := numbered(len(counts))
		err := Run(context.Background(), inputs, Work[Scored]{
			Jobs: jobs,
			Score: func(_ context.Context, input Input, emit func(Scored)) {
				i := slices.Index(inputs, input)
				if i == slow {
					time.Sleep(time.Millisecond)
				}
				for k := range counts[i] {
					emit(programme(fmt.Sprintf("%s-%d", input.Name, k)))
				}
			},
			Failed: failed,
			Sink:   func(s Scored) error { got = append(got, s.Programme.ID); return nil },
		})
		if err != nil || !slices.Equal(got, want) {
			t.Fatalf("got %v, %v, want %v", got, err, want)
		}
	})
}

// TestRunIsBounded proves that quick inputs do not pile up behind a slow one.
func TestRunIsBounded(t *testing.T) {
	const jobs = 3
	release := make(chan struct{})
	var emitted atomic.Int64
	go func() {
		for stable, last := 0, int64(-1); stable < 5; time.Sleep(2 * time.Millisecond) {
			if now := emitted.Load(); now == last {
				stable++
			} else {
				stable, last = 0, now
			}
		}
		close(release)
	}()
	var most int64
	err := Run(context.Background(), numbered(500), Work[Scored]{
		Jobs: jobs,
		Score: func(_ context.Context, input Input, emit func(Scored)) {
			if input.Name == "0000.xlsx" {
				<-release
				most = emitted.Load()
			}
			for range 3 * programmesAhead {
				emit(programme(input.Name))
				emitted.Add(1)
			}
		},
		Failed: failed,
		Sink:   func(Scored) error { return nil },
	})
	if limit := int64((jobs*inputsAhead + jobs + 1) * programmesAhead); err != nil || most > limit {
		t.Errorf("%d programmes were kept waiting, at most %d may be; %v", most, limit, err)
	}
}

func TestRunPanicCostsOneInput(t *testing.T) {
	var got []string
	err := Run(context.Background(), numbered(5), Work[Scored]{
		Jobs: 2,
		Score: func(_ context.Context, input Input, emit func(Scored)) {
			emit(programme(input.Name))
			if input.Name == "0002.xlsx" {
				panic("a merge cell without a reference")
			}
		},
		Failed: failed,
		Sink:   func(s Scored) error { got = append(got, s.Programme.ID+" "+s.Because); return nil },
	})
	want := []string{"0000.xlsx ", "0001.xlsx ", "0002.xlsx ", "0002.xlsx a merge cell without a reference", "0003.xlsx ", "0004.xlsx "}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestRunEndsOnSinkError(t *testing.T) {
	full := errors.New("the disk is full")
	before := runtime.NumGoroutine()
	sunk := 0
	err := Run(context.Background(), numbered(100), Work[Scored]{
		Jobs: 4,
		Score: func(_ context.Context, input Input, emit func(Scored)) {
			for range 50 {
				emit(programme(input.Name))
			}
		},
		Failed: failed,
		Sink: func(Scored) error {
			if sunk++; sunk == 7 {
				return full
			}
			return nil
		},
	})
	if !errors.Is(err, full) || sunk != 7 {
		t.Errorf("got %v after %d", err, sunk)
	}
	if after := runtime.NumGoroutine(); after > before {
		t.Errorf("%d goroutines were left running", after-before)
	}
}

func TestRunEndsOnInterrupt(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	err := Run(ctx, numbered(100), Work[Scored]{
		Jobs: 2,
		Score: func(ctx context.Context, input Input, emit func(Scored)) {
			if strings.HasPrefix(input.Name, "0010") {
				cancel()
				<-ctx.Done()
			}
			emit(programme(input.Name))
		},
		Failed: failed,
		Sink:   func(Scored) error { return nil },
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}
