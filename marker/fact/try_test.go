package fact
import ("testing";"fmt")
func TestTry(t *testing.T){
 r:=NewReader(Lists{Blank:[]string{"-","n/a","none"},Placeholder:[]string{"tbd"},Elsewhere:[]string{"see above","refer to"},Countries:map[string][]string{"CD":{"DRC"}}})
 for _,c:=range []struct{k Kind;s string}{{Amount,"183 OOO"},{Amount,"0.28999999999999998"},{Amount,"1E+05"},{Amount,"1.234"},{Amount,"USD 1,234.50"},{Amount,"(500)"},{Amount,"1 234,5 €"},{Amount,"500.-"},{Amount,"$.50"},{Amount,"333.33333333333331"},{Amount,"1E+13"},{Measured,"1.234"},{Number,"25 %"},{Number,"-3"},
 {Date,"45506"},{Date,"4 mars 2025"},{Date,"03/04/2025"},{Date,"13/04/2025"},{Date,"2025"},{Date,"Mar 2025"},{Date,"60"},{Date,"2025-03-04T10:00:00Z"},{Country,"Tanzania"},{Country,"KE"},{Country,"drc"},{Country,"Côte d'Ivoire"},{Name,"n/a"},{Text,"refer to 4.2.1"},{Text,"caf√© Ã©tÃ© ‚Äö√Ñ√¥"},{Country,"NA"},{Country,"Kosovo"},{Country,"XK"}}{
  v,p:=r.Read(Spec{Kind:c.k},Habit{},c.s)
  fmt.Printf("%q -> given=%v key=%q text=%q %v how=%d unit=%q",c.s,v.Given,v.Key,v.Text,v.Number,v.How,v.Unit)
  if p!=nil {fmt.Print("  PROBLEM ",p.Code," ",p.Key()," ",p.Args)}
  fmt.Println()
 }
 v,p:=r.Read(Spec{Kind:Country,List:true},Habit{},"Kenya, Tanzania, Trinidad and Tobago; Mali")
 fmt.Println(v.Keys,p)
}
