package marker

import (
	"strconv"

	"locmark/marker/fact"
)

// largestShared keeps the products of a share within 64 bits.
const largestShared = 1e14

// PercentInColumn writes a share as a percentage with exactly one decimal ("99.9 %"), as a column of them wants it. A share
// that is below a multiple of 5 % is never rounded up to it: what only comes near the whole, or 95 %, has not reached it.
func (v Voice) PercentInColumn(share fact.Ratio) string {
	if share.IsZero() {
		return v.Say("numbers.no_value")
	}
	for share.Den > largestShared { // far below what one decimal shows
		share.Num, share.Den = share.Num/1000, share.Den/1000
	}
	tenths := magnitude((share.Num*2000 + share.Den) / (2 * share.Den))
	if tenths%50 == 0 && int64(tenths)*share.Den > share.Num*1000 {
		tenths--
	}
	number := decimal{whole: tenths / 10, fraction: strconv.FormatUint(tenths%10, 10)}
	return v.Say("numbers.percent", "number", v.number(number))
}
