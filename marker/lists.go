package marker

import (
	"locmark/criteria"
	"locmark/marker/fact"
)

// factLists joins the languages of the word lists into what package fact reads by.
func factLists(l *criteria.Lists) fact.Lists {
	lists := fact.Lists{
		Letters: l.Substantive.Letters, Words: l.Substantive.Words, Countries: map[string][]string{},
		Blank: joined(l.Blank), Placeholder: joined(l.Placeholder), Elsewhere: joined(l.Elsewhere),
		Yes: joined(l.Yes), No: joined(l.No), Zero: joined(l.Zero), Unnamed: joined(l.Unnamed), Activities: joined(l.Activities),
	}
	for _, country := range l.Countries {
		lists.Countries[country.Name] = country.Value
	}
	for _, o := range l.Organisations {
		lists.Names = append(lists.Names, fact.Option{ID: o.Name, Spelling: append(o.Value.Label.All(), o.Value.Also...)})
	}
	for _, broken := range l.Broken {
		lists.Broken = append(lists.Broken, [2]string{broken.Name, broken.Value})
	}
	return lists
}

func joined(byLanguage criteria.Ordered[[]string]) []string {
	var all []string
	for _, language := range byLanguage {
		all = append(all, language.Value...)
	}
	return all
}
