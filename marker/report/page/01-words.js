// What the page says, and how it writes numbers: in the words and by the rules of every other report of locmark.
let data; // the index, once it is unpacked

function say(key, places = {}) {
  return data.words[key].replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);
}

// grouped writes the digits of a whole number in groups of three.
function grouped(digits) {
  return digits.replace(/\B(?=(\d{3})+$)/g, data.numbers.group);
}

const count = (n) => grouped(String(n));

// amount writes cents with their currency, and with decimals only where there are any.
function amount(cents, currency) {
  const fraction = String(cents % 100).padStart(2, "0");
  const number = grouped(String(Math.floor(cents / 100))) + (cents % 100 ? data.numbers.decimal + fraction : "");
  return currency ? data.numbers.amount.replace("{currency}", currency).replace("{number}", number) : number;
}

// rounded writes cents in whole units, for labels that are short of room; tables have them all.
const rounded = (cents, currency) => amount(Math.round(cents / 100) * 100, currency);

// percent writes part of whole with one decimal, and with as many more as it takes not to look like a round percentage that it
// is not: 24.97 % is never shown as 25 %. The fraction is exact.
function percent(part, whole) {
  if (!whole) return "–";
  const [numerator, denominator] = [BigInt(part) * 100n, BigInt(whole)];
  let n, decimals, exact, power;
  for (decimals = 1; decimals <= 12; decimals++) {
    power = 10n ** BigInt(decimals);
    n = (2n * numerator * power + denominator) / (2n * denominator);
    exact = (numerator * power) % denominator === 0n;
    if (exact || (n * 2n) % power !== 0n) break;
  }
  let fraction = String(n % power).padStart(Math.min(decimals, 12), "0");
  if (exact) fraction = fraction.replace(/0+$/, "");
  const number = grouped(String(n / power)) + (fraction ? data.numbers.decimal + fraction : "");
  return data.numbers.percent.replace("{number}", number);
}

// percentOf writes a share that the record holds as the nearest float.
const percentOf = (share) => percent(Math.round(share * 1e15), 1e15);

// fold is text as it is searched: without case and accents.
const fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();
