package fact

import "unicode/utf8"

// Key is the key of the problem's sentence: one code may have several, which say why in their own words.
func (p Problem) Key() string {
	if p.Sentence != "" {
		return p.Sentence
	}
	return p.Code
}

// trouble makes a problem about what stands in a cell. Its sentence has a place {raw}, and those of args.
func trouble(code, raw string, args ...string) *Problem {
	return &Problem{Code: code, Args: append([]string{"raw", excerpt(raw)}, args...)}
}

// because gives a problem the sentence that says why.
func (p *Problem) because(sentence string) *Problem {
	p.Sentence = sentence
	return p
}

// ofSeveral gives a problem with one of several choices the sentence that says how they are parted. No problem stays none.
func (p *Problem) ofSeveral() *Problem {
	if p == nil || p.Code != "CHOICE_UNKNOWN" {
		return p
	}
	return p.because(p.Key() + "_OF_SEVERAL")
}

// excerpt is as much of a cell as a sentence can carry.
func excerpt(raw string) string {
	const most = 80
	if len(raw) <= most {
		return raw
	}
	end := most
	for !utf8.RuneStart(raw[end]) {
		end--
	}
	return raw[:end] + "…"
}
