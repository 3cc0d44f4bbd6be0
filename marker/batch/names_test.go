package batch

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestNames(t *testing.T) {
	var n names
	tests := []struct{ id, want string }{
		{"JP-001", "JP-001"}, {"jp-001", "jp-001-2"}, {"JP-001", "JP-001-3"}, {"JP-001-2", "JP-001-2-2"},
		{"ML/2025 n° 4", "ML_2025_n__4"}, {"Côte d'Ivoire", "Côte_d_Ivoire"}, {"CÔTE D'IVOIRE", "CÔTE_D_IVOIRE-2"},
		{"CON", "CON-2"}, {"con", "con-3"}, {"COM1", "COM1-2"}, {"CONTACT", "CONTACT"}, {"con-x.txt", "con-x.txt"},
		{"nul.txt", "nul-2.txt"}, {"NUL.TXT", "NUL-3.TXT"}, {"nul", "nul-2"}, {"Aux.md", "Aux-2.md"}, {"lpt9.foo.x", "lpt9-2.foo.x"},
		{"../../etc/passwd", "_._.._etc_passwd"}, {"..", "__"}, {".", "_"}, {"", "_-2"}, {"a.", "a_"}, {"a...", "a_-2"}, {"con.", "con_"}, {"-rf", "_-rf"}, {"--", "_--"}, {"-", "_-"}, {"=cmd|' /C calc'!A0", "_cmd____C_calc__A0"},
	}
	for _, test := range tests {
		if got, want := n.justification(test.id), "justifications/"+test.want+".md"; got != want {
			t.Errorf("%q is named %q, want %q", test.id, got, want)
		}
	}
}

func TestNamesAreUniqueAndSafe(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ids := rapid.SliceOf(rapid.OneOf(rapid.StringMatching(`(?i)[ab.-]{0,3}(-[234])?`), rapid.StringMatching(`(?i)(nul|com1)[.a-]{0,3}`), rapid.String())).Draw(t, "ids")
		var n names
		taken := map[string]string{}
		for _, id := range ids {
			name := n.justification(id)
			key := strings.ToLower(name)
			if other, ok := taken[key]; ok {
				t.Fatalf("%q and %q are both named %q", other, id, name)
			}
			taken[key] = id
			base := strings.TrimPrefix(name, "justifications/")
			if before, _, _ := strings.Cut(base, "."); reserved.MatchString(before) {
				t.Fatalf("%q is named %q, which Windows keeps for a device", id, name)
			}
			if base[0] == '-' || strings.HasSuffix(strings.TrimSuffix(base, ".md"), ".") {
				t.Fatalf("%q is named %q", id, name)
			}
			if !filepath.IsLocal(name) || strings.ContainsAny(base, `/\:*?"<>|`) || base[0] == '.' {
				t.Fatalf("%q is named %q", id, name)
			}
			if len(name) > 160 || !utf8.ValidString(name) {
				t.Fatalf("the name of %q is too long or broken: %q", id, name)
			}
		}
	})
}
