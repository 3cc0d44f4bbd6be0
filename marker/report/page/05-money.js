// What money an edition can show. One that reads totals alone cannot say what reaches local actors: it has no column and no bar for
// it, and others in its place.

const MEASURES = ["count", "total", "local", "required", "available"]; // what a bar's length may stand for

const knownMoney = new Map(); // by edition

// shows reports whether any programme of an edition has a sum.
function shows(edition, sum) {
  if (!knownMoney.has(edition)) {
    const own = ofEdition(edition);
    knownMoney.set(edition, SUMS.filter((name) => own.some((i) => data.programmes[name][i] != null)));
  }
  return knownMoney.get(edition).includes(sum);
}

const measuresOf = (edition) => MEASURES.filter((as) => as === "count" || shows(edition, as));

// moneyNothing says why no flow of money is drawn where nothing of it can be known; "" where it can.
function moneyNothing(chosen, programmes) {
  if (programmes.every((i) => data.programmes.currency[i] < 0)) return programmes.length ? sayCounted("no_budget", programmes.length) : say("nothing");
  const money = moneyOf(programmes, chosen.currency);
  if (!money.programmes) return say("no_money", { currency: currencyName(chosen.currency) });
  return money.total == null ? say("flow_unseen") : "";
}
