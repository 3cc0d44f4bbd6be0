// What the page says, and how it writes numbers: in the words and by the rules of every other report of locmark.
let data; // the index, once it is unpacked

function say(key, places = {}) {
  return data.words[key].replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);
}

// sayCounted says it of one in words of their own.
const sayCounted = (key, n, places) => say(n === 1 ? key + "_one" : key, { count: count(n), ...places });

// grouped writes the digits of a whole number in groups of three.
function grouped(digits) {
  return digits.replace(/\B(?=(\d{3})+$)/g, data.numbers.group);
}

const count = (n) => grouped(String(n));

// amount writes cents with their currency, and with decimals only where there are any; a dash where they are not known.
function amount(cents, currency) {
  if (cents == null) return "–";
  const fraction = String(cents % 100).padStart(2, "0");
  const number = grouped(String(Math.floor(cents / 100))) + (cents % 100 ? data.numbers.decimal + fraction : "");
  return currency ? data.numbers.amount.replace("{currency}", currency).replace("{number}", number) : number;
}

// rounded writes cents in whole units, for labels that are short of room; tables have them all.
const rounded = (cents, currency) => amount(cents == null ? null : Math.round(cents / 100) * 100, currency);

// percent writes part of whole with one decimal. What is below a multiple of 5 % is never rounded up to it: 24.97 % has not
// reached 25 %. The fraction is exact.
function percent(part, whole) {
  if (!whole) return "–";
  const [numerator, denominator] = [BigInt(part) * 1000n, BigInt(whole)];
  let tenths = (2n * numerator + denominator) / (2n * denominator);
  if (tenths % 50n === 0n && tenths * denominator > numerator) tenths--;
  const number = grouped(String(tenths / 10n)) + data.numbers.decimal + String(tenths % 10n);
  return data.numbers.percent.replace("{number}", number);
}

// percentOf writes a share that the record holds as the nearest float.
const percentOf = (share) => percent(Math.round(share * 1e15), 1e15);

// fold is text as it is searched: without case and accents.
const fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();
