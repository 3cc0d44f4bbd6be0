package workbook

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestAttributesOfATag(t *testing.T) {
	for _, test := range []struct{ text, name, value, set, without string }{
		{`<c r="A1" s="3"/>`, "s", "7", `<c r="A1" s="7"/>`, `<c r="A1"/>`},
		{`<c r="A1" />`, "s", "7", `<c r="A1" s="7"/>`, `<c r="A1" />`},
		{`<c>`, "s", "7", `<c s="7">`, `<c>`},
		{`<c ss="1" s='3' t="s">`, "s", "7", `<c ss="1" s='7' t="s">`, `<c ss="1" t="s">`},
		{"<c\n\tr = \"a s='1'\"\n\ts = \"3\">", "s", "7", "<c\n\tr = \"a s='1'\"\n\ts = \"7\">", "<c\n\tr = \"a s='1'\">"},
		{`<x:c s="">`, "s", `"&<`, `<x:c s="&#34;&amp;&lt;">`, `<x:c>`},
	} {
		if got := withAttribute(test.text, test.name, test.value); got != test.set {
			t.Errorf("%s with %s: %s", test.text, test.name, got)
		}
		if got := withoutAttribute(test.text, test.name); got != test.without {
			t.Errorf("%s without %s: %s", test.text, test.name, got)
		}
	}
}

// Whatever an attribute is set to, it is read back, and what is taken out is gone.
func TestAttributesAreReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.StringMatching(`[ -~]{0,20}`).Draw(t, "value")
		before := rapid.SampledFrom([]string{`<c>`, `<c/>`, `<c r="B2" s="1" t='x'/>`, `<c  r="s=" />`}).Draw(t, "tag")
		var got string
		after := withAttribute(before, "s", value)
		if err := scan([]byte(closedTag(after)), func(tag tag) { got += attribute(tag.attr, "s") }); err != nil || got != value {
			t.Fatalf("%s is read as %q: %v", after, got, err)
		}
		if from, to := attributeValue(withoutAttribute(after, "s"), "s"); from != 0 || to != 0 {
			t.Fatalf("%s keeps its s", after)
		}
	})
}

func closedTag(text string) string {
	if strings.HasSuffix(text, "/>") {
		return text
	}
	return text + "</c>"
}

func TestScanRefuses(t *testing.T) {
	for _, text := range []string{"<a", "<a><b>", `<!DOCTYPE a><a/>`, `<?xml version="1.0" encoding="ISO-8859-1"?><a/>`} {
		if err := scan([]byte(text), func(tag) {}); err == nil {
			t.Errorf("%s is scanned", text)
		}
	}
}

func TestEditsApply(t *testing.T) {
	data := []byte(`<a><b/><c>x</c></a>`)
	var e edits
	err := scan(data, func(tag tag) {
		if tag.ends && tag.name != "a" {
			e.within(data, tag, "<n/>")
		}
		if tag.begins && tag.name == "c" {
			e.set(data, tag, "k", "v")
			e.insert(tag.from, "<before/>")
		}
	})
	// What is put before a tag stands before it, whichever was said first.
	if got := string(e.apply(data)); err != nil || got != `<a><b><n/></b><before/><c k="v">x<n/></c></a>` {
		t.Error(got, err)
	}
}
