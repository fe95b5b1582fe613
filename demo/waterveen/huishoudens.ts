/** Huishoudens: singles, couples, families and lodgers, with the names that families share. */
import type { Bouw } from "./bouw.ts";
import { PEILDATUM, yearsBefore } from "./datum.ts";
import { type Achternaam, type Herkomst, pickHerkomst } from "./namen.ts";
import type { Adres, Persoon } from "./wereld.ts";

export const single = (bouw: Bouw, adres: Adres, leeftijd: readonly [number, number] = [20, 88]): Persoon =>
  bouw.persoon({ adres, leeftijd, ...oldAddress(bouw) });

/** One in eight moved within the wijk, and some registers still have them where they were. */
function oldAddress(bouw: Bouw): { vorigAdres?: Adres } {
  return bouw.random.chance(0.12) ? { vorigAdres: bouw.random.pick(bouw.adressen) } : {};
}

/** Two partners, mostly of the same origin; of those who married, some carry the other's name. */
export function couple(
  bouw: Bouw,
  adres: Adres,
  leeftijd: readonly [number, number] = [24, 84],
  naam?: Achternaam,
): [Persoon, Persoon] {
  const { random } = bouw;
  const herkomst = pickHerkomst(random);
  const other: Herkomst = random.chance(0.85) ? herkomst : pickHerkomst(random);
  const age = random.between(...(leeftijd as [number, number]));
  const getrouwd = random.chance(0.7) ? yearsBefore(PEILDATUM, random.between(1, Math.max(1, age - 25))) : undefined;
  const sinds = PEILDATUM - random.between(90, Math.min(6000, 365 * (age - 20)));
  const together = { adres, sinds, getrouwd, ...oldAddress(bouw) };
  const first = bouw.persoon({ ...together, leeftijd: [age, age], herkomst, geslacht: "M", naam });
  const second = bouw.persoon({
    ...together,
    leeftijd: [Math.max(20, age - 6), age + 5],
    herkomst: other,
    geslacht: random.chance(0.95) ? "V" : "M",
    partnernaam: getrouwd !== undefined && random.chance(0.6) ? first.naam : undefined,
  });
  first.partner = second;
  second.partner = first;
  return [first, second];
}

/** Children under one roof carry the name of one parent. */
export function family(bouw: Bouw, adres: Adres, children: number, naam?: Achternaam): Persoon[] {
  const parents = couple(bouw, adres, [30, 54], naam);
  const youngest = Math.min(...parents.map((parent) => PEILDATUM - parent.geboren)) / 365.25;
  const kids = Array.from({ length: children }, () =>
    bouw.persoon({
      adres,
      leeftijd: [0, Math.max(1, Math.min(22, Math.floor(youngest) - 19))],
      herkomst: parents[0].herkomst,
      naam: parents[0].naam,
      ouders: parents,
    }),
  );
  return [...parents, ...kids];
}

/** People who share an address and nothing else. */
export const lodgers = (
  bouw: Bouw,
  adres: Adres,
  count: number,
  leeftijd: readonly [number, number],
  sinds: () => number,
): Persoon[] => Array.from({ length: count }, () => bouw.persoon({ adres, leeftijd, sinds: sinds() }));

/** Fills homes until the wijk has `total` people. */
export function fillHomes(bouw: Bouw, total: number): void {
  const { random } = bouw;
  const home = (): Adres => bouw.drawAdres(random.chance(0.05) && bouw.freeCount("BUITEN") > 20 ? "BUITEN" : "WOON");
  for (;;) {
    const left = total - bouw.personen.length;
    if (left <= 0) return;
    const size = Math.min(
      left,
      random.weighted([
        [1, 40],
        [2, 30],
        [3, 12],
        [4, 13],
        [5, 5],
      ]),
    );
    if (size === 1) {
      const overleden = random.chance(0.02) ? { overleden: PEILDATUM - random.between(20, 300) } : {};
      bouw.persoon({ adres: home(), leeftijd: [20, 92], ...oldAddress(bouw), ...overleden });
    } else if (size === 2) couple(bouw, home());
    else family(bouw, home(), size - 2);
  }
}
