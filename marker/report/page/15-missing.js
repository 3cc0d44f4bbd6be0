// Where evidence is missing, criterion by criterion.

function missing() {
  const chart = el("ul", { class: "bars" });
  const empty = el("p", { class: "empty" }, say("missing_nothing"));
  const numbers = asTable(say("missing"));
  const element = section("missing", say("missing"), el("p", { class: "note" }, say("missing_how")), chart, empty, numbers.element);
  const draw = (chosen, programmes) => {
    const all = criteriaOf(programmes, chosen.edition, chosen.currency).filter((c) => c.missing > 0);
    all.sort((a, b) => b.missing / b.applicable - a.missing / a.applicable || a.at - b.at);
    empty.hidden = all.length > 0 || programmes.length === 0;
    chart.replaceChildren(...all.map(missingBar));
    numbers.element.hidden = all.length === 0;
    numbers.show([say("criterion"), [say("not_evidenced"), true]], () => all.map((c) => [criterionName(c), missingText(c)]));
  };
  return { element, draw };
}

const criterionName = (c) => `${c.id} ${c.title}`;

const missingText = (c) => say("count_of", { part: count(c.missing), whole: count(c.applicable), share: percent(c.missing, c.applicable) });

function missingBar(c) {
  const part = (value, name, look) => ({ value, look, digit: "", text: say("bar_part", { label: name + data.words.colon, value: count(value) }) });
  const parts = [part(c.missing, say("not_evidenced"), "missing"), part(c.assessed, say("given"), "rest")];
  return barRow(called(criterionName(c)), bar(criterionName(c), parts, c.applicable), missingText(c));
}
