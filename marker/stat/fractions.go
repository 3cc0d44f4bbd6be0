package stat

// fractions adds fractions with small denominators: numerators by their denominator, so that the sum is the same to the last
// bit whatever the order of the units.
type fractions []int

func (f *fractions) add(numerator, denominator int) {
	for len(*f) <= denominator {
		*f = append(*f, 0)
	}
	(*f)[denominator] += numerator
}

func (f fractions) sum() float64 {
	total := 0.0
	for denominator, numerator := range f {
		if numerator != 0 {
			total += float64(numerator) / float64(denominator)
		}
	}
	return total
}
