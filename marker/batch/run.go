package batch

import (
	"context"
	"fmt"
	"sync"
)

// Work is what is done with inputs. Score emits the programmes of one input in their order, and looks at the context
// between them; it is called by several goroutines at once. Failed stands for an input whose Score panicked. Sink receives
// all that was emitted, by one goroutine, in the order of the inputs.
type Work[T any] struct {
	Jobs   int // how many inputs are scored at once; at least 1
	Score  func(ctx context.Context, input Input, emit func(T))
	Failed func(Input, error) T
	Sink   func(T) error
}

// How far scoring may run ahead of the sink: so many inputs a job, and so many programmes of each input. This bounds memory
// where one input is slow and those after it are quick.
const (
	inputsAhead     = 4
	programmesAhead = 16
)

// job is one input on its way.
type job[T any] struct {
	input  Input
	scored chan T
}

// Run does the work on inputs. What the sink receives does not depend on the number of jobs. It ends early, with the
// error, when the sink fails or the context is done, and never before every goroutine has ended.
func Run[T any](ctx context.Context, inputs []Input, work Work[T]) error {
	ctx, cancel := context.WithCancel(ctx)
	jobs := max(work.Jobs, 1)
	inOrder, todo := make(chan *job[T], jobs*inputsAhead), make(chan *job[T])
	var running sync.WaitGroup
	running.Go(func() { feed(ctx, inputs, inOrder, todo) })
	for range jobs {
		running.Go(func() {
			for j := range todo {
				work.do(ctx, j)
			}
		})
	}
	err := work.sink(ctx, inOrder)
	cancel()
	running.Wait()
	return err
}

// feed hands inputs to the sink, which will wait for them in this order, and then to whichever worker is free. That an
// input is with a worker before any later one is what keeps the sink from waiting for ever.
func feed[T any](ctx context.Context, inputs []Input, inOrder, todo chan<- *job[T]) {
	defer close(inOrder)
	defer close(todo)
	for _, input := range inputs {
		j := &job[T]{input, make(chan T, programmesAhead)}
		if !send(ctx, inOrder, j) || !send(ctx, todo, j) {
			return
		}
	}
}

// do scores one input. A panic costs that input, never the batch.
func (w Work[T]) do(ctx context.Context, j *job[T]) {
	defer close(j.scored)
	defer func() {
		if panicked := recover(); panicked != nil {
			send(ctx, j.scored, w.Failed(j.input, fmt.Errorf("%v", panicked)))
		}
	}()
	w.Score(ctx, j.input, func(s T) { send(ctx, j.scored, s) })
}

// sink passes on what is scored, input by input.
func (w Work[T]) sink(ctx context.Context, inOrder <-chan *job[T]) error {
	for j := range inOrder {
		if err := w.sinkInput(ctx, j); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (w Work[T]) sinkInput(ctx context.Context, j *job[T]) error {
	for {
		select {
		case s, more := <-j.scored:
			if !more {
				return nil
			}
			if err := w.Sink(s); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// send gives up when the context is done.
func send[T any](ctx context.Context, to chan<- T, what T) bool {
	select {
	case to <- what:
		return true
	case <-ctx.Done():
		return false
	}
}
