package workbook

// Bounds that no honest workbook reaches, so that a dishonest or broken one ends soon and within memory.
const (
	maxFile      = 256 << 20 // bytes of a workbook
	maxUnzipped  = 1 << 30   // bytes that it unpacks into
	maxSmall     = 16 << 20  // bytes of a part that says where the others are
	maxLoaded    = 32 << 20  // bytes unpacked, above which formulas are not calculated
	mostRows     = 500_000   // rows of a sheet with something in them
	mostCells    = 16 << 20  // cells of a workbook with something in them, and merged areas
	mostText     = 256 << 20 // bytes of texts that are kept
	mostFormulas = 10_000    // formulas, above which none is calculated
	mostWork     = 1_000_000 // cells that the formulas of a workbook may name
	mostAlike    = 100       // problems of one kind that are listed one by one
)
