package marker

// ResultsCategory is the category, among its document properties, of every workbook of results that we write. By it a
// portfolio is known when somebody offers it as a proposal.
const ResultsCategory = "locmark results"
