package stat

import "math/rand/v2"

// Random is a source of random numbers that gives the same for the same seed and stream, on every machine. Streams let each
// piece of a work have numbers of its own, whoever does it and when.
func Random(seed, stream uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, stream)) }
