// The few figures that sum the chosen programmes up.

function figures() {
  const levels = el("dl", { class: "figures" });
  const sums = el("dl", { class: "figures" });
  const notes = el("p", { class: "note" });
  const element = section("figures", say("figures"), levels, sums, notes);
  const draw = (chosen, programmes) => {
    const money = moneyOf(programmes, chosen.currency);
    levels.replaceChildren(...levelTiles(chosen, programmes));
    sums.replaceChildren(...moneyTiles(chosen, money), evidenceTile(chosen, programmes));
    notes.textContent = currencyNote(chosen, money, programmes);
  };
  return { element, draw };
}

const tile = (title, value, below) =>
  el("div", {}, el("dt", {}, title), el("dd", {}, value), below ? el("dd", { class: "below" }, below) : null);

function levelTiles(chosen, programmes) {
  const tiles = [tile(say("programmes"), count(programmes.length), "")];
  for (const { level, label, members } of byLevel(programmes, chosen.edition)) {
    const share = programmes.length ? say("share_of_all", { share: percent(members.length, programmes.length) }) : "";
    const title = level < 0 ? [label] : [say("level"), " ", badge(level), " ", called(label)];
    tiles.push(tile(title, count(members.length), share));
  }
  return tiles;
}

// moneyTiles are the same whichever programmes are chosen: what is not known of these has a dash, as in tables.
function moneyTiles(chosen, money) {
  const currency = currencyName(chosen.currency);
  const sums = ["total", "local", "required", "available", "spent"].filter((name) => shows(chosen.edition, name));
  const tiles = sums.map((name) => tile(say(name), rounded(money[name], currency), ""));
  if (shows(chosen.edition, "local")) tiles.splice(2, 0, tile(say("local_share"), money.share, say("share_of_cost")));
  return tiles;
}

function evidenceTile(chosen, programmes) {
  const all = criteriaOf(programmes, chosen.edition, chosen.currency);
  const part = all.reduce((sum, c) => sum + c.assessed, 0);
  const whole = all.reduce((sum, c) => sum + c.applicable, 0);
  return tile(say("evidence"), percent(part, whole), say("of_findings", { part: count(part), whole: count(whole) }));
}

// currencyNote says how many programmes the money is of, where it is not all, and what the others show.
function currencyNote(chosen, money, programmes) {
  const currency = currencyName(chosen.currency);
  if (!currency || money.programmes === programmes.length) return "";
  const part = { part: count(money.programmes), whole: count(programmes.length), currency };
  const said = money.programmes ? say("in_currency", part) : say("no_money", { currency });
  return [said, otherMoney(chosen, programmes), withoutMoney(programmes)].filter(Boolean).join(" ");
}

function otherMoney(chosen, programmes) {
  const others = data.currencies.map((currency, k) => [currency, k === chosen.currency ? 0 : inCurrency(programmes, k).length]);
  const currencies = others.filter(([, n]) => n).map(([currency, n]) => say("other_currency", { currency, count: count(n) }));
  return currencies.length ? [say("other_money", { currencies: currencies.join(data.numbers.comma) }), ratesNote(programmes)].join(" ") : "";
}

// ratesNote says what would bring currencies together: a table of rates, or, where one was given, what it cannot convert.
function ratesNote(programmes) {
  if (!data.rated) return say("rates_bring");
  const lacking = data.currencies.filter((currency, k) => currency !== "USD" && inCurrency(programmes, k).length);
  return say("rates_lack", { currencies: lacking.join(data.numbers.comma), heading: say("rates") });
}

function withoutMoney(programmes) {
  const without = inCurrency(programmes, -1).length;
  return without ? say("without_money", { count: count(without) }) : "";
}
