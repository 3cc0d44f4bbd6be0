// Sums over programmes. Money is whole cents of one currency; null is not known, which is not 0.

const plus = (a, b) => (a == null ? b : b == null ? a : a + b);

const levelsOf = (edition) => data.editions[edition].scale.map((label, level) => ({ level, label }));

// inCurrency are the programmes that show money in a currency.
const inCurrency = (programmes, currency) => programmes.filter((i) => data.programmes.currency[i] === currency);

const SUMS = ["total", "indirect", "local", "setAside", "required", "available", "spent"];

// moneyOf adds up as the portfolio does: the cost of programmes whose local money is not known stays in the whole.
function moneyOf(programmes, currency) {
  const sum = { programmes: 0, unread: 0 };
  for (const name of SUMS) sum[name] = null;
  for (const i of inCurrency(programmes, currency)) {
    sum.programmes++;
    sum.unread += data.programmes.unread[i];
    for (const name of SUMS) sum[name] = plus(sum[name], data.programmes[name][i]);
  }
  sum.cost = (sum.total ?? 0) - (sum.indirect ?? 0);
  sum.share = sum.local != null && sum.cost > 0 ? percent(sum.local, sum.cost) : "–";
  return sum;
}

// byLevel are the programmes of each level, and those that have none.
function byLevel(programmes, edition) {
  const levels = levelsOf(edition).map((level) => ({ ...level, members: [] }));
  const none = { level: -1, label: say("no_level"), members: [] };
  for (const i of programmes) (levels[data.programmes.level[i]] ?? none).members.push(i);
  return none.members.length ? [...levels, none] : levels;
}

// sumOf is what a bar's length stands for: programmes, or one of their sums, null where that is not known.
const sumOf = (members, as, currency) => (as === "count" ? members.length : moneyOf(members, currency)[as]);

const measured = (members, as, currency) => sumOf(members, as, currency) ?? 0;

const measuredText = (value, as, currency) => (as === "count" ? count(value) : amount(value, currencyName(currency)));

const currencyName = (currency) => data.currencies[currency] ?? "";

// criteriaOf counts each criterion of an edition over programmes.
function criteriaOf(programmes, edition, currency) {
  return data.editions[edition].criteria.map(([id, title, question], at) => {
    const sum = { id, title, question, at, applicable: 0, assessed: 0, missing: 0, helped: 0, moved: 0 };
    for (const i of programmes) addCriterion(sum, i, currency);
    return sum;
  });
}

function addCriterion(sum, i, currency) {
  const { marks, steps } = data.programmes;
  const mark = marks[i][sum.at];
  if (mark === "e") sum.missing++;
  else if (mark >= "0" && mark <= "9") sum.assessed++;
  sum.applicable = sum.missing + sum.assessed;
  const money = steps[i][sum.at] ?? -1;
  if (money < 0) return;
  sum.helped++;
  if (data.programmes.currency[i] === currency) sum.moved += money;
}
