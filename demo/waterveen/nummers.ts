/** Nummers: numbers that look right and belong to nobody, each given out once. */

/** Every kind of number counts on by itself; the counters are all that the generator remembers of what it made. */
export type Nummers = {
  readonly bsn: () => string;
  readonly rsin: () => string;
  readonly kvk: () => string;
  readonly vestiging: () => string;
  readonly iban: () => string;
  readonly telefoon: () => string;
  readonly kenteken: () => string;
  /** @param soort digits five and six: 01 verblijfsobject, 10 pand, 20 nummeraanduiding. */
  readonly bag: (soort: "01" | "10" | "20") => string;
  readonly perceel: () => string;
  readonly vergunning: (jaar: number) => string;
  readonly contract: () => string;
  readonly akte: () => string;
};

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/** The digit that makes eight digits pass the elfproef, or undefined when none does (one in eleven). */
function controlDigit(acht: string): number | undefined {
  const rest = WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(acht[i]), 0) % 11;
  return rest === 10 ? undefined : rest;
}

/** Both spread over a range by a step that shares no factor with it, so that neighbours do not get neighbouring numbers. */
const spread = (n: number, step: number, range: number): number => (n * step) % range;

/** Eight digits from `from` on, and the digit that makes them pass. */
function elfproef(from: number): () => string {
  let n = 0;
  const next = (): string => {
    const acht = String(from + spread(++n, 1_299_709, 4_999_999));
    const control = controlDigit(acht);
    return control === undefined ? next() : acht + String(control);
  };
  return next;
}

const counter = (write: (n: number) => string): (() => string) => {
  let n = 0;
  return () => write(++n);
};

/** ISO 7064 mod 97-10 over the letters as two digits, in pieces that stay exact. */
function ibanOf(rekening: string): string {
  const digits = `WTRV${rekening}NL00`.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const rest = Array.from(digits).reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
  return `NL${String(98 - rest).padStart(2, "0")}WTRV${rekening}`;
}

const VOWELS = "AEIOU";
const LETTERS = "BDFGHJKLNPRSTVXZ";

/** Sidecode 8 with a vowel first: since 1978 the RDW gives out no series with vowels, so no such plate drives around. */
function kentekenOf(n: number): string {
  const k = spread(n, 104_729, 5 * 16 * 16 * 1000);
  const digits = String(k % 1000).padStart(3, "0");
  const letters = Math.floor(k / 1000);
  const [a, b, c] = [VOWELS[letters % 5], LETTERS[Math.floor(letters / 5) % 16], LETTERS[Math.floor(letters / 80)]];
  return `${digits.slice(0, 1)}-${a}${b}${c}-${digits.slice(1)}`;
}

/** Gemeentecode 9999 is not in use at the CBS. */
const GEMEENTECODE = "9999";

export function makeNummers(): Nummers {
  const bag = { "01": 0, "10": 0, "20": 0 };
  let vergunningen = 0;
  return {
    // Both begin with 9 and take a half of that range each: a BSN is never also an RSIN.
    bsn: elfproef(90_000_000),
    rsin: elfproef(95_000_000),
    kvk: counter((n) => String(90_000_000 + spread(n, 654_323, 9_999_991))),
    // The Handelsregister starts these with zeros.
    vestiging: counter((n) => `9${String(spread(n, 48_611, 99_999_989)).padStart(11, "0")}`),
    // No bank is called WTRV.
    iban: counter((n) => ibanOf(String(spread(n, 7_919_207, 9_999_999_967)).padStart(10, "0"))),
    // A subscriber's number never begins with 0, because that starts a number of another area: nobody can be called here.
    telefoon: counter((n) => `0580${String(spread(n, 75_577, 999_983)).padStart(6, "0")}`),
    kenteken: counter(kentekenOf),
    bag: (soort) => `${GEMEENTECODE}${soort}${String(++bag[soort]).padStart(10, "0")}`,
    perceel: counter(
      (n) =>
        `WTV${String(Math.floor(n / 20_000)).padStart(2, "0")} ${"ABCDEFGHKL"[Math.floor(n / 2000) % 10]} ${(n % 2000) + 1}`,
    ),
    contract: counter((n) => `HC-${String(spread(n, 7_654_321, 99_999_989)).padStart(8, "0")}`),
    akte: counter((n) => `T${String(spread(n, 6_543_211, 99_999_989)).padStart(8, "0")}`),
    vergunning: (jaar) => `Z${jaar}-${String(spread(++vergunningen, 77_171, 999_983)).padStart(6, "0")}`,
  };
}
