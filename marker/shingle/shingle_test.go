package shingle

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// numbered is a text of words w1 w2 …, from one number to another.
func numbered(from, to int) string {
	var words []string
	for i := from; i <= to; i++ {
		words = append(words, "w"+strings.Repeat("i", i))
	}
	return strings.Join(words, " ")
}

// TestNearAtItsBorders: what is shared, in words in a row, and how long the texts are.
func TestNearAtItsBorders(t *testing.T) {
	tests := []struct {
		name, one, other string
		want             bool
	}{
		{"the same eight words", numbered(1, 8), numbered(1, 8), true},
		{"the same seven words", numbered(1, 7), numbered(1, 7), false},
		{"eight words of fourteen", numbered(1, 14), numbered(7, 20), true},
		{"eight words of fifteen", numbered(1, 15), numbered(8, 22), false},
		{"eight words held by a long text", numbered(1, 8), numbered(1, 90), true},
		{"24 words of 90", numbered(1, 90), numbered(67, 160), true},
		{"23 words of 90", numbered(1, 90), numbered(68, 160), false},
		{"the middle of thirteen words replaced", numbered(1, 13), numbered(1, 6) + " other " + numbered(8, 13), true},
		{"nothing", "", numbered(1, 9), false},
	}
	for _, test := range tests {
		one, other := New(test.one, nil), New(test.other, nil)
		if got := Near(one, other); got != test.want || Near(other, one) != got {
			t.Errorf("%s: %v, want %v (%d shared)", test.name, got, test.want, shared(one, other))
		}
	}
}

// TestStandardTextDoesNotCount: quoting what anybody may quote shares nothing, and what stands around it still counts.
func TestStandardTextDoesNotCount(t *testing.T) {
	standard := Set{}
	standard.Add(numbered(1, 20))
	if New(numbered(3, 15), standard).Comparable() {
		t.Error("a quotation of the form is compared")
	}
	one, other := New(numbered(1, 20)+" "+numbered(30, 40), standard), New(numbered(30, 40)+" "+numbered(1, 20), standard)
	if got := Passage(one, []Text{other}); got != numbered(30, 40) || !Near(one, other) {
		t.Errorf("passage %q", got)
	}
}

// TestPassage: the longest words in common, as the first text writes them, with its own case and marks.
func TestPassage(t *testing.T) {
	one := New("Yes: L’eau de la commune, gérée par le conseil, coûte 3 %. Elle est propre.", nil)
	other := New("L'EAU DE LA COMMUNE GEREE PAR LE CONSEIL COUTE 4", nil)
	if got := Passage(one, []Text{other}); got != "L’eau de la commune, gérée par le conseil, coûte" {
		t.Errorf("%q", got)
	}
	if got := Passage(one, []Text{other, New("nothing of it stands here at all", nil)}); got != "" {
		t.Errorf("%q is not in all", got)
	}
}

// TestGroups: who belongs together, and what they share.
func TestGroups(t *testing.T) {
	tests := []struct {
		name  string
		texts []string
		want  []Group
	}{
		{"alone", []string{numbered(1, 9), numbered(20, 29)}, nil},
		{"three", []string{numbered(1, 9), "x " + numbered(1, 9), numbered(1, 9) + " y"}, []Group{{[]int{0, 1, 2}, numbered(1, 9)}}},
		{"two passages in one text", []string{numbered(1, 10), numbered(20, 29), numbered(1, 10) + " and " + numbered(20, 29)}, []Group{{[]int{1, 2}, numbered(20, 29)}, {[]int{0, 2}, numbered(1, 10)}}},
		{"a long text is found in a third, though a short one is in it", []string{numbered(1, 8), numbered(1, 50), numbered(20, 80)}, []Group{{[]int{0, 1}, numbered(1, 8)}, {[]int{1, 2}, numbered(20, 50)}}},
		{"no words are common to all three", []string{numbered(1, 20), numbered(1, 11) + " a b c d e f g h i j", "k l m n o p q r s t " + numbered(8, 20)}, []Group{{[]int{0, 1, 2}, numbered(8, 20)}}},
	}
	for _, test := range tests {
		var texts []Text
		for _, text := range test.texts {
			texts = append(texts, New(text, nil))
		}
		got := Groups(texts)
		sortGroups(got)
		sortGroups(test.want)
		if !slices.EqualFunc(got, test.want, func(a, b Group) bool { return slices.Equal(a.Members, b.Members) && a.Passage == b.Passage }) {
			t.Errorf("%s: %+v, want %+v", test.name, got, test.want)
		}
	}
}

func sortGroups(groups []Group) {
	slices.SortFunc(groups, func(a, b Group) int { return slices.Compare(a.Members, b.Members) })
}

// drawTexts draws texts that copy from each other.
func drawTexts(t *rapid.T) []Text {
	sentences := []string{numbered(1, 9), numbered(10, 24), numbered(25, 33), numbered(40, 44), "short text"}
	var texts []Text
	for range rapid.IntRange(0, 12).Draw(t, "texts") {
		parts := rapid.SliceOfN(rapid.SampledFrom(sentences), 0, 4).Draw(t, "parts")
		texts = append(texts, New(strings.Join(parts, " ")+" "+rapid.StringMatching(`[a-e ]{0,20}`).Draw(t, "own"), nil))
	}
	return texts
}

// TestGroupsHoldNeighbours: every text is near another of its group, each passage stands in a text of it, and every text that
// is the same as another one stands in a group with it.
func TestGroupsHoldNeighbours(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := drawTexts(t)
		groups := Groups(texts)
		for _, group := range groups {
			for _, one := range group.Members {
				if !slices.ContainsFunc(group.Members, func(other int) bool { return one != other && Near(texts[one], texts[other]) }) {
					t.Fatalf("%d is near nobody of %+v", one, group)
				}
			}
			if group.Passage == "" {
				t.Fatalf("%+v shares nothing", group)
			}
		}
		for i := range texts {
			for k := range i {
				if texts[i].Comparable() && slices.Equal(texts[i].runs, texts[k].runs) && !slices.ContainsFunc(groups, func(g Group) bool { return holdsAll(g.Members, []int{k, i}) }) {
					t.Fatalf("%d and %d are the same, and in no group: %+v", k, i, groups)
				}
			}
		}
	})
}

// TestGroupsDoNotDependOnOrder: the same texts the other way round fall into the same groups.
func TestGroupsDoNotDependOnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := drawTexts(t)
		slices.SortFunc(texts, func(a, b Text) int { return slices.Compare(a.runs, b.runs) })
		texts = slices.CompactFunc(texts, func(a, b Text) bool { return slices.Equal(a.runs, b.runs) })
		straight := Groups(texts)
		slices.Reverse(texts)
		reversed := Groups(texts)
		for i := range reversed {
			for k := range reversed[i].Members {
				reversed[i].Members[k] = len(texts) - 1 - reversed[i].Members[k]
			}
			slices.Sort(reversed[i].Members)
		}
		sortGroups(straight)
		sortGroups(reversed)
		if !slices.EqualFunc(straight, reversed, func(a, b Group) bool { return slices.Equal(a.Members, b.Members) }) {
			t.Fatalf("%+v and %+v", straight, reversed)
		}
	})
}

// FuzzNear: any text is near itself where it is long enough, being near is mutual, and a passage stands in both.
func FuzzNear(f *testing.F) {
	f.Add("The council asked that the kiosks stand in the upper wards.", "the council asked, that the KIOSKS stand in the lower wards")
	f.Add("", "U.N.D.P. – l’eau\u00a0!")
	f.Add("水务 部门 的 计划 是 在 镇上 修建 六 个", "\xff\xfe a b c d e")
	f.Fuzz(func(t *testing.T, one, other string) {
		a, b := New(one, nil), New(other, nil)
		if Near(a, a) != a.Comparable() || Near(a, b) != Near(b, a) {
			t.Fatalf("%q and %q", one, other)
		}
		passage := Passage(a, []Text{b})
		if (passage != "") != (shared(a, b) > 0) {
			t.Fatalf("%q and %q share %d, and the passage is %q", one, other, shared(a, b), passage)
		}
		if !strings.Contains(a.String(), passage) {
			t.Fatalf("%q does not hold %q", one, passage)
		}
	})
}
