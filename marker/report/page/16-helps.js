// What would help most: for how many programmes a criterion has a next step, and the money that these steps move.

function helps() {
  const chart = el("ul", { class: "bars" });
  const empty = el("p", { class: "empty" }, say("helps_nothing"));
  const numbers = asTable(say("helps"));
  const element = section("helps", say("helps"), el("p", { class: "note" }, say("helps_how")), chart, empty, numbers.element);
  const draw = (chosen, programmes) => {
    const all = criteriaOf(programmes, chosen.edition, chosen.currency).filter((c) => c.helped > 0);
    all.sort((a, b) => b.helped - a.helped || a.at - b.at);
    const currency = currencyName(chosen.currency);
    empty.hidden = all.length > 0 || programmes.length === 0;
    chart.replaceChildren(...all.map((c) => helpBar(c, programmes.length, currency)));
    numbers.element.hidden = all.length === 0;
    const moving = all.some((c) => c.moved);
    const columns = [say("criterion"), [say("helped"), true], ...(moving ? [[say("moved", { currency }), true]] : [])];
    const moved = (c) => (moving ? [c.moved ? amount(c.moved, "") : "–"] : []);
    numbers.show(columns, () => all.map((c) => [criterionName(c), count(c.helped), ...moved(c)]));
  };
  return { element, draw };
}

function helpBar(c, whole, currency) {
  const text = say("bar_part", { label: say("helped") + data.words.colon, value: count(c.helped) });
  const value = count(c.helped) + (c.moved ? ` · ${rounded(c.moved, currency)}` : "");
  return barRow(called(criterionName(c)), bar(criterionName(c), [{ value: c.helped, look: "help", digit: "", text }], whole), value);
}
