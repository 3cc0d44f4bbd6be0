package stat

// Statistic is one row of the table of statistics.
type Statistic struct {
	Name   string               // in results, and as a key of sentences
	What   string               // the name it has in the literature
	Metric string               // the metric or the weights by which levels are apart; "" where it has none
	Pair   bool                 // of two raters or items alone
	Of     func(Ratings) Result // nil values where it is not defined
}

// Statistics are all that can be said of ratings in one number, in the order people read them.
var Statistics = []Statistic{
	{"percent_agreement", "Percent agreement", "", false, PercentAgreement},
	{"kappa", "Cohen's kappa", "unweighted", true, cohenKappa(Unweighted)},
	{"kappa_linear", "Cohen's kappa", "linear", true, cohenKappa(Linear)},
	{"kappa_quadratic", "Cohen's kappa", "quadratic", true, cohenKappa(Quadratic)},
	{"alpha_nominal", "Krippendorff's alpha", "nominal", false, krippendorff(Nominal)},
	{"alpha_ordinal", "Krippendorff's alpha", "ordinal", false, krippendorff(Ordinal)},
	{"alpha_interval", "Krippendorff's alpha", "interval", false, krippendorff(Interval)},
	{"fleiss_kappa", "Fleiss' kappa", "unweighted", false, FleissKappa},
	{"gwet_ac1", "Gwet's AC1", "unweighted", false, GwetAC1},
	{"cronbach", "Cronbach's alpha", "raw", false, CronbachAlpha},
	{"cronbach_standardised", "Cronbach's alpha", "standardised", false, CronbachStandardised},
	{"pearson", "Pearson's r", "interval", true, correlation(Pearson)},
	{"spearman", "Spearman's rho", "average ranks", true, correlation(Spearman)},
}
