package batch

import (
	"context"
	"sync"
	"sync/atomic"
)

// Each does n pieces of work on so many workers, at least one, and ends when all are done or the context is. Pieces begin
// in order and end in any, so each must write to a place of its own; what comes of them then depends on no worker.
func Each(ctx context.Context, workers, n int, do func(piece int)) error {
	var next atomic.Int64
	var running sync.WaitGroup
	for range min(max(workers, 1), n) {
		running.Go(func() {
			for ctx.Err() == nil {
				piece := int(next.Add(1)) - 1
				if piece >= n {
					return
				}
				do(piece)
			}
		})
	}
	running.Wait()
	return ctx.Err()
}
