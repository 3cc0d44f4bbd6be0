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

function moneyTiles(chosen, money) {
  if (!money.programmes) return [];
  const currency = currencyName(chosen.currency);
  const sums = ["total", "local", "required", "available", "spent"].filter((name) => money[name] != null);
  const tiles = sums.map((name) => tile(say(name), rounded(money[name], currency), ""));
  if (money.local != null) tiles.splice(2, 0, tile(say("local_share"), money.share, say("share_of_cost")));
  return tiles;
}

function evidenceTile(chosen, programmes) {
  const all = criteriaOf(programmes, chosen.edition, chosen.currency);
  const part = all.reduce((sum, c) => sum + c.assessed, 0);
  const whole = all.reduce((sum, c) => sum + c.applicable, 0);
  return tile(say("evidence"), percent(part, whole), say("of_findings", { part: count(part), whole: count(whole) }));
}

// currencyNote says how many programmes the money is of, where it is not all.
function currencyNote(chosen, money, programmes) {
  const currency = currencyName(chosen.currency);
  if (!currency || money.programmes === programmes.length) return "";
  if (!money.programmes) return say("no_money", { currency });
  return say("in_currency", { part: count(money.programmes), whole: count(programmes.length), currency });
}
