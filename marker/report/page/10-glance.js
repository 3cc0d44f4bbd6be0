// Levels and money at a glance: the same programmes by their number, their money, and what of it reaches local actors.

function glance() {
  const chart = el("ul", { class: "bars wide" });
  const legend = el("div");
  const numbers = asTable(say("glance"));
  const element = section("glance", say("glance"), legend, chart, el("p", { class: "note" }, say("levels_equal")), numbers.element);
  const draw = (chosen, programmes) => {
    const currency = currencyName(chosen.currency);
    const shown = measuresOf(chosen.edition).map((as) => [as, say("by_" + as, { currency })]);
    legend.replaceChildren(levelLegend(chosen.edition));
    chart.replaceChildren(...shown.map(([as, name]) => glanceBar(chosen, programmes, as, name)));
    numbers.show([say("level"), ...shown.map(([, name]) => [name, true])], () => glanceRows(chosen, programmes, shown));
  };
  return { element, draw };
}

function glanceBar(chosen, programmes, as, name) {
  const whole = sumOf(programmes, as, chosen.currency);
  const value = as === "count" ? count(whole) : rounded(whole, currencyName(chosen.currency));
  return barRow(name, bar(name, levelParts(programmes, chosen, as), whole), value);
}

function glanceRows(chosen, programmes, shown) {
  const parts = shown.map(([as]) => levelParts(programmes, chosen, as));
  return byLevel(programmes, chosen.edition).map((_, i) => [
    parts[0][i].name,
    ...parts.map((all, k) => measuredText(all[i].value, shown[k][0], chosen.currency)),
  ]);
}
